/** What mutations do to the fake company. Each answers as the contract says: payload or user errors, one act per key. */
import type { LockReason, PostKind, SubjectBy } from '@plein/schema/views';
import { reactionSet } from './fake-company.ts';
import type { FakeCommunity, FakeCompany } from './fake-company.ts';
import type { views } from './fake-schema.ts';

interface Refusal {
  userErrors: { code: string; message: string; path: string[] | null; retryAfter: null }[];
}

function refused(code: string, message: string, path: string[] | null = null): Refusal {
  return { userErrors: [{ code, message, path, retryAfter: null }] };
}

type Act = (args: { input: never }) => unknown;

export function acts(company: FakeCompany, view: ReturnType<typeof views>): Record<string, Act> {
  const done = (payload: object) => ({ ...payload, userErrors: [] });
  const missing = () => refused('NOT_FOUND', 'It is not there any more.');

  /** The same key twice is one act and one answer. */
  const once =
    <I extends { idempotencyKey: string }>(act: (input: I) => unknown) =>
    ({ input }: { input: I }) => {
      const known = company.answered.get(input.idempotencyKey);
      if (known) return known;
      const answer = act(input);
      company.answered.set(input.idempotencyKey, answer);
      return answer;
    };

  const judge = (body: string) => {
    if (body.length > company.limits.bodyLength) {
      return { outcome: null, ...refused('TOO_LONG', 'That is too long.', ['input', 'body']) };
    }
    if (company.refuse.test(body)) {
      return {
        outcome: 'REFUSED',
        ...refused('CONTENT_REFUSED', 'A rule of the organisation does not allow these words.', [
          'input',
          'body',
        ]),
      };
    }
    return null;
  };
  const outcome = (body: string) => (company.hold.test(body) ? 'HELD' : 'PUBLISHED');

  const words = (id: string) => company.posts.get(id) ?? company.comments.get(id);

  const react = (give: boolean) =>
    once(({ on, key }: { idempotencyKey: string; on: SubjectBy; key: string }) => {
      const subject = company.find(on);
      if (!subject) return missing();
      if (subject.denied.REACT) return refused('FORBIDDEN', 'Reactions are closed here.');
      if (!reactionSet.some((option) => option.key === key)) {
        return refused('UNKNOWN_REACTION', 'That reaction is not on offer.', ['input', 'key']);
      }
      if (give) company.react(subject, key, company.viewerId);
      else {
        subject.reactions = subject.reactions.filter(
          (each) => each.key !== key || each.personId !== company.viewerId,
        );
      }
      return done({ subject: view.any(subject) });
    });

  const edit = (type: 'comment' | 'post') =>
    once(
      (input: {
        idempotencyKey: string;
        id: string;
        body: string;
        title?: string;
        basedOn: string;
      }) => {
        const found = words(input.id);
        if (!found) return missing();
        const present = { [type]: view.any(found) };
        if ((found.editedAt ?? found.createdAt) !== input.basedOn) {
          return { ...present, ...refused('EDIT_CONFLICT', 'Somebody changed it meanwhile.') };
        }
        const no = judge(input.body);
        if (no) return no;
        const title = 'title' in found ? found.title : null;
        found.editedAt = company.now();
        found.revisions.unshift({
          title,
          body: found.body,
          replacedAt: found.editedAt,
          editorId: company.viewerId,
        });
        found.body = input.body;
        if (found.type === 'Post' && input.title !== undefined) found.title = input.title;
        return done({ outcome: outcome(input.body), [type]: view.any(found) });
      },
    );

  const remove = (type: 'comment' | 'post') =>
    once(({ id }: { idempotencyKey: string; id: string }) => {
      const found = words(id);
      if (!found) return missing();
      if (found.denied.DELETE) return refused('FORBIDDEN', 'You may not delete this.');
      found.state = 'REMOVED';
      const subject =
        found.type === 'Comment' ? view.any(company.find({ id: found.subjectId })) : null;
      return done({ outcome: null, [type]: view.any(found), subject });
    });

  const lock = (close: boolean) =>
    once(
      ({
        on,
        reason,
        note,
      }: {
        idempotencyKey: string;
        on: SubjectBy;
        reason: LockReason;
        note?: string;
      }) => {
        const subject = company.find(on);
        if (!subject || subject.type === 'Comment') return missing();
        subject.lock = close
          ? { reason, note: note ?? null, at: company.now(), byId: company.viewerId }
          : null;
        return done({ subject: view.any(subject) });
      },
    );

  const answer = (accept: boolean) =>
    once(({ commentId }: { idempotencyKey: string; commentId: string }) => {
      const comment = company.comments.get(commentId);
      const post = comment && company.posts.get(comment.subjectId);
      if (!comment || !post) return missing();
      post.answerId = accept ? commentId : null;
      return done({ post: view.post(post), comment: view.comment(comment) });
    });

  const membership = <I extends { idempotencyKey: string; communityId: string }>(
    act: (community: FakeCommunity, input: I) => Refusal | undefined,
  ) =>
    once((input: I) => {
      const community = company.communities.get(input.communityId);
      if (!community) return missing();
      return act(community, input) ?? done({ community: view.community(community) });
    });

  const dropViewer = (community: FakeCommunity) => {
    community.members = community.members.filter(({ personId }) => personId !== company.viewerId);
  };

  const mute = (on: boolean) =>
    once(({ personId }: { idempotencyKey: string; personId: string }) => {
      if (!company.people.has(personId)) return missing();
      if (on) company.muted.add(personId);
      else company.muted.delete(personId);
      return done({ person: view.person(personId) });
    });

  const pin = (on: boolean) =>
    once(({ id, until }: { idempotencyKey: string; id: string; until?: string }) => {
      const post = company.posts.get(id);
      if (!post) return missing();
      post.pin = on ? { at: company.now(), until: until ?? null } : null;
      return done({ outcome: null, post: view.post(post) });
    });

  return {
    reactionSet: react(true),
    reactionRemove: react(false),
    commentUpdate: edit('comment'),
    postUpdate: edit('post'),
    commentDelete: remove('comment'),
    postDelete: remove('post'),
    threadLock: lock(true),
    threadUnlock: lock(false),
    answerAccept: answer(true),
    answerClear: answer(false),
    personMute: mute(true),
    personUnmute: mute(false),
    postPin: pin(true),
    postUnpin: pin(false),

    commentCreate: once((input: CommentInput) => {
      const subject = company.find(input.on);
      if (!subject || subject.type === 'Comment') return missing();
      if (subject.lock) return refused('LOCKED', 'This conversation is closed.');
      const parent = input.parentId ? company.comments.get(input.parentId) : null;
      if (input.parentId && parent?.state !== 'PUBLISHED') {
        return refused('PARENT_REMOVED', 'What you answer was removed.');
      }
      const no = judge(input.body);
      if (no) return no;
      const held = outcome(input.body) === 'HELD';
      const comment = company.addComment({
        subjectId: subject.id,
        parentId: input.parentId ?? null,
        body: input.body,
        imageIds: input.imageIds ?? [],
        state: held ? 'PENDING' : 'PUBLISHED',
      });
      return done({
        outcome: outcome(input.body),
        comment: view.comment(comment),
        subject: view.any(subject),
      });
    }),

    postCreate: once((input: PostInput) => {
      const no = judge(input.body);
      if (no) return no;
      const held = outcome(input.body) === 'HELD';
      const post = company.addPost({
        kind: input.kind,
        communityId: input.communityId ?? null,
        title: input.title ?? null,
        body: input.body,
        imageIds: input.imageIds ?? [],
        state: held ? 'PENDING' : 'PUBLISHED',
        isRead: true,
      });
      return done({ outcome: outcome(input.body), post: view.post(post) });
    }),

    postMarkRead: once(({ ids }: { idempotencyKey: string; ids: string[] }) => {
      const posts = ids.flatMap((id) => company.posts.get(id) ?? []);
      for (const post of posts) post.isRead = true;
      return done({ posts: posts.map(view.post) });
    }),

    reportCreate: once(
      (input: { idempotencyKey: string; id: string; reason: string; note?: string }) => {
        company.reports.push({ id: input.id, reason: input.reason, note: input.note ?? null });
        return done({ reportedAt: company.now() });
      },
    ),

    contentDecide: once(
      ({ id, decision }: { idempotencyKey: string; id: string; decision: string }) => {
        const found = words(id);
        if (!found) return missing();
        found.state = decision === 'APPROVE' ? 'PUBLISHED' : 'REMOVED';
        return done({ node: view.any(found) });
      },
    ),

    uploadBegin: once(
      ({ alt, fileName }: { idempotencyKey: string; alt: string; fileName: string }) => {
        const id = company.id('image');
        company.images.set(id, { id, alt, url: `/uploads/${id}/${fileName}` });
        return done({ imageId: id, uploadUrl: `/uploads/${id}` });
      },
    ),

    communityJoin: membership((community, { message }: JoinInput) => {
      const invited = community.members.some(
        ({ personId, status }) => personId === company.viewerId && status === 'INVITED',
      );
      if (community.joinPolicy === 'INVITE' && !invited) {
        return refused('FORBIDDEN', 'Only people who were invited can join.');
      }
      dropViewer(community);
      community.members.push({
        personId: company.viewerId,
        role: 'MEMBER',
        status: community.joinPolicy === 'REQUEST' ? 'REQUESTED' : 'ACTIVE',
        since: company.now(),
        message: message ?? null,
      });
      return undefined;
    }),
    communityLeave: membership((community) => {
      const moderators = community.members.filter(({ role }) => role !== 'MEMBER');
      if (moderators.length === 1 && moderators[0]?.personId === company.viewerId) {
        return refused('LAST_MODERATOR', 'You are the last moderator.');
      }
      dropViewer(community);
      return undefined;
    }),
    communityRequestWithdraw: membership((community) => {
      dropViewer(community);
      return undefined;
    }),
    communityRequestDecide: membership((community, { personId, decision }: DecideInput) => {
      const asked = community.members.find((member) => member.personId === personId);
      if (!asked) return refused('NOT_FOUND', 'The request was taken back.');
      if (decision === 'APPROVE') asked.status = 'ACTIVE';
      else community.members = community.members.filter((member) => member !== asked);
      return undefined;
    }),
  };
}

interface CommentInput {
  idempotencyKey: string;
  on: SubjectBy;
  parentId?: string | null;
  body: string;
  imageIds?: string[] | null;
}

interface PostInput {
  idempotencyKey: string;
  kind: PostKind;
  communityId?: string | null;
  title?: string | null;
  body: string;
  imageIds?: string[] | null;
}

interface JoinInput {
  idempotencyKey: string;
  communityId: string;
  message?: string | null;
}

interface DecideInput {
  idempotencyKey: string;
  communityId: string;
  personId: string;
  decision: string;
}
