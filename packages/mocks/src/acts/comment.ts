import type {
  AnswerInput,
  CommentCreateInput,
  CommentDeleteInput,
  CommentUpdateInput,
} from '@plein/schema/types';
import type { MockComment, MockThread } from '../company/records.ts';
import { act, payload } from '../graph/act.ts';
import { Problem } from '../graph/problem.ts';
import type { Scope } from '../graph/scope.ts';
import { commentView } from '../nouns/comment.ts';
import {
  doorsOfComment,
  doorsOfThread,
  moderates,
  visibleComment,
  visibleThread,
} from '../nouns/doors.ts';
import { postView, threadView } from '../nouns/thread.ts';
import { checkDraft, repetition, reword } from './drafting.ts';
import { announced, commentChange, threadChange } from './news.ts';
import { namedTarget } from './target.ts';

const path = ['input', 'id'];

/** A comment that the viewer can see and that is no tombstone, with its thread; throws NOT_FOUND. */
function commentToActOn(scope: Scope, id: string, where: readonly string[] = path) {
  const comment = visibleComment(scope, id);
  const thread = comment && visibleThread(scope, comment.subjectId);
  if (!comment || !thread || comment.state === 'REMOVED')
    throw new Problem('NOT_FOUND', 'absent', where);
  return { comment, thread };
}

const communityOf = (thread: MockThread) => (thread.type === 'Post' ? thread.communityId : null);

export function commentActs(scope: Scope) {
  const { company, viewer } = scope;
  const shown = (id: string) => {
    const comment = visibleComment(scope, id);
    return { comment: comment && commentView(scope, comment) };
  };
  const nodes = ({ id, threadId }: { id: string; threadId: string }) => {
    const thread = visibleThread(scope, threadId);
    return { ...shown(id), subject: thread && threadView(scope, thread) };
  };

  const setAnswer = (operation: string, input: AnswerInput, isAccepted: boolean) => {
    const where = ['input', 'commentId'];
    const result = act(scope, operation, input, () => {
      const { comment, thread } = commentToActOn(scope, input.commentId, where);
      if (thread.type !== 'Post' || thread.kind !== 'QUESTION')
        throw new Problem('BAD_INPUT', 'notQuestion', where);
      if (!doorsOfComment(scope, comment).can.includes('ACCEPT_ANSWER'))
        throw new Problem(
          'FORBIDDEN',
          comment.state === 'PUBLISHED' ? 'authorOnly' : 'notPublished',
          where,
        );
      if (isAccepted) thread.answerId = comment.id;
      else if (thread.answerId === comment.id) thread.answerId = null;
      return {
        answer: { id: comment.id, threadId: thread.id },
        changes: announced(thread, threadChange(scope, thread)),
      };
    });
    if (!result.answer) return { post: null, comment: null, userErrors: result.userErrors };
    const { id, threadId } = result.answer;
    const post = company.posts.get(threadId);
    return { ...shown(id), post: post ? postView(scope, post) : null, userErrors: [] };
  };

  return {
    commentCreate: ({ input }: { input: CommentCreateInput }) => {
      const result = act(scope, 'commentCreate', input, () => {
        const thread = threadToAnswer(scope, input);
        const said = (body: string) =>
          company
            .commentsOf(thread.id)
            .some(
              (comment) =>
                comment.authorId === viewer.id &&
                comment.body === body &&
                (comment.state === 'PUBLISHED' || comment.state === 'PENDING') &&
                Date.parse(comment.createdAt) > scope.now - repetition,
            );
        const { outcome, body, imageIds } = checkDraft(scope, {
          body: input.body,
          imageIds: input.imageIds ?? [],
          communityId: communityOf(thread),
          moderates: moderates(scope, thread),
          said,
        });
        const comment = company.addComment({
          subjectId: thread.id,
          parentId: input.parentId ?? null,
          authorId: viewer.id,
          body,
          imageIds,
          state: outcome === 'PUBLISHED' ? 'PUBLISHED' : 'PENDING',
          isOfficial: speaksOfficially(scope, thread),
          createdAt: company.clock.act(),
        });
        const isPublished = outcome === 'PUBLISHED';
        return {
          answer: { id: comment.id, threadId: thread.id, outcome },
          changes: isPublished
            ? announced(thread, commentChange(scope, thread, comment, 'COMMENT_CREATED'))
            : [],
        };
      });
      return payload(result, nodes);
    },

    commentUpdate: ({ input }: { input: CommentUpdateInput }) => {
      const result = act(scope, 'commentUpdate', input, () => {
        const { comment, thread } = commentToActOn(scope, input.id);
        const { can, denials } = doorsOfComment(scope, comment);
        if (!can.includes('EDIT')) {
          const reason = denials.find(({ action }) => action === 'EDIT')?.reason;
          if (reason === 'EDIT_WINDOW_CLOSED')
            throw new Problem('EDIT_WINDOW_CLOSED', 'windowClosed', path);
          throw new Problem('FORBIDDEN', reason === 'ARCHIVED' ? 'archived' : 'authorOnly', path);
        }
        if ((comment.editedAt ?? comment.createdAt) !== input.basedOn)
          throw new Problem('EDIT_CONFLICT', 'conflict');
        const draft = checkDraft(scope, {
          body: input.body,
          communityId: communityOf(thread),
          moderates: moderates(scope, thread),
        });
        const wasPublished = comment.state === 'PUBLISHED';
        reword(scope, comment, draft);
        const isPublished = comment.state === 'PUBLISHED';
        const kind = wasPublished && !isPublished ? 'COMMENT_REMOVED' : 'COMMENT_UPDATED';
        return {
          answer: {
            id: comment.id,
            threadId: thread.id,
            outcome: isPublished ? ('PUBLISHED' as const) : ('HELD' as const),
          },
          changes: wasPublished
            ? announced(thread, commentChange(scope, thread, comment, kind))
            : [],
        };
      });
      return payload(result, nodes, (code) => (code === 'EDIT_CONFLICT' ? shown(input.id) : {}));
    },

    commentDelete: ({ input }: { input: CommentDeleteInput }) => {
      const result = act(scope, 'commentDelete', input, () => {
        const { comment, thread } = commentToActOn(scope, input.id);
        if (!doorsOfComment(scope, comment).can.includes('DELETE'))
          throw new Problem('FORBIDDEN', 'authorOnly', path);
        const wasPublished = comment.state === 'PUBLISHED';
        Object.assign(comment, {
          state: 'REMOVED',
          body: '',
          isOfficial: false,
          editedAt: null,
          imageIds: [],
          revisions: [],
          reactions: [],
        } satisfies Partial<MockComment>);
        if (thread.type === 'Post' && thread.answerId === comment.id) thread.answerId = null;
        return {
          answer: { id: comment.id, threadId: thread.id },
          changes: wasPublished
            ? announced(thread, commentChange(scope, thread, comment, 'COMMENT_REMOVED'))
            : [],
        };
      });
      return payload(result, nodes);
    },

    answerAccept: ({ input }: { input: AnswerInput }) => setAnswer('answerAccept', input, true),
    answerClear: ({ input }: { input: AnswerInput }) => setAnswer('answerClear', input, false),
  };
}

/** The thread, if the viewer may say something there and what is answered is still there. */
function threadToAnswer(scope: Scope, input: CommentCreateInput): MockThread {
  const where = ['input', 'on'];
  const parentPath = ['input', 'parentId'];
  const thread = namedTarget(scope, input.on);
  const parent = typeof input.parentId === 'string' ? visibleComment(scope, input.parentId) : null;
  if (typeof input.parentId === 'string' && parent?.state !== 'PUBLISHED')
    throw new Problem('PARENT_REMOVED', 'parentRemoved', parentPath);
  if (!thread || thread.type === 'Comment') throw new Problem('NOT_FOUND', 'absent', where);
  if (parent && parent.subjectId !== thread.id)
    throw new Problem('BAD_INPUT', 'parentRemoved', parentPath);
  const { denials } = doorsOfThread(scope, thread);
  switch (denials.find(({ action }) => action === 'COMMENT')?.reason) {
    case undefined:
      return thread;
    case 'LOCKED':
      throw new Problem('LOCKED', 'locked', where);
    case 'ARCHIVED':
      throw new Problem('FORBIDDEN', 'archived', where);
    case 'NOT_PUBLISHED':
      throw new Problem('FORBIDDEN', 'notPublished', where);
    default:
      throw new Problem('FORBIDDEN', 'membersOnly', where);
  }
}

/** Communications speak for the organisation where everybody reads. */
function speaksOfficially({ viewer }: Scope, thread: MockThread): boolean {
  if (viewer.role !== 'COMMUNICATIONS') return false;
  return (
    thread.type === 'Subject' ||
    (thread.communityId === null && thread.department === null && thread.location === null)
  );
}
