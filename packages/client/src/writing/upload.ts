import { PleinError } from '@plein/schema';
import { UploadBeginOperation } from '@plein/schema/operations';
import { act, unanswered } from '../act.ts';
import type { Client } from '../client.ts';
import { inner } from '../internals.ts';
import { aborted, offline } from '../transport/errors.ts';
import { fromErrors, fromStatus } from '../transport/failures.ts';
import { requestHeaders } from '../transport/exchange.ts';

/** Milliseconds for the bytes of one image. */
const patience = 120_000;

/** Announces an image, then sends its bytes to where the endpoint wants them. */
export async function upload(
  client: Client,
  file: Blob & { name?: string },
  alt: string,
  signal?: AbortSignal,
): Promise<{ id: string }> {
  const { imageId, uploadUrl } = await act(client, UploadBeginOperation, {
    fileName: file.name ?? 'image',
    mediaType: file.type,
    byteLength: file.size,
    alt,
  });
  if (imageId === null || uploadUrl === null) throw unanswered();
  let response = await put(client, uploadUrl, file, false, signal);
  if (response.status === 401) response = await put(client, uploadUrl, file, true, signal);
  if (response.ok) return { id: imageId };
  const answer: unknown = await response.json().catch(() => undefined);
  const errors = (answer as { errors?: unknown } | undefined)?.errors;
  if (response.status === 415)
    throw (
      fromErrors(errors, response.headers) ??
      new PleinError('BAD_MEDIA_TYPE', {
        message: 'The endpoint does not take this kind of image.',
      })
    );
  throw fromStatus(response.status, response.headers, errors);
}

async function put(
  client: Client,
  uploadUrl: string,
  file: Blob,
  expired: boolean,
  signal?: AbortSignal,
): Promise<Response> {
  const { transport, end } = inner(client);
  const { wire, tokens } = transport;
  const url = new URL(uploadUrl, client.endpoint);
  // A store elsewhere is opened by what its URL carries; the token is for the endpoint alone.
  const token =
    url.origin === new URL(client.endpoint).origin ? await tokens.get(expired) : undefined;
  const late = AbortSignal.timeout(patience);
  try {
    return await wire.fetch(url, {
      method: 'PUT',
      body: file,
      redirect: 'manual',
      headers: { ...requestHeaders(wire, token), 'Content-Type': file.type },
      signal: AbortSignal.any([late, end, ...(signal ? [signal] : [])]),
    });
  } catch {
    if (signal?.aborted || end.aborted) throw aborted();
    throw late.aborted
      ? new PleinError('TIMEOUT', { message: 'The image was not sent in time.' })
      : offline();
  }
}
