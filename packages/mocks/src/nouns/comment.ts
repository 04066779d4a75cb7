import type { CommentSort } from '@plein/schema/types';
import type { MockComment, MockThread } from '../company/records.ts';
import { connection } from '../graph/connection.ts';
import type { Page } from '../graph/connection.ts';
import type { CursorPart } from '../graph/cursors.ts';
import type { Key } from '../graph/order.ts';
import type { Scope } from '../graph/scope.ts';
import { contentView, moderationView } from './content.ts';
import { doorsOfComment, isShown, moderates } from './doors.ts';
import { ownReactions, reactionGroups } from './reaction.ts';

export type CommentPage = Page & { sort: CommentSort };

/** A removed comment keeps its place and nothing else: no author, no words, no pictures, no reactions. */
export function commentView(scope: Scope, comment: MockComment): Record<string, unknown> {
  const { company } = scope;
  const isGone = comment.state === 'REMOVED';
  const ancestorIds = company.ancestors(comment);
  const below = scope.belowOf(comment);
  return {
    __typename: 'Comment',
    ...contentView(scope, comment),
    ...(isGone && {
      author: null,
      body: '',
      images: [],
      mentions: [],
      revisions: [],
      editedAt: null,
      isOfficial: false,
    }),
    subjectId: comment.subjectId,
    parentId: comment.parentId,
    depth: ancestorIds.length,
    ancestorIds,
    reactionGroups: isGone ? [] : () => reactionGroups(scope, comment),
    replyCount: below.replies,
    descendantCount: below.descendants,
    replies: (page: CommentPage) => repliesOf(scope, comment, page),
    isAnswer: !isGone && lead(scope, comment) === 2,
    viewerState: () => ({
      reactions: isGone ? [] : ownReactions(scope, comment),
      ...doorsOfComment(scope, comment),
      moderation: moderationView(comment),
    }),
  };
}

/** 2 the accepted answer, 1 official, else 0. */
function lead({ company }: Scope, { id, subjectId, isOfficial, state }: MockComment): number {
  if (state === 'REMOVED') return 0;
  return company.posts.get(subjectId)?.answerId === id ? 2 : Number(isOfficial);
}

interface Order {
  direction: 'asc' | 'desc';
  shape: readonly CursorPart[];
  key: (scope: Scope, comment: MockComment) => Key;
}

const orders: Readonly<Record<CommentSort, Order>> = {
  OLDEST: {
    direction: 'asc',
    shape: ['text', 'text'],
    key: (_, { createdAt, id }) => [createdAt, id],
  },
  NEWEST: {
    direction: 'desc',
    shape: ['text', 'text'],
    key: (_, { createdAt, id }) => [createdAt, id],
  },
  TOP: {
    direction: 'desc',
    shape: ['number', 'number', 'text'],
    key: (scope, comment) => [lead(scope, comment), comment.reactions.length, comment.id],
  },
  REPLIES: {
    direction: 'desc',
    shape: ['number', 'text'],
    key: (scope, comment) => [scope.belowOf(comment).replies, comment.id],
  },
};

/** The comments at the top of a visible thread. */
export function commentsOf(scope: Scope, thread: MockThread, page: CommentPage) {
  return {
    ...level(scope, thread, thread.id, page),
    totalCount: scope.countOn(thread).top,
  };
}

function repliesOf(scope: Scope, comment: MockComment, page: CommentPage) {
  const thread = scope.company.thread(comment.subjectId);
  return {
    ...level(scope, thread, comment.id, page),
    totalCount: scope.belowOf(comment).replies,
  };
}

function level(
  scope: Scope,
  thread: MockThread | undefined,
  parentId: string,
  { sort, ...page }: CommentPage,
) {
  const isModerator = thread !== undefined && moderates(scope, thread);
  const shown = scope.company
    .below(parentId)
    .filter((comment) => isShown(scope, comment, isModerator));
  const { direction, shape, key } = orders[sort];
  return connection(scope, shown, page, {
    list: `comments:${parentId}:${sort}`,
    key: (comment) => key(scope, comment),
    shape,
    direction,
    edge: (comment) => ({ node: () => commentView(scope, comment) }),
  });
}

/** The newest published comments of a thread without those of muted people, oldest of them first. */
export function latestComments(scope: Scope, thread: MockThread, first: number) {
  return scope.company
    .commentsOf(thread.id)
    .filter(({ state, authorId }) => state === 'PUBLISHED' && !scope.hasMuted(authorId))
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0))
    .slice(-first)
    .map((comment) => commentView(scope, comment));
}
