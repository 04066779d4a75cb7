import type { Action, DenialReason } from '@plein/schema/types';
import type {
  ClosedDoors,
  MockComment,
  MockCommunity,
  MockPost,
  MockThread,
} from '../company/records.ts';
import type { Scope } from '../graph/scope.ts';
import { communityDoors } from '../policy/community-doors.ts';
import type { CommunityFacts } from '../policy/community-doors.ts';
import {
  commentDoors,
  editableUntil,
  moderatesThread,
  postDoors,
  subjectDoors,
} from '../policy/doors.ts';
import type { Doors, PostFacts, SubjectFacts } from '../policy/doors.ts';
import { readsComment, readsPost } from '../policy/reading.ts';

/** Looking and muting change nothing that others see. */
const harmless: ReadonlySet<Action> = new Set(['MUTE']);

/** Doors as the policy leaves them, without those that were closed by hand or by an endpoint for reading only. */
function narrowed(scope: Scope, { can, denials }: Doors, denied: ClosedDoors): Doors {
  const reasonFor = (action: Action): DenialReason | undefined =>
    denied[action] ?? (scope.readOnly && !harmless.has(action) ? 'READ_ONLY' : undefined);
  const open = can.filter((action) => reasonFor(action) === undefined);
  const closed = can.flatMap((action) => {
    const reason = reasonFor(action);
    return reason === undefined ? [] : [{ action, reason }];
  });
  const kept = denials.map(({ action, reason }) => ({ action, reason: denied[action] ?? reason }));
  const named = new Set([...can, ...denials.map(({ action }) => action)]);
  const added = Object.entries(denied).flatMap(([action, reason]) =>
    named.has(action as Action) ? [] : [{ action: action as Action, reason }],
  );
  return { can: open, denials: [...kept, ...closed, ...added] };
}

function postFacts(scope: Scope, post: MockPost): PostFacts {
  const { kind, state, authorId, lock } = post;
  return {
    ...scope.source(post),
    type: 'Post',
    kind,
    state,
    authorId,
    lockReason: lock?.reason ?? null,
  };
}

export function threadFacts(scope: Scope, thread: MockThread): PostFacts | SubjectFacts {
  return thread.type === 'Post'
    ? postFacts(scope, thread)
    : { type: 'Subject', lockReason: thread.lock?.reason ?? null };
}

export function moderates(scope: Scope, thread: MockThread): boolean {
  return moderatesThread(scope.viewer, threadFacts(scope, thread));
}

export function communityFacts(scope: Scope, community: MockCommunity): CommunityFacts {
  return {
    ...scope.source({ communityId: community.id, department: null, location: null }),
    joinPolicy: community.joinPolicy,
    moderatorCount: community.members.filter(
      ({ role, status }) => status === 'ACTIVE' && role !== 'MEMBER',
    ).length,
  };
}

export function doorsOfPost(scope: Scope, post: MockPost): Doors {
  return narrowed(scope, postDoors(scope.viewer, postFacts(scope, post)), post.denied);
}

export function doorsOfThread(scope: Scope, thread: MockThread): Doors {
  if (thread.type === 'Post') return doorsOfPost(scope, thread);
  const facts = { type: 'Subject' as const, lockReason: thread.lock?.reason ?? null };
  return narrowed(scope, subjectDoors(scope.viewer, facts), thread.denied);
}

export function doorsOfCommunity(scope: Scope, community: MockCommunity): Doors {
  return narrowed(
    scope,
    communityDoors(scope.viewer, communityFacts(scope, community)),
    community.denied,
  );
}

const clock = ({ now, company }: Scope) => ({
  now,
  editSeconds: company.limits.commentEditSeconds,
});

export function doorsOfComment(
  scope: Scope,
  comment: MockComment,
): Doors & { editableUntil: string | null } {
  const thread = scope.company.thread(comment.subjectId);
  if (!thread) return { can: [], denials: [], editableUntil: null };
  const doors = narrowed(
    scope,
    commentDoors(scope.viewer, threadFacts(scope, thread), comment, clock(scope)),
    comment.denied,
  );
  return { ...doors, editableUntil: editableUntil(scope.viewer, comment, clock(scope)) };
}

/** The post or page if the viewer may read it. */
export function visibleThread(scope: Scope, id: string): MockThread | null {
  const thread = scope.company.thread(id);
  if (!thread) return null;
  return thread.type === 'Subject' || readsPost(scope.viewer, postFacts(scope, thread))
    ? thread
    : null;
}

/** The comment if the viewer may see it: its thread, and its own state. */
export function visibleComment(scope: Scope, id: string): MockComment | null {
  const comment = scope.company.comments.get(id);
  const thread = comment && visibleThread(scope, comment.subjectId);
  return comment && thread && isShown(scope, comment, moderates(scope, thread)) ? comment : null;
}

export function isShown(scope: Scope, comment: MockComment, isModerator: boolean): boolean {
  const { descendants } = scope.belowOf(comment);
  return readsComment(
    scope.viewer,
    { state: comment.state, authorId: comment.authorId, descendantCount: descendants },
    isModerator,
  );
}
