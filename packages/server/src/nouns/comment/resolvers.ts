import type { Context } from '../../graph/context.ts';
import { pageSize } from '../../graph/cursors.ts';
import { encodeId } from '../../graph/ids.ts';
import { instant, optionalInstant } from '../../graph/instant.ts';
import { commentDoors, editableUntil } from '../../policy/doors.ts';
import { whenThere } from '../../graph/loaders.ts';
import { imageView } from '../image/view.ts';
import { moderationView } from '../post/view.ts';
import { inOrder, reactionGroups } from '../reaction/groups.ts';
import { repliesOf } from '../thread/comments.ts';
import { revisionsOf } from '../thread/revisions.ts';
import { answerAccept, answerClear } from './answer.ts';
import { commentCreate } from './create.ts';
import { commentDelete } from './delete.ts';
import { commentUpdate } from './update.ts';
import type { CommentRow } from './row.ts';

export const commentResolvers = {
  Mutation: { commentCreate, commentUpdate, commentDelete, answerAccept, answerClear },
  Comment: {
    id: ({ id }: CommentRow) => encodeId('comment', id),
    subjectId: ({ subjectId }: CommentRow, _: unknown, context: Context) =>
      whenThere(context.loaders.threads.get(subjectId), (thread) =>
        encodeId(thread?.type === 'Post' ? 'post' : 'subject', subjectId),
      ),
    parentId: ({ parentId }: CommentRow) => parentId && encodeId('comment', parentId),
    depth: ({ ancestors }: CommentRow) => ancestors.length,
    author: ({ authorId }: CommentRow, _: unknown, context: Context) =>
      authorId && context.loaders.people.get(authorId),
    images: ({ images }: CommentRow, _: unknown, context: Context) =>
      images.map((image) => imageView(image, context)),
    mentions: ({ mentions }: CommentRow, _: unknown, context: Context) =>
      mentions.map((person) => context.loaders.people.get(person)),
    createdAt: ({ createdAt }: CommentRow) => instant(createdAt),
    editedAt: ({ editedAt }: CommentRow) => optionalInstant(editedAt),
    revisions: (comment: CommentRow, { first }: { first: number }, context: Context) =>
      comment.state === 'REMOVED'
        ? []
        : revisionsOf(comment.id, pageSize(first, context.limits.pageSize), context),
    reactionGroups: (comment: CommentRow, _: unknown, context: Context) =>
      reactionGroups(comment, context),
    replies: repliesOf,
    ancestorIds: ({ ancestors }: CommentRow) => ancestors.map((id) => encodeId('comment', id)),
    isAnswer: ({ lead }: CommentRow) => lead === 2,
    viewerState: (comment: CommentRow, _: unknown, context: Context) =>
      whenThere(context.loaders.threads.get(comment.subjectId), (thread) => {
        if (thread === null)
          return { reactions: [], can: [], denials: [], editableUntil: null, moderation: null };
        const clock = { now: context.now, editSeconds: context.limits.commentEditSeconds };
        return {
          reactions: inOrder(comment.viewerReactions, context),
          ...commentDoors(context.viewer, thread, comment, clock),
          editableUntil: editableUntil(context.viewer, comment, clock),
          moderation: moderationView(comment.moderation),
        };
      }),
  },
};
