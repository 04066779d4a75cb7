import type { SubjectBy } from '@plein/schema/types';
import type { MockComment, MockPost, MockSubject, MockThread } from '../company/records.ts';
import { pageSize } from '../graph/connection.ts';
import { refusal } from '../graph/refusal.ts';
import type { Scope } from '../graph/scope.ts';
import { knowsCommunity } from '../policy/reading.ts';
import { commentsOf, commentView, latestComments } from './comment.ts';
import type { CommentPage } from './comment.ts';
import { communityView } from './community.ts';
import { contentView, lockView, moderationView } from './content.ts';
import { doorsOfPost, doorsOfThread, visibleComment, visibleThread } from './doors.ts';
import { personView } from './person.ts';
import { ownReactions, reactionGroups } from './reaction.ts';

export function postView(scope: Scope, post: MockPost): Record<string, unknown> {
  const { company, viewer } = scope;
  const community =
    post.communityId === null ? undefined : company.communities.get(post.communityId);
  const answer = post.answerId === null ? undefined : company.comments.get(post.answerId);
  return {
    __typename: 'Post',
    ...contentView(scope, post),
    kind: post.kind,
    title: post.title,
    community: () =>
      community && knowsCommunity(scope.source(post)) ? communityView(scope, community) : null,
    audience: audienceView(scope, post),
    pin: () => pinView(scope, post),
    lock: lockView(scope, post.lock),
    reactionGroups: () => reactionGroups(scope, post),
    commentCount: () => scope.countOn(post).count,
    comments: (page: CommentPage) => commentsOf(scope, post, page),
    latestComments: ({ first }: { first: number }) =>
      latestComments(scope, post, pageSize(scope, first)),
    answer: () => (answer?.state === 'PUBLISHED' ? commentView(scope, answer) : null),
    viewerState: () => ({
      isRead: post.authorId === viewer.id || scope.hasRead(post),
      reactions: ownReactions(scope, post),
      ...doorsOfPost(scope, post),
      moderation: moderationView(post),
    }),
  };
}

function audienceView({ company }: Scope, post: MockPost) {
  const { communityId, department, location } = post;
  if (communityId !== null)
    return { kind: 'COMMUNITY', label: company.communities.get(communityId)?.name ?? communityId };
  if (department !== null) return { kind: 'DEPARTMENT', label: department };
  return location === null
    ? { kind: 'EVERYBODY', label: company.name }
    : { kind: 'LOCATION', label: location };
}

function pinView(scope: Scope, { pin }: MockPost) {
  if (!isPinned(scope, pin)) return null;
  const { byId = null, ...rest } = pin;
  return { ...rest, by: () => personView(scope, byId) };
}

export function isPinned(
  { now }: Scope,
  pin: MockPost['pin'],
): pin is NonNullable<MockPost['pin']> {
  return pin !== null && (pin.until === null || Date.parse(pin.until) > now);
}

function subjectView(scope: Scope, subject: MockSubject): Record<string, unknown> {
  return {
    __typename: 'Subject',
    id: subject.id,
    key: subject.key,
    lock: lockView(scope, subject.lock),
    reactionGroups: () => reactionGroups(scope, subject),
    commentCount: () => scope.countOn(subject).count,
    comments: (page: CommentPage) => commentsOf(scope, subject, page),
    viewerState: () => ({
      reactions: ownReactions(scope, subject),
      ...doorsOfThread(scope, subject),
    }),
  };
}

export function threadView(scope: Scope, thread: MockThread): Record<string, unknown> {
  return thread.type === 'Post' ? postView(scope, thread) : subjectView(scope, thread);
}

/** The post, page or comment as the viewer may see it. */
export function targetView(scope: Scope, target: MockThread | MockComment | null) {
  if (!target) return null;
  return target.type === 'Comment' ? commentView(scope, target) : threadView(scope, target);
}

/** What is meant, if the viewer may see it; throws BAD_INPUT for a key that is empty or too long. */
export function visibleTarget(scope: Scope, by: SubjectBy): MockThread | MockComment | null {
  const found = scope.company.find(by);
  if (found === undefined)
    throw refusal('BAD_INPUT', 'A key or URL of a page has 1 to 512 characters.', ['by']);
  if (!found) return null;
  return found.type === 'Comment'
    ? visibleComment(scope, found.id)
    : visibleThread(scope, found.id);
}
