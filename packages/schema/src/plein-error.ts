import type { ErrorCode } from './errors.ts';

/** The codes with `retry` in `errorCodes`, told apart so that the whole table stays out of a page that only reads. A test compares. */
const passing: ReadonlySet<ErrorCode> = new Set([
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL',
  'OFFLINE',
  'TIMEOUT',
]);

/** What a `PleinError` is made of. */
export interface PleinErrorOptions {
  /** What failed, why, and what to do: one or two sentences for a developer. No user text, no token, no variables. */
  message: string;
  /** Why, in the organisation's own words, where a person wrote them. For readers, unlike the message. */
  reason?: string;
  /** Seconds to wait before another try. */
  retryAfter?: number;
  /** The input field it is about. */
  path?: readonly string[];
  cause?: unknown;
}

/** The one error of the project. `code` decides what happens; the message is for whoever reads a console or a log. */
export class PleinError extends Error {
  override readonly name = 'PleinError';
  readonly code: ErrorCode;
  readonly reason: string | undefined;
  readonly retryAfter: number | undefined;
  readonly path: readonly string[] | undefined;

  constructor(code: ErrorCode, { message, reason, retryAfter, path, cause }: PleinErrorOptions) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.reason = reason;
    this.retryAfter = retryAfter;
    this.path = path;
  }

  /** Whether the same request may succeed later without anybody doing something. */
  get retryable(): boolean {
    return passing.has(this.code);
  }
}
