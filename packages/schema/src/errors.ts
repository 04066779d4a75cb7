/**
 * The error codes of the contract: used by client, server and anybody's own endpoint. A code never changes its meaning; a client
 * treats one it does not know by its message and as not worth a retry.
 */
export const errorCodes = {
  /** No token, or one that is expired, foreign or forged. The client asks the host for a fresh one, once, then for the person. */
  UNAUTHENTICATED: { retry: false },
  /** Known person, closed door. */
  FORBIDDEN: { retry: false },
  /** Absent, or hidden from this person; the endpoint does not tell which. */
  NOT_FOUND: { retry: false },
  /** An input that the contract or a limit refuses; `path` says which. */
  BAD_INPUT: { retry: false },
  /** A cursor that this endpoint did not hand out, or that belongs to another list. */
  BAD_CURSOR: { retry: false },
  /** Longer than `server.limits` allows. */
  TOO_LONG: { retry: false },
  /** The request body or an image is larger than the endpoint takes. */
  TOO_LARGE: { retry: false },
  /** A media type that is not taken, or bytes that are not what they claim. */
  BAD_MEDIA_TYPE: { retry: false },
  /** A reaction key outside `server.reactionSet`. */
  UNKNOWN_REACTION: { retry: false },
  /** The comment or post that was answered is gone. */
  PARENT_REMOVED: { retry: false },
  /** The thread is closed to new words. */
  LOCKED: { retry: false },
  /** The time in which an author may edit has passed. */
  EDIT_WINDOW_CLOSED: { retry: false },
  /** Somebody else changed the words since they were opened; both wordings are kept. */
  EDIT_CONFLICT: { retry: false },
  /** A rule of the organisation refused the words; the author may rephrase. */
  CONTENT_REFUSED: { retry: false },
  /** The last moderator cannot leave. */
  LAST_MODERATOR: { retry: false },
  /** The same idempotency key was used before for something else. */
  IDEMPOTENCY_MISMATCH: { retry: false },
  /** Too much in too short a time; `retryAfter` says how long to wait. */
  RATE_LIMITED: { retry: true },
  /** The operation is too deep, too wide or too expensive. */
  TOO_EXPENSIVE: { retry: false },
  /** The endpoint takes registered operations only, and this is none. */
  UNKNOWN_OPERATION: { retry: false },
  /** A document that the endpoint's schema refuses: another contract, or an older one. */
  BAD_OPERATION: { retry: false },
  /** The endpoint cannot answer now: database away, disk full, restarting. */
  UNAVAILABLE: { retry: true },
  /** Something went wrong that nobody foresaw; the endpoint's log says what. */
  INTERNAL: { retry: true },
  /** The endpoint could not be reached. Client only. */
  OFFLINE: { retry: true },
  /** No answer in time. Client only. */
  TIMEOUT: { retry: true },
  /** What answered is not a GraphQL endpoint, such as a sign-in page or a proxy's error. Client only. */
  NOT_GRAPHQL: { retry: false },
  /** GraphQL, but another schema. Client only. */
  NOT_PLEIN: { retry: false },
  /** No endpoint is configured, or not a URL. Client only. */
  NO_ENDPOINT: { retry: false },
  /** The caller took the request back. Client only. */
  ABORTED: { retry: false },
} as const satisfies Record<string, { retry: boolean }>;

export type ErrorCode = keyof typeof errorCodes;

/** Whether a text is one of the contract's codes. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code);
}
