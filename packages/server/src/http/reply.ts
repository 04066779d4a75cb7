import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { PleinError } from '@plein/schema';
import { errorExtensions, httpStatus } from './errors.ts';

/** Answers with JSON that no cache keeps. */
export function replyJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: OutgoingHttpHeaders = {},
): void {
  const body = JSON.stringify(value);
  response
    .writeHead(status, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    })
    .end(body);
}

/** Answers with one coded error in the form of a GraphQL response, so that a client needs one way of reading failures. */
export function replyError(
  request: IncomingMessage,
  response: ServerResponse,
  error: PleinError,
  {
    status = httpStatus(error),
    headers = {},
  }: { status?: number; headers?: OutgoingHttpHeaders } = {},
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const takesResponseJson =
    request.headers.accept?.includes('application/graphql-response+json') === true;
  replyJson(
    response,
    status,
    { errors: [{ message: error.message, extensions: errorExtensions(error) }] },
    {
      ...(takesResponseJson
        ? { 'Content-Type': 'application/graphql-response+json; charset=utf-8' }
        : {}),
      ...(error.retryAfter === undefined ? {} : { 'Retry-After': String(error.retryAfter) }),
      // RFC 6750, section 3: says which kind of proof is missing, and not why the one given was refused.
      ...(error.code === 'UNAUTHENTICATED' ? { 'WWW-Authenticate': 'Bearer' } : {}),
      ...headers,
    },
  );
}
