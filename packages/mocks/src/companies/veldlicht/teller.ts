import type { MockCompany } from '../../company/company.ts';
import type { MockComment, MockPost, MockReaction } from '../../company/records.ts';

/** A comment as it is written down: by whom, what, and what was said to it. */
export interface Said {
  by: string;
  text: string;
  /** Hours after what it answers. */
  after?: number;
  likes?: number;
  replies?: readonly Said[];
  more?: Partial<MockComment>;
}

/** A post as it is written down. */
export interface Told extends Omit<Partial<MockPost>, 'reactions'> {
  by: string;
  /** Hours before now. */
  hours: number;
  /** Slug of the community. */
  in?: string;
  body: string;
  pictures?: readonly { url: string; alt: string; width?: number; height?: number }[];
  likes?: number;
  said?: readonly Said[];
  /** Which of what was said is the accepted answer. */
  answered?: number;
}

export interface Teller {
  who: (handle: string) => string;
  daysAgo: (days: number) => string;
  tell: (told: Told) => MockPost;
  say: (subjectId: string, said: Said, at: number, parentId?: string | null) => MockComment;
}

const hour = 3_600_000;

/** Puts what is written down into the company, dated back from `now`. */
export function createTeller(
  company: MockCompany,
  who: (handle: string) => string,
  now: number,
): Teller {
  const people = [...company.people.values()].filter(({ isActive }) => isActive);
  const keys = company.reactionSet.map(({ key }) => key);
  let turn = 0;

  /** From different people, mostly with the first reactions of the set, after the instant they react to. */
  const reactions = (count: number, at: number): MockReaction[] => {
    turn += 7;
    return Array.from({ length: Math.min(count, people.length) }, (_, index) => ({
      key: keys[(index * index + turn) % Math.min(keys.length, 2 + (turn % 4))] ?? 'thanks',
      personId: people[(index + turn) % people.length]?.id ?? company.viewerId,
      at: iso(Math.min(now - 1_000, at + (index + 1) * 300_000)),
    }));
  };

  const say: Teller['say'] = (
    subjectId,
    { by, text, likes = 0, replies = [], more },
    at,
    parentId = null,
  ) => {
    const comment = company.addComment({
      subjectId,
      parentId,
      authorId: who(by),
      body: text,
      createdAt: iso(at),
      ...more,
    });
    comment.reactions = reactions(likes, at);
    for (const [index, reply] of replies.entries())
      say(
        subjectId,
        reply,
        Math.min(now - 60_000, at + (reply.after ?? (index + 1) * 0.2) * hour),
        comment.id,
      );
    return comment;
  };

  const tell: Teller['tell'] = ({
    by,
    hours,
    in: slug,
    pictures = [],
    likes = 0,
    said = [],
    answered,
    ...post
  }) => {
    const at = now - hours * hour;
    const community = [...company.communities.values()].find((each) => each.slug === slug);
    if (slug !== undefined && !community) throw new Error(`Veldlicht has no community ${slug}.`);
    const full = company.addPost({
      ...post,
      authorId: who(by),
      communityId: community?.id ?? null,
      createdAt: iso(at),
      imageIds: pictures.map((picture) => company.addImage(picture).id),
    });
    full.reactions = reactions(likes, at);
    const comments = said.map((each, index) =>
      say(full.id, each, Math.min(now - 60_000, at + (each.after ?? (index + 1) * 0.4) * hour)),
    );
    full.answerId = answered === undefined ? null : (comments[answered]?.id ?? null);
    return full;
  };

  return { who, tell, say, daysAgo: (days) => iso(now - days * 24 * hour) };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
