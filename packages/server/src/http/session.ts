import type { ExecutionResult } from 'graphql';
import type { PleinError } from '@plein/schema';
import type { Context } from '../graph/context.ts';
import type { RequestedOperation } from './operations.ts';

/** One operation of a request: what to execute and in whose name, or why it is refused. */
export type PreparedOperation =
  { requested: RequestedOperation; context: Context } | { refused: PleinError };

/** What a GraphQL request brings along on its way through Yoga; plugins find it as `session`. */
export interface Session {
  /** The operations by the parameters that Yoga holds for each. */
  readonly operations: ReadonlyMap<object, PreparedOperation>;
  readonly isBatch: boolean;
  /** Whether the client takes `text/event-stream`. */
  readonly takesStream: boolean;
  /** Whether the client takes JSON too. */
  readonly takesJson: boolean;
  /** Hears of errors nobody foresaw. */
  readonly report: (error: unknown) => void;
  /** Set by `useLiveStream`: what is to be streamed instead of Yoga's response. */
  stream?: AsyncIterable<ExecutionResult> | ExecutionResult;
}

/** What Yoga is given beside the request. */
export interface SessionContext extends Record<string, unknown> {
  session: Session;
}

/** The session and the prepared operation behind a value that Yoga made the execution context. */
export function preparedOf(contextValue: unknown): {
  session: Session;
  prepared: PreparedOperation;
} {
  const { session, params } = contextValue as SessionContext & { params: object };
  const prepared = session.operations.get(params);
  if (prepared === undefined)
    throw new Error('An operation reached execution without having been prepared.');
  return { session, prepared };
}
