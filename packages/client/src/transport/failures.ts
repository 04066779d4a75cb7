import { isErrorCode, PleinError } from '@plein/schema';
import type { ErrorCode } from '@plein/schema';
import { offline } from './errors.ts';

// Loaded with the first answer that is none.

/** What an endpoint answers under `errors`. */
interface GraphqlError {
  message?: unknown;
  path?: unknown;
  extensions?: { code?: unknown; retryAfter?: unknown };
}

/** Codes that other GraphQL servers use for what the contract calls otherwise. */
const foreign: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'BAD_OPERATION',
  GRAPHQL_VALIDATION_FAILED: 'BAD_OPERATION',
  BAD_USER_INPUT: 'BAD_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'UNKNOWN_OPERATION',
  PERSISTED_QUERY_NOT_SUPPORTED: 'UNKNOWN_OPERATION',
  PERSISTED_QUERY_ONLY: 'UNKNOWN_OPERATION',
};

const byStatus: Record<number, ErrorCode> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  408: 'TIMEOUT',
  413: 'TOO_LARGE',
  429: 'RATE_LIMITED',
  500: 'INTERNAL',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
};

/** The first of the errors that an endpoint answered, or undefined when there are none. */
export function fromErrors(errors: unknown, headers?: Headers): PleinError | undefined {
  if (!Array.isArray(errors)) return undefined;
  const all = errors as GraphqlError[];
  const first = all.find(({ extensions }) => extensions?.code === 'UNAUTHENTICATED') ?? all[0];
  if (!first) return undefined;
  const named = first.extensions?.code;
  const code = isErrorCode(named)
    ? named
    : (foreign[String(named)] ?? (first.path === undefined ? 'BAD_OPERATION' : 'INTERNAL'));
  const seconds = first.extensions?.retryAfter;
  const retryAfter = typeof seconds === 'number' ? seconds : headers && retryAfterOf(headers);
  return new PleinError(code, {
    message:
      typeof first.message === 'string'
        ? first.message
        : 'The endpoint answered an error without a message.',
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/** An answer whose status says that it is none. */
export function fromStatus(status: number, headers: Headers, errors: unknown): PleinError {
  const answered = fromErrors(errors, headers);
  // A proxy's own page tells nothing but its status; only a GraphQL server's errors tell more. What an operation does not find is no
  // failure of the request: with this status it is the address itself that leads nowhere.
  if (
    answered &&
    status !== 404 &&
    (answered.code !== 'BAD_OPERATION' || status === 400 || status === 422)
  )
    return answered;
  const code = byStatus[status] ?? (status > 500 ? 'UNAVAILABLE' : 'NOT_GRAPHQL');
  const html =
    status < 500 &&
    status !== 401 &&
    status !== 429 &&
    (headers.get('content-type') ?? '').includes('html');
  const retryAfter = retryAfterOf(headers);
  return new PleinError(html ? 'NOT_GRAPHQL' : code, {
    message:
      status === 0 || (status >= 300 && status < 400)
        ? 'The endpoint redirects elsewhere. Tokens are not sent on; configure the address it redirects to.'
        : `The endpoint answered with status ${status}.`,
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/** An answer without data: what its errors say, or that it is no answer of GraphQL at all. */
export function fromAnswer(errors: unknown): PleinError {
  return fromErrors(errors) ?? notGraphql();
}

/** What graphql-request says about an answer with a status of failure. The message of its error holds variables, so it is not kept. */
export function responseOf(
  error: unknown,
): { status: number; headers: Headers; errors?: unknown } | undefined {
  const response = (error as { response?: { status?: unknown; headers?: unknown } }).response;
  return response && typeof response.status === 'number'
    ? (response as { status: number; headers: Headers })
    : undefined;
}

export function fromThrown(error: unknown): PleinError {
  if (error instanceof PleinError) return error;
  // What fetch itself throws is a TypeError (or in Node an error of its socket); all else is graphql-request refusing the body.
  return error instanceof Error && error.message.startsWith('Invalid execution result')
    ? notGraphql()
    : offline();
}

export function notGraphql(): PleinError {
  return new PleinError('NOT_GRAPHQL', {
    message:
      'What answered is not a GraphQL endpoint, but a page: a sign-in page, a proxy, or a wrong address.',
  });
}

export function notPlein(): PleinError {
  return new PleinError('NOT_PLEIN', {
    message: 'A GraphQL endpoint answered, but not one that offers the contract of Plein.',
  });
}

/** Seconds from a `Retry-After` header: a number, or a date. */
export function retryAfterOf(headers: Headers): number | undefined {
  const text = headers.get('retry-after');
  if (text === null) return undefined;
  const seconds = /^\d+$/.test(text.trim()) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}
