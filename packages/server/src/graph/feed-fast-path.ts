import type { Operation } from '@plein/schema';
import type { Context } from './context.ts';

/**
 * The whole response of a registered operation as JSON text, byte for byte what execution would answer; undefined when
 * there is no short way for this operation or for these variables, so that execution must answer.
 */
export async function answerRegistered(
  _operation: Operation<unknown, unknown>,
  _variables: Readonly<Record<string, unknown>>,
  _context: Context,
): Promise<string | undefined> {
  return undefined;
}
