import type { Context } from '../../graph/context.ts';
import { pageSize } from '../../graph/cursors.ts';
import { encodeId } from '../../graph/ids.ts';
import { instant, optionalInstant } from '../../graph/instant.ts';
import { postDoors } from '../../policy/doors.ts';
import { loadLatest, visibleComment } from '../comment/load.ts';
import { imageView } from '../image/view.ts';
import { inOrder, reactionGroups } from '../reaction/groups.ts';
import { commentsOf } from '../thread/comments.ts';
import { revisionsOf } from '../thread/revisions.ts';
import { postCreate } from './create.ts';
import { postDelete } from './delete.ts';
import { postPin, postUnpin } from './pin.ts';
import { postMarkRead } from './read-marks.ts';
import { postUpdate } from './update.ts';
import type { PostRow } from './row.ts';
import { lockView, pinView } from './view.ts';

export const postResolvers = {
  Mutation: { postCreate, postUpdate, postDelete, postPin, postUnpin, postMarkRead },
  Post: {
    id: ({ id }: PostRow) => encodeId('post', id),
    author: ({ authorId }: PostRow, _: unknown, context: Context) =>
      authorId && context.loaders.people.load(authorId),
    community: ({ sourceKind, sourceId }: PostRow, _: unknown, context: Context) =>
      sourceKind === 'COMMUNITY' ? context.loaders.communities.load(sourceId) : null,
    audience: ({ sourceKind, sourceLabel }: PostRow) => ({ kind: sourceKind, label: sourceLabel }),
    images: ({ images }: PostRow, _: unknown, context: Context) =>
      images.map((image) => imageView(image, context)),
    mentions: ({ mentions }: PostRow, _: unknown, context: Context) =>
      mentions.map((person) => context.loaders.people.load(person)),
    createdAt: ({ createdAt }: PostRow) => instant(createdAt),
    editedAt: ({ editedAt }: PostRow) => optionalInstant(editedAt),
    revisions: (post: PostRow, { first }: { first: number }, context: Context) =>
      revisionsOf(post.id, pageSize(first, context.limits.pageSize), context),
    pin: (post: PostRow, _: unknown, context: Context) => pinView(post, context),
    lock: (post: PostRow, _: unknown, context: Context) => lockView(post, context),
    reactionGroups: (post: PostRow, _: unknown, context: Context) => reactionGroups(post, context),
    comments: commentsOf,
    latestComments: async (post: PostRow, { first }: { first: number }, context: Context) => {
      const count = pageSize(first, context.limits.pageSize);
      context.loaders.threads.prime(post.id, post);
      const loader = context.loaders.by(`latest ${count}`, (ids) =>
        loadLatest(context, ids, count),
      );
      return (await loader.load(post.id)) ?? [];
    },
    answer: ({ answerId }: PostRow, _: unknown, context: Context) =>
      answerId && visibleComment(context, answerId),
    viewerState: (post: PostRow, _: unknown, context: Context) => ({
      isRead: post.isRead,
      reactions: inOrder(post.viewerReactions, context),
      ...postDoors(context.viewer, post),
    }),
  },
};
