import type { IncomingMessage } from 'node:http';
import { PleinError } from '@plein/schema';

/** How long the rest of a refused body is read and thrown away, so that its sender gets to see the answer, in milliseconds. */
const drainTime = 5_000;

/**
 * Reads a body up to a limit that holds before and while bytes arrive; nothing beyond it is kept.
 * @throws {PleinError} TOO_LARGE, or BAD_MEDIA_TYPE for a compressed body (a small one could unfold to any size).
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new PleinError('BAD_MEDIA_TYPE', {
      message: 'Compressed bodies are not taken. Send the body as it is.',
    });
  }
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      request.off('data', onData);
      reject(tooLarge(limit));
    };
    request.on('data', onData);
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
    request.once('close', () =>
      reject(
        new PleinError('ABORTED', {
          message: 'The sender closed the connection before its body was complete.',
        }),
      ),
    );
  });
}

/** Throws away what is left of a body that was not taken, and ends the connection when that takes too long. */
export function drainBody(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return;
  request.resume();
  const timer = setTimeout(() => request.destroy(), drainTime);
  request.once('close', () => clearTimeout(timer));
}

/**
 * The value of a JSON body.
 * @throws {PleinError} BAD_INPUT when it is not JSON in UTF-8.
 */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new PleinError('BAD_INPUT', { message: 'The body is not JSON in UTF-8.' });
  }
}

/** Whether a Content-Type is JSON in UTF-8. Types a form can send (text/plain, multipart, urlencoded) are none, which keeps foreign pages out. */
export function isJson(contentType: string | undefined): boolean {
  const [type, ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (type !== 'application/json') return false;
  return parameters.every(
    (parameter) => !parameter.startsWith('charset=') || /^charset="?utf-?8"?$/.test(parameter),
  );
}

function tooLarge(limit: number): PleinError {
  return new PleinError('TOO_LARGE', {
    message: `The body is larger than the ${limit} bytes that are taken here.`,
  });
}
