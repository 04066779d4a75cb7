import type { Capability, SubjectBy } from '@plein/schema/types';
import { normaliseKey, normaliseUrl } from '../policy/subject-key.ts';
import { Clock } from './clock.ts';
import { allCapabilities, defaultLimits } from './limits.ts';
import { hash, slug } from './names.ts';
import { defaultReactionSet } from './reaction-set.ts';
import type {
  MockComment,
  MockCommunity,
  MockContent,
  MockImage,
  MockPerson,
  MockPost,
  MockReaction,
  MockReactionOption,
  MockSubject,
  MockThread,
  MockWordRule,
} from './records.ts';

/** Parts that a mock plays: who asks is one of the company's people. */
export type Role = 'reader' | 'member' | 'moderator' | 'communications';

/** The instant at which a company begins, unless it is told another. */
export const beginning = new Date('2026-03-02T08:00:00.000Z');

/**
 * A company in memory: people, communities, posts, comments, reactions. It keeps itself consistent and knows nothing of GraphQL; an
 * endpoint answers the contract over it. The same calls give the same ids and instants.
 *
 * ```ts
 * const company = new MockCompany();
 * const daan = company.addPerson({ displayName: 'Daan Visser' });
 * const post = company.addPost({ authorId: daan.id, body: 'Who has seen my mug?' });
 * company.addComment({ subjectId: post.id, body: 'In the dishwasher.' });
 * ```
 */
export class MockCompany {
  readonly people = new Map<string, MockPerson>();
  readonly posts = new Map<string, MockPost>();
  readonly subjects = new Map<string, MockSubject>();
  readonly comments = new Map<string, MockComment>();
  readonly communities = new Map<string, MockCommunity>();
  readonly images = new Map<string, MockImage>();
  /** What was brought to the moderators' notice. */
  readonly reports: { id: string; reason: string; note: string | null }[] = [];
  /** When a person reported something, by both ids. */
  readonly reportedAt = new Map<string, string>();
  /** Answers to acts by person and idempotency key: the same key twice is one act. */
  readonly answered = new Map<string, { print: string; answer: unknown }>();
  /** Country of a place by its name, as two letters; NL for others. */
  readonly countries = new Map<string, string>();
  /** Who plays which part; `viewerId` plays those that nobody was given. */
  readonly cast: Partial<Record<Role, string>> = {};
  readonly clock: Clock;
  name = 'Plein & Partners';
  reactionSet: readonly MockReactionOption[] = defaultReactionSet;
  /** Rules of the organisation about words. Two are there so that a test can be refused or held without a rule of its own. */
  wordRules: MockWordRule[] = [
    {
      pattern: 'forbidden-word',
      action: 'REFUSE',
      reason: 'A rule of the organisation does not allow these words.',
    },
    { pattern: 'please-review', action: 'HOLD', reason: 'A moderator looks at such words first.' },
  ];
  limits = { ...defaultLimits };
  /** Parts of the contract on offer; a widget hides what is missing. */
  capabilities: Capability[] = [...allCapabilities];
  /** Smallest group of people about which a figure is given. */
  privacyFloor = 5;
  /** Whether people without an office may post to everybody too. The reference server keeps that for official speakers. */
  everybodyPosts = false;
  /** Who asks when nothing else says so. */
  viewerId: string;
  #muted = new Map<string, Set<string>>();
  #threads = new Map<string, MockComment[]>();
  #below = new Map<string, MockComment[]>();
  #subjectsByKey = new Map<string, MockSubject>();
  #serial = 0;

  /** @param start when the company begins; what is built is dated from there on, a minute apart */
  constructor(start: Date = beginning) {
    this.clock = new Clock(start.getTime());
    this.viewerId = this.addPerson({ displayName: 'Noor de Wit' }).id;
  }

  /** A fresh id, such as `post_12`. */
  id(kind: string): string {
    this.#serial += 1;
    return `${kind}_${this.#serial}`;
  }

  /** The next instant, a minute after the one before. */
  now(): string {
    return this.clock.build();
  }

  /** People whose words the viewer does not want to see. */
  get muted(): Set<string> {
    return this.mutedBy(this.viewerId);
  }

  mutedBy(personId: string): Set<string> {
    const known = this.#muted.get(personId) ?? new Set<string>();
    this.#muted.set(personId, known);
    return known;
  }

  addPerson(person: Partial<MockPerson> & { displayName: string }): MockPerson {
    const id = person.id ?? this.id('person');
    const full: MockPerson = {
      id,
      handle: slug(person.displayName, '.'),
      title: 'Planner',
      department: 'Operations',
      location: 'Utrecht',
      isActive: true,
      isOfficial: false,
      isAdmin: false,
      avatar: null,
      locale: null,
      ...person,
    };
    this.people.set(id, full);
    return full;
  }

  addCommunity(community: Partial<MockCommunity> & { name: string }): MockCommunity {
    const id = community.id ?? this.id('community');
    const full: MockCommunity = {
      type: 'Community',
      id,
      slug: slug(community.name, '-'),
      purpose: `Everything about ${community.name}.`,
      rules: ['Be kind.', 'Keep customers’ names out.'],
      visibility: 'OPEN',
      joinPolicy: 'FREE',
      status: 'ACTIVE',
      createdAt: community.createdAt ?? this.now(),
      members: [],
      cover: null,
      isPremoderated: false,
      health: null,
      denied: {},
      ...community,
    };
    this.communities.set(id, full);
    return full;
  }

  /** By default an update of the viewer for everybody. */
  addPost({ isRead = false, ...post }: Partial<MockPost> = {}): MockPost {
    const id = post.id ?? this.id('post');
    const readBy = post.readBy ?? new Set<string>();
    const reader = () => this.viewerId;
    const full: MockPost = {
      ...this.#words(id, post.createdAt),
      type: 'Post',
      kind: 'UPDATE',
      communityId: null,
      department: null,
      location: null,
      title: null,
      pin: null,
      lock: null,
      answerId: null,
      ...post,
      readBy,
      get isRead() {
        return readBy.has(reader());
      },
      set isRead(read: boolean) {
        if (read) readBy.add(reader());
        else readBy.delete(reader());
      },
    };
    full.isRead = isRead;
    this.posts.set(id, full);
    this.#claim(full);
    return full;
  }

  /** By default words of the viewer at the top of the thread. A comment that is answered has to be there before its answer. */
  addComment(comment: Partial<MockComment> & { subjectId: string }): MockComment {
    const id = comment.id ?? this.id('comment');
    if (typeof comment.parentId === 'string' && !this.comments.has(comment.parentId)) {
      throw new Error(
        `addComment: there is no comment ${comment.parentId} to answer. Add it first, or leave parentId out.`,
      );
    }
    const full: MockComment = {
      ...this.#words(id, comment.createdAt),
      type: 'Comment',
      parentId: null,
      ...comment,
    };
    this.comments.set(id, full);
    push(this.#threads, full.subjectId, full);
    push(this.#below, full.parentId ?? full.subjectId, full);
    this.#claim(full);
    return full;
  }

  /** A picture that needs no upload. */
  addImage(image: Partial<MockImage> & { url: string; alt: string }): MockImage {
    const id = image.id ?? this.id('image');
    const full: MockImage = { id, ...image };
    this.images.set(id, full);
    return full;
  }

  /** The page of the portal with this key; comes to life when it is first asked for. */
  subject(key: string): MockSubject {
    const found = this.#subjectsByKey.get(key);
    if (found) return found;
    const subject: MockSubject = {
      type: 'Subject',
      id: `subject_${hash(key)}`,
      key,
      reactions: [],
      denied: {},
      lock: null,
    };
    this.#subjectsByKey.set(key, subject);
    this.subjects.set(subject.id, subject);
    return subject;
  }

  /** Once per person and key; a second time changes nothing. */
  react(on: { reactions: MockReaction[] }, key: string, personId: string, at?: string): void {
    if (on.reactions.some((each) => each.key === key && each.personId === personId)) return;
    on.reactions.push({ key, personId, at: at ?? this.now() });
  }

  /** What a `SubjectBy` means; undefined for a key that is empty or too long. */
  find(by: SubjectBy): MockThread | MockComment | null | undefined {
    if (typeof by.id === 'string') {
      return this.posts.get(by.id) ?? this.subjects.get(by.id) ?? this.comments.get(by.id) ?? null;
    }
    const key = typeof by.key === 'string' ? normaliseKey(by.key) : normaliseUrl(by.url ?? '');
    return key === undefined ? undefined : this.subject(key);
  }

  /** The post or page that a comment belongs to. */
  thread(id: string): MockThread | undefined {
    return this.posts.get(id) ?? this.subjects.get(id);
  }

  /** All comments of a thread in the order in which they were added: a comment comes after the one it answers. */
  commentsOf(subjectId: string): readonly MockComment[] {
    return this.#threads.get(subjectId) ?? [];
  }

  /** Comments directly below a thread or a comment. */
  below(id: string): readonly MockComment[] {
    return this.#below.get(id) ?? [];
  }

  /** Ids of the comments above, from the top down. */
  ancestors(comment: MockComment): string[] {
    const found: string[] = [];
    for (
      let above = comment.parentId;
      above !== null;
      above = this.comments.get(above)?.parentId ?? null
    )
      found.unshift(above);
    return found;
  }

  #claim({ id, imageIds }: MockContent): void {
    for (const imageId of imageIds) {
      const image = this.images.get(imageId);
      if (image) image.targetId ??= id;
    }
  }

  #words(id: string, createdAt?: string) {
    return {
      id,
      authorId: this.viewerId as string | null,
      state: 'PUBLISHED' as const,
      body: 'Good morning.',
      createdAt: createdAt ?? this.now(),
      editedAt: null,
      revisions: [],
      imageIds: [],
      isOfficial: false,
      moderation: null,
      reactions: [],
      denied: {},
    };
  }
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
