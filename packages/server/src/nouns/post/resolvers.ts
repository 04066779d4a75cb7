import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../graph/context.ts';
import { pageSize } from '../../graph/cursors.ts';
import { encodeId } from '../../graph/ids.ts';
import { instant, optionalInstant } from '../../graph/instant.ts';
import { whenThere } from '../../graph/loaders.ts';
import { asksOnly } from '../../graph/selection.ts';
import { postDoors } from '../../policy/doors.ts';
import { knowsCommunity } from '../../policy/reading.ts';
import { latestLoader, visibleComment } from '../comment/load.ts';
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
import { lockView, moderationView, pinView } from './view.ts';

const idAlone: ReadonlySet<string> = new Set(['__typename', 'id']);
/** Fields of a community that stand in the row of its posts. */
const broughtAlong: ReadonlySet<string> = new Set(['__typename', 'id', 'slug', 'name']);

export const postResolvers = {
  Mutation: { postCreate, postUpdate, postDelete, postPin, postUnpin, postMarkRead },
  Post: {
    id: ({ id }: PostRow) => encodeId('post', id),
    author: ({ authorId }: PostRow, _: unknown, context: Context) =>
      authorId && context.loaders.people.get(authorId),
    community: (post: PostRow, _: unknown, context: Context, info: GraphQLResolveInfo) => {
      if (post.sourceKind !== 'COMMUNITY') return null;
      // A post brings along what is written under it; the loader would decide by the same facts who knows the community.
      return asksOnly(info, broughtAlong) && knowsCommunity(post) && post.communitySlug !== null
        ? { id: post.sourceId, slug: post.communitySlug, name: post.communityName }
        : context.loaders.communities.load(post.sourceId);
    },
    audience: ({ sourceKind, sourceLabel }: PostRow) => ({ kind: sourceKind, label: sourceLabel }),
    images: ({ images }: PostRow, _: unknown, context: Context) =>
      images.map((image) => imageView(image, context)),
    mentions: ({ mentions }: PostRow, _: unknown, context: Context) =>
      mentions.map((person) => context.loaders.people.get(person)),
    createdAt: ({ createdAt }: PostRow) => instant(createdAt),
    editedAt: ({ editedAt }: PostRow) => optionalInstant(editedAt),
    revisions: (post: PostRow, { first }: { first: number }, context: Context) =>
      revisionsOf(post.id, pageSize(first, context.limits.pageSize), context),
    pin: (post: PostRow, _: unknown, context: Context) => pinView(post, context),
    lock: (post: PostRow, _: unknown, context: Context) => lockView(post, context),
    reactionGroups: (post: PostRow, _: unknown, context: Context) => reactionGroups(post, context),
    comments: commentsOf,
    latestComments: (post: PostRow, { first }: { first: number }, context: Context) => {
      const count = pageSize(first, context.limits.pageSize);
      context.loaders.threads.prime(post.id, post);
      return whenThere(latestLoader(context, count).get(post.id), (rows) => rows ?? []);
    },
    // A row names its answer only when that is published, and then whoever may read the post may read it.
    answer: ({ answerId }: PostRow, _: unknown, context: Context, info: GraphQLResolveInfo) =>
      answerId && (asksOnly(info, idAlone) ? { id: answerId } : visibleComment(context, answerId)),
    viewerState: (post: PostRow, _: unknown, context: Context) => ({
      isRead: post.isRead,
      reactions: inOrder(post.viewerReactions, context),
      ...postDoors(context.viewer, post),
      moderation: moderationView(post.moderation),
    }),
  },
};
