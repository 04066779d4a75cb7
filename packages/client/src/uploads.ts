import type { Client } from './client.ts';

/**
 * Sends an image and answers its id, to be used as `imageIds`. `alt` says it in words, empty only for decoration. Rejects with
 * PleinError: TOO_LARGE, BAD_MEDIA_TYPE or what the transport says.
 */
export async function uploadImage(
  client: Client,
  file: Blob & { name?: string },
  alt: string,
  signal?: AbortSignal,
): Promise<{ id: string }> {
  return (await import('./writing/upload.ts')).upload(client, file, alt, signal);
}
