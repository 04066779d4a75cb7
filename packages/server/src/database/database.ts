/** Where a change of the log is announced; the payload is its sequence number. */
export const changeChannel = 'plein_change';

/**
 * Every list here is the first few rows along an index. A bitmap would collect all rows of a source and sort them first, and
 * compiling a statement takes longer than running it.
 */
export const plannerSettings = [
  'enable_bitmapscan=off',
  'jit=off',
  'plan_cache_mode=force_generic_plan',
] as const;

/** What runs statements: the database itself or a transaction. */
export interface Queryable {
  /** Rows of one statement with `$1`-style parameters. Values are texts, numbers, booleans, null or arrays of texts. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

export interface Transaction extends Queryable {
  /** Several statements without parameters, such as a migration. */
  execute(script: string): Promise<void>;
}

/** PostgreSQL, or PGlite in this process; the same statements run on both. */
export interface Database extends Queryable {
  readonly kind: 'postgres' | 'embedded';
  /** Commits when `work` resolves, rolls back when it rejects. */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * Calls `heard` with the payload of every notification. A lost connection is taken up again by itself; `heard('')` then
   * says that something may have been missed. Resolves once listening; call the result to stop.
   */
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** The database cannot work now, through no fault of the statement: try again later. */
export class DatabaseAwayError extends Error {
  override readonly name = 'DatabaseAwayError';
  /** `unreachable`: refused, cut or shutting down. `busy`: no connection free. `full`: no room on its disk. */
  readonly reason: 'unreachable' | 'busy' | 'full';

  constructor(reason: DatabaseAwayError['reason'], cause: unknown) {
    super(`The database cannot answer now (${reason}).`, { cause });
    this.reason = reason;
  }
}

const reasons: Readonly<Record<string, DatabaseAwayError['reason']>> = {
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EPIPE: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ENOENT: 'unreachable',
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '57P03': 'unreachable',
  '57P05': 'unreachable',
  '25006': 'unreachable',
  '53000': 'busy',
  '53200': 'busy',
  '53300': 'busy',
  // Took longer than any request may.
  '57014': 'busy',
  '53100': 'full',
  '58030': 'full',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** The same error, or a `DatabaseAwayError` around it where waiting helps. */
export function classed(error: unknown): unknown {
  if (error instanceof DatabaseAwayError) return error;
  const code = codeOf(error);
  const reason =
    reasons[code] ?? (code.startsWith('08') ? 'unreachable' : undefined) ?? reasonOfMessage(error);
  return reason === undefined ? error : new DatabaseAwayError(reason, error);
}

/** SQLSTATE or Node's error code; empty when there is neither. A failed dial to several addresses hides its code one level down. */
export function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** Both drivers say some things in words only. */
function reasonOfMessage(error: unknown): DatabaseAwayError['reason'] | undefined {
  if (!(error instanceof Error)) return undefined;
  if (/no space left|ENOSPC|disk full/i.test(error.message)) return 'full';
  if (/timeout exceeded when trying to connect/i.test(error.message)) return 'busy';
  if (
    /connection terminated|client has encountered a connection error|not queryable|PGlite is closed/i.test(
      error.message,
    )
  ) {
    return 'unreachable';
  }
  return undefined;
}
