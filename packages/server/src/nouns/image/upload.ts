import type { UploadBeginInput } from '@plein/schema/types';
import { act } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { encodeId, newUuid } from '../../graph/ids.ts';
import { Problem } from '../../graph/problem.ts';

const altLength = 1000;

/** Announces a picture; its bytes come by PUT. */
export async function uploadBegin(
  _: unknown,
  { input }: { input: UploadBeginInput },
  context: Context,
) {
  const { imageBytes, imageTypes } = context.limits;
  const result = await act(context, 'uploadBegin', input, async (transaction) => {
    if (!imageTypes.includes(input.mediaType))
      throw new Problem('BAD_MEDIA_TYPE', 'imageType', ['input', 'mediaType']);
    if (input.byteLength < 1 || input.byteLength > imageBytes) {
      throw new Problem('TOO_LARGE', 'imageBytes', ['input', 'byteLength'], imageBytes);
    }
    if ([...input.alt].length > altLength)
      throw new Problem('TOO_LONG', 'imageAlt', ['input', 'alt'], altLength);
    const id = newUuid(context.now);
    await transaction.query(
      'insert into image (id, owner_id, alt, media_type, byte_length) values ($1, $2, $3, $4, $5)',
      [
        id,
        context.viewer.id,
        input.alt.replaceAll('\0', '').trim(),
        input.mediaType,
        input.byteLength,
      ],
    );
    return { answer: { id } };
  });
  if (!result.ok) return { imageId: null, uploadUrl: null, userErrors: result.userErrors };
  const { id } = result.answer;
  return { imageId: encodeId('image', id), uploadUrl: context.media.uploadUrl(id), userErrors: [] };
}
