import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PleinError } from '@plein/schema';
import type { Database } from '../database/open.ts';
import { readBody } from '../http/body.ts';
import type { MediaSigner } from './media-urls.ts';
import { withoutMetadata } from './metadata.ts';
import { sniffPicture } from './sniff.ts';

/** A picture of more pixels would cost every reader's browser its memory, however few bytes it has. */
const mostPixels = 50_000_000;

/** `image_<uuid>` as on the wire. */
const imageId = /^image_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

interface Announced {
  media_type: string;
  bytes_hash: string | null;
}

/** What uploads need of the server. */
export interface UploadServices {
  db: Database;
  media: MediaSigner;
  /** Largest image in bytes. */
  imageBytes: number;
}

/**
 * `PUT /uploads/<imageId>`: takes the bytes of a picture that its owner announced with `uploadBegin`. Sending the same bytes again is
 * harmless; other bytes are refused once the picture stands in a post or comment, where somebody may have judged it. What is kept is
 * the picture without its metadata.
 * @throws {PleinError} NOT_FOUND for somebody else's picture too, TOO_LARGE, BAD_MEDIA_TYPE, FORBIDDEN.
 */
export async function receiveUpload(
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
  subject: string,
  { db, imageBytes }: UploadServices,
): Promise<void> {
  const uuid = imageId.exec(id)?.[1];
  const find = `select i.media_type, encode(sha256(i.bytes), 'hex') as bytes_hash
    from image i join person p on p.id = i.owner_id where i.id = $1 and p.subject = $2 and p.is_active`;
  const [announced] = uuid === undefined ? [] : await db.query<Announced>(find, [uuid, subject]);
  if (uuid === undefined || announced === undefined) {
    throw new PleinError('NOT_FOUND', {
      message: 'No such upload was announced by this person. Begin with the mutation uploadBegin.',
    });
  }
  const sent = await readBody(request, imageBytes);
  const picture = sniffPicture(sent);
  if (picture === undefined) {
    throw new PleinError('BAD_MEDIA_TYPE', {
      message: 'The bytes are no PNG, JPEG, GIF or WebP picture.',
    });
  }
  if (picture.mediaType !== announced.media_type) {
    throw new PleinError('BAD_MEDIA_TYPE', {
      message: 'The bytes are of another type than was announced.',
    });
  }
  if (picture.width * picture.height > mostPixels) {
    throw new PleinError('TOO_LARGE', {
      message: `The picture has more than ${mostPixels} pixels.`,
    });
  }
  // A photograph tells where and with what it was taken, and that is nobody's business.
  const bytes = withoutMetadata(sent, picture.mediaType);
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (announced.bytes_hash !== hash) {
    // Asked where it is written: while the bytes were on their way, the picture may have been put into a post.
    const taken = await db.query(
      `update image set bytes = $2, width = $3, height = $4, byte_length = $5
       where id = $1 and (target_id is null or bytes is null) returning 1`,
      [uuid, bytes, picture.width, picture.height, bytes.length],
    );
    if (taken.length === 0) {
      throw new PleinError('FORBIDDEN', {
        message: 'The picture is in use and cannot be exchanged. Announce a new one.',
      });
    }
  }
  response.writeHead(204, { 'Cache-Control': 'no-store' }).end();
}

/** `GET /media/<imageId>?exp=…&sig=…`: the bytes of a picture, for whoever was given the signed address. */
export async function serveMedia(
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
  query: URLSearchParams,
  { db, media }: UploadServices,
): Promise<void> {
  const uuid = imageId.exec(id)?.[1];
  if (uuid === undefined || !media.isGood(id, query.get('exp') ?? '', query.get('sig') ?? ''))
    throw notThere();
  const tag = `"${uuid}"`;
  const headers = {
    // The address changes every hour; what it stands for does not.
    'Cache-Control': 'private, max-age=3600, immutable',
    ETag: tag,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const [row] = await db.query<{ media_type: string; bytes: Uint8Array }>(
    'select media_type, bytes from image where id = $1 and bytes is not null',
    [uuid],
  );
  if (row === undefined) throw notThere();
  response.writeHead(200, {
    ...headers,
    'Content-Type': row.media_type,
    'Content-Length': row.bytes.byteLength,
    'Content-Disposition': 'inline',
  });
  response.end(request.method === 'HEAD' ? undefined : row.bytes);
}

function notThere(): PleinError {
  return new PleinError('NOT_FOUND', {
    message:
      'There is no picture at this address, or the address has expired. Ask for its `url` again.',
  });
}
