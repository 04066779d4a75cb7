import type { Context } from '../../graph/context.ts';
import { visibleTarget } from '../thread/target.ts';
import { imageView } from './view.ts';
import type { ImageRow } from '../person/row.ts';

interface StoredImage extends ImageRow {
  isAvatar: boolean;
  isOwn: boolean;
  coverOf: string | null;
  postId: string | null;
  commentId: string | null;
}

async function loadImages(
  { db, viewer }: Context,
  ids: readonly string[],
): Promise<Map<string, StoredImage>> {
  const rows = await db.query<StoredImage>(
    `select im.id, im.alt, im.width, im.height,
       exists (select from person pe where pe.avatar_id = im.id) as "isAvatar",
       im.target_id is null and coalesce(im.owner_id = $1::uuid, false) as "isOwn",
       (select c.id from community c where c.cover_id = im.id limit 1) as "coverOf",
       (select p.id from post p where p.id = im.target_id) as "postId",
       (select co.id from comment co where co.id = im.target_id) as "commentId"
     from image im where im.id = any($2::uuid[])`,
    [viewer.id, [...ids]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** A picture that the viewer may see: a face, the cover of a community they know, part of words they can read, or their own. */
export async function visibleImage(context: Context, id: string) {
  const image = await context.loaders.by('images', (ids) => loadImages(context, ids)).load(id);
  if (image === null) return null;
  if (image.isAvatar || image.isOwn) return imageView(image, context);
  if (image.coverOf !== null) {
    return (await context.loaders.communities.load(image.coverOf)) && imageView(image, context);
  }
  const target =
    image.postId !== null
      ? ({ type: 'post', id: image.postId } as const)
      : image.commentId !== null
        ? ({ type: 'comment', id: image.commentId } as const)
        : undefined;
  const row = await visibleTarget(context, target);
  return row !== null && (row.type !== 'Comment' || row.state !== 'REMOVED')
    ? imageView(image, context)
    : null;
}
