import { GraphQLError } from 'graphql';
import { isErrorCode, PleinError } from '@plein/schema';
import type { ErrorCode } from '@plein/schema';

/** HTTP status of an error that ends a whole request; codes that are not here leave the status at 200, beside partial data. */
const statusOf: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  BAD_MEDIA_TYPE: 415,
  TOO_LARGE: 413,
  RATE_LIMITED: 429,
  TOO_EXPENSIVE: 400,
  UNKNOWN_OPERATION: 400,
  BAD_OPERATION: 400,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** Codes that change the status of a GraphQL response although its execution began. */
const endsRequest: ReadonlySet<ErrorCode> = new Set([
  'UNAUTHENTICATED',
  'RATE_LIMITED',
  'TOO_EXPENSIVE',
  'UNKNOWN_OPERATION',
  'UNAVAILABLE',
]);

/** What Yoga and graphql-js call their refusals, in the contract's words. */
const codeOfYoga: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'BAD_OPERATION',
  GRAPHQL_VALIDATION_FAILED: 'BAD_OPERATION',
  OPERATION_RESOLUTION_FAILURE: 'BAD_OPERATION',
  BAD_REQUEST: 'BAD_INPUT',
  REQUEST_ENTITY_TOO_LARGE: 'TOO_LARGE',
};

/** How long a client waits before it tries an endpoint again that cannot answer, in seconds. */
const unavailableRetryAfter = 2;

/** The status that tells an HTTP client about an error. */
export function httpStatus(error: PleinError): number {
  return statusOf[error.code] ?? 400;
}

/**
 * Turns whatever was thrown into an error that may leave the house: coded errors as they are, outages of database and disk as
 * UNAVAILABLE, the rest as INTERNAL without a word of its message. `report` hears of those nobody foresaw.
 */
export function toPleinError(error: unknown, report: (error: unknown) => void): PleinError {
  const cause = rootCause(error);
  if (cause instanceof PleinError) return cause;
  if (isOutage(cause)) {
    report(cause);
    return new PleinError('UNAVAILABLE', {
      message:
        'The endpoint cannot reach or write its database now. Nothing was lost; try again shortly.',
      retryAfter: unavailableRetryAfter,
      cause,
    });
  }
  if (cause instanceof GraphQLError) {
    const code = cause.extensions['code'];
    const known =
      typeof code === 'string' ? (isErrorCode(code) ? code : codeOfYoga[code]) : undefined;
    if (known !== undefined)
      return new PleinError(known, { message: cause.message, path: inputPath(cause), cause });
    // Without a code and a path it comes from graphql-js before a resolver ran: variables that do not fit.
    if (cause.path === undefined)
      return new PleinError('BAD_INPUT', { message: cause.message, cause });
  }
  report(cause);
  return new PleinError('INTERNAL', {
    message: 'Something went wrong that nobody foresaw. The log of the endpoint says what.',
    cause,
  });
}

/** The input field that a resolver's refusal is about. */
function inputPath({ extensions }: GraphQLError): string[] | undefined {
  const path: unknown = extensions['path'];
  return Array.isArray(path) ? path.map(String) : undefined;
}

/** The same as a GraphQL error, with place and path of the original. Yoga takes the HTTP status from `extensions.http`. */
export function toGraphQLError(error: unknown, report: (error: unknown) => void): GraphQLError {
  const coded = toPleinError(error, report);
  const origin = error instanceof GraphQLError ? error : undefined;
  const http = httpHint(coded, origin);
  return new GraphQLError(coded.message, {
    nodes: origin?.nodes ?? null,
    source: origin?.source ?? null,
    positions: origin?.positions ?? null,
    path: origin?.path ?? null,
    extensions: { ...errorExtensions(coded), ...(http === undefined ? {} : { http }) },
  });
}

/** The `extensions` of a coded error on the wire. */
export function errorExtensions({ code, retryAfter, path }: PleinError): Record<string, unknown> {
  return {
    code,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(path === undefined ? {} : { inputPath: path }),
  };
}

/** Whether database or disk is at fault: the same request can succeed later. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'DatabaseAwayError' || error.name === 'KeysAwayError') return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  // ENOSPC and EDQUOT: no room. 53xxx: insufficient resources (53100 disk full). 57P0x: shutting down, crashed, starting.
  return (
    code === 'ENOSPC' || code === 'EDQUOT' || /^53\w{3}$/.test(code) || /^57P0[1-4]$/.test(code)
  );
}

function httpHint(
  coded: PleinError,
  origin: GraphQLError | undefined,
): Record<string, unknown> | undefined {
  if (endsRequest.has(coded.code)) {
    return {
      status: httpStatus(coded),
      ...(coded.retryAfter === undefined
        ? {}
        : { headers: { 'Retry-After': String(coded.retryAfter) } }),
    };
  }
  const hint: unknown = origin?.extensions['http'];
  return typeof hint === 'object' && hint !== null ? { ...hint } : undefined;
}

/** What a resolver threw stands under one or more GraphQL errors. */
function rootCause(error: unknown): unknown {
  let cause = error;
  while (
    cause instanceof GraphQLError &&
    cause.originalError !== undefined &&
    cause.originalError !== null
  )
    cause = cause.originalError;
  return cause;
}
