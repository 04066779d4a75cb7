import type { IncomingMessage, ServerResponse } from 'node:http';

const allowedHeaders = 'Accept, Accept-Language, Authorization, Content-Type, X-Request-Id';
const exposedHeaders = 'Plein-Cursor, Retry-After, X-Request-Id';

/**
 * Lets pages of listed origins read the answers. An origin is compared as a whole text: look-alikes, `null` and everything else get
 * no CORS header at all, so their browsers keep the answer from them. Credentials are never allowed: who asks is said by the bearer
 * token alone, which a foreign page does not have.
 * @returns true when the request was a preflight and has been answered.
 */
export function applyCors(
  request: IncomingMessage,
  response: ServerResponse,
  allowed: ReadonlySet<string>,
): boolean {
  const { origin } = request.headers;
  response.setHeader('Vary', 'Origin');
  const isAllowed = origin !== undefined && allowed.has(origin);
  if (isAllowed) {
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Expose-Headers', exposedHeaders);
  }
  if (request.method !== 'OPTIONS') return false;
  if (isAllowed) {
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT');
    response.setHeader('Access-Control-Allow-Headers', allowedHeaders);
    response.setHeader('Access-Control-Max-Age', '600');
  }
  response.writeHead(isAllowed ? 204 : 403).end();
  return true;
}
