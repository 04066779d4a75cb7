import type { ErrorCode } from '@plein/schema';
import type { ExecutionResult } from 'graphql';

/** How an operation goes wrong: unreachable, a page instead of an answer, a GraphQL error, or a refusal in the payload. */
export type Failure =
  | 'network'
  | 'html'
  | { code: ErrorCode; message?: string }
  | { userError: ErrorCode; message: string };

/** What a person reads when an endpoint was told to fail. */
const defaultMessage = 'It did not work.';

/** Codes that the contract knows in `userErrors` of an act; reading goes on meanwhile. */
const ofActs: ReadonlySet<ErrorCode> = new Set([
  'TOO_LONG',
  'TOO_LARGE',
  'BAD_MEDIA_TYPE',
  'UNKNOWN_REACTION',
  'PARENT_REMOVED',
  'LOCKED',
  'EDIT_WINDOW_CLOSED',
  'EDIT_CONFLICT',
  'CONTENT_REFUSED',
  'LAST_MODERATOR',
  'IDEMPOTENCY_MISMATCH',
]);

/** What a failing network does to an operation: a code that only acts know leaves queries alone. */
export function failureFor(code: ErrorCode, isMutation: boolean): Failure | 'silence' | undefined {
  if (ofActs.has(code))
    return isMutation ? { userError: code, message: defaultMessage } : undefined;
  switch (code) {
    case 'OFFLINE':
    case 'NO_ENDPOINT':
    case 'ABORTED':
      return 'network';
    case 'TIMEOUT':
      return 'silence';
    case 'NOT_GRAPHQL':
      return 'html';
    case 'NOT_PLEIN':
      return { code: 'BAD_OPERATION', message: 'Cannot query this field: another schema.' };
    default:
      return { code };
  }
}

/** Failures that were ordered, by operation name; `*` stands for any. */
export class Failures {
  #ordered = new Map<string, { how: Failure; left: number }>();

  order(operation: string, how: Failure, times: number): void {
    this.#ordered.set(operation, { how, left: times });
  }

  heal(operation: string): void {
    this.#ordered.delete(operation);
  }

  peek(name: string): Failure | undefined {
    return (this.#ordered.get(name) ?? this.#ordered.get('*'))?.how;
  }

  /** Uses up one of the times that were ordered. */
  take(name: string): Failure | undefined {
    const key = this.#ordered.has(name) ? name : '*';
    const failure = this.#ordered.get(key);
    if (!failure) return undefined;
    failure.left -= 1;
    if (failure.left <= 0) this.#ordered.delete(key);
    return failure.how;
  }
}

/** As it travels: plain data, not the class of graphql-js. */
export function graphQLError(code: ErrorCode, message = defaultMessage): ExecutionResult {
  return { data: null, errors: [{ message, extensions: { code } }] } as unknown as ExecutionResult;
}

/** The answer to what could not be executed. */
export function withoutData(code: ErrorCode, message: string): ExecutionResult {
  return { errors: [{ message, extensions: { code } }] } as unknown as ExecutionResult;
}

/** A root value that answers every act with the same refusal. */
export function refuseAll(code: ErrorCode, message: string): Record<string, () => unknown> {
  const payload = {
    outcome: code === 'CONTENT_REFUSED' ? 'REFUSED' : null,
    posts: [],
    userErrors: [{ code, message, reason: null, path: null, retryAfter: null }],
  };
  return new Proxy({}, { get: () => () => payload, has: () => true });
}

/** HTTP status of an error that ends a whole request. */
export const statusOf: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  RATE_LIMITED: 429,
  TOO_EXPENSIVE: 400,
  UNKNOWN_OPERATION: 400,
  UNAVAILABLE: 503,
};

export function errorResponse(code: ErrorCode, message: string, status = 400): Response {
  return Response.json(withoutData(code, message), { status: statusOf[code] ?? status });
}
