import type { MockCompany } from '../company/company.ts';
import type { MockImage, MockPerson } from '../company/records.ts';
import { errorResponse } from './failures.ts';
import { unauthenticated } from './identity.ts';

/** `PUT uploads/<id>`: takes the bytes of a picture that its owner announced. */
export async function receiveUpload(
  company: MockCompany,
  person: MockPerson | null,
  id: string,
  request: Request,
): Promise<Response> {
  if (!person) return unauthenticated();
  if (request.method !== 'PUT')
    return errorResponse('BAD_INPUT', 'The bytes of a picture are sent by PUT.', 405);
  const image = company.images.get(id);
  if (!image || image.ownerId !== person.id)
    return errorResponse(
      'NOT_FOUND',
      'No such upload was announced by this person. Begin with the mutation uploadBegin.',
      404,
    );
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > company.limits.imageBytes)
    return errorResponse('TOO_LARGE', 'The picture is larger than the endpoint takes.', 413);
  if (image.targetId)
    return errorResponse('FORBIDDEN', 'The picture is in use. Announce a new one.', 403);
  image.bytes = bytes;
  image.url = `data:${image.mediaType ?? 'image/png'};base64,${base64(bytes)}`;
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
}

/** `GET media/<id>`: a picture that was sent, or one of the company's own. */
export function servePicture(company: MockCompany, id: string): Response {
  const image = company.images.get(id) ?? avatarOf(company, id);
  const data = /^data:([^;,]+)[^,]*?(;base64)?,(.*)$/s.exec(image?.url ?? '');
  if (!data) return errorResponse('NOT_FOUND', 'There is no picture at this address.', 404);
  const [, type = '', encoded, content = ''] = data;
  const bytes = encoded
    ? Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
    : new TextEncoder().encode(decodeURIComponent(content));
  return new Response(bytes, {
    headers: { 'Content-Type': type, 'Cache-Control': 'private, max-age=3600' },
  });
}

function avatarOf(company: MockCompany, id: string): Pick<MockImage, 'url'> | undefined {
  const avatar = company.people.get(id.replace(/^image_/, ''))?.avatar;
  return avatar ? { url: avatar } : undefined;
}

/** In pieces, since a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(text);
}
