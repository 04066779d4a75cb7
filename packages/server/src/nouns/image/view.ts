import type { Context } from '../../graph/context.ts';
import { encodeId } from '../../graph/ids.ts';
import type { ImageRow } from '../person/row.ts';

/** A picture in the form of the contract. */
export function imageView({ id, alt, width, height }: ImageRow, { media }: Pick<Context, 'media'>) {
  return { type: 'Image', id: encodeId('image', id), url: media.imageUrl(id), alt, width, height };
}
