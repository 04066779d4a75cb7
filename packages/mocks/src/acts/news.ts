/** Who hears of what, as the reference server tells it. */
import type { MockComment, MockPost, MockThread } from '../company/records.ts';
import type { NewChange } from '../changes/log.ts';
import type { Scope } from '../graph/scope.ts';
import { countsOf } from '../nouns/reaction.ts';

export function postChange(
  scope: Scope,
  post: MockPost,
  kind: 'POST_CREATED' | 'POST_UPDATED' | 'POST_REMOVED',
): NewChange {
  return { kind, ...threadTopics(post), id: post.id, actorId: scope.viewer.id };
}

export function threadChange(scope: Scope, thread: MockThread): NewChange {
  return {
    kind: 'THREAD_CHANGED',
    ...threadTopics(thread),
    id: thread.id,
    actorId: scope.viewer.id,
  };
}

/** The count is read after the change. */
export function commentChange(
  scope: Scope,
  thread: MockThread,
  comment: MockComment,
  kind: 'COMMENT_CREATED' | 'COMMENT_UPDATED' | 'COMMENT_REMOVED',
): NewChange {
  scope.refresh();
  return {
    kind,
    ...threadTopics(thread),
    id: comment.id,
    subjectId: thread.id,
    parentId: comment.parentId,
    actorId: scope.viewer.id,
    counts: { comments: scope.countOn(thread).count },
  };
}

export function reactionChange(
  scope: Scope,
  thread: MockThread,
  target: MockThread | MockComment,
): NewChange {
  const { topics, source } = threadTopics(thread);
  const isComment = target.type === 'Comment';
  return {
    kind: 'REACTIONS_CHANGED',
    topics: isComment ? [target.id, ...topics] : topics,
    source,
    id: target.id,
    ...(isComment && { subjectId: thread.id }),
    actorId: scope.viewer.id,
    counts: { reactions: countsOf(target.reactions) },
  };
}

/** News of a thread, unless it is held or hidden: then its readers do not even know of it. */
export function announced(thread: MockThread, change: NewChange): NewChange[] {
  return thread.type === 'Post' && thread.state !== 'PUBLISHED' ? [] : [change];
}

/** For everybody who looks at the community; `members` when their number changed. */
export function communityChange(scope: Scope, communityId: string, members?: number): NewChange {
  return {
    kind: 'COMMUNITY_CHANGED',
    topics: [communityId],
    source: { communityId, department: null, location: null },
    id: communityId,
    actorId: scope.viewer.id,
    ...(members === undefined ? {} : { counts: { members } }),
  };
}

/** For the person whose membership it is. */
export function membershipChange(scope: Scope, communityId: string, personId: string): NewChange {
  return {
    kind: 'MEMBERSHIP_CHANGED',
    topics: [personId],
    source: null,
    id: communityId,
    actorId: scope.viewer.id,
  };
}

function threadTopics(thread: MockThread): Pick<NewChange, 'topics' | 'source'> {
  if (thread.type === 'Subject') return { topics: [thread.id], source: null };
  const { communityId, department, location } = thread;
  return {
    topics: communityId === null ? [thread.id] : [thread.id, communityId],
    source: { communityId, department, location },
  };
}
