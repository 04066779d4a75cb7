import { createHash } from 'node:crypto';
import { appendChanges } from '../changes/append.ts';
import type { NewChange } from '../changes/append.ts';
import { codeOf } from '../database/database.ts';
import type { Transaction } from '../database/open.ts';
import { within } from './context.ts';
import type { Context } from './context.ts';
import { Problem } from './problem.ts';
import type { UserErrorView } from './problem.ts';

export interface Outcome<Answer> {
  /** What a repeated request answers again: ids and outcome, never words. */
  answer: Answer;
  /** For the live stream. */
  changes?: readonly NewChange[];
}

export type ActResult<Answer> =
  | { ok: true; answer: Answer; userErrors: never[] }
  | { ok: false; answer: undefined; userErrors: UserErrorView[] };

/**
 * What an act has read is not so any more: somebody else was quicker between its reading and its writing. The act is undone and begins
 * anew, with what is so now.
 */
export class LostRaceError extends Error {
  override readonly name = 'LostRaceError';
}

/** Tries of a transaction that lost a deadlock or a serialisation conflict. */
const tries = 3;

/**
 * Carries out one act of the viewer, once: claims the idempotency key, does `work`, appends its changes and keeps the answer,
 * all in one transaction. The same key and input again gives the kept answer without doing anything; another input is refused.
 * `work` reads through `inner`, whose loaders run in the transaction. A `Problem` thrown by it undoes everything and becomes `userErrors`.
 */
export async function act<Answer>(
  context: Context,
  operation: string,
  input: { idempotencyKey: string },
  work: (transaction: Transaction, inner: Context) => Promise<Outcome<Answer>>,
): Promise<ActResult<Answer>> {
  const print = fingerprint(operation, input);
  const key = [context.viewer.id, input.idempotencyKey.toLowerCase()] as const;
  const once = () =>
    context.db.transaction(async (transaction) => {
      const [claim] = await transaction.query(
        `insert into idempotency (person_id, key, operation, fingerprint, answer) values ($1, $2, $3, $4, '{}')
         on conflict do nothing returning 1`,
        [...key, operation, print],
      );
      if (claim === undefined) return repeated<Answer>(transaction, key, print);
      const { answer, changes = [] } = await work(transaction, within(context, transaction));
      await appendChanges(transaction, changes, { key, answer });
      return answer;
    });
  try {
    const answer = await withRetries(once);
    context.refresh();
    return { ok: true, answer, userErrors: [] };
  } catch (error) {
    context.refresh();
    if (!(error instanceof Problem)) throw error;
    return { ok: false, answer: undefined, userErrors: [error.toUserError(context.locale)] };
  }
}

async function repeated<Answer>(
  transaction: Transaction,
  key: readonly [string, string],
  print: string,
): Promise<Answer> {
  const [kept] = await transaction.query<{ fingerprint: string; answer: Answer }>(
    'select fingerprint, answer from idempotency where person_id = $1 and key = $2',
    key,
  );
  if (kept === undefined || kept.fingerprint !== print) {
    throw new Problem('IDEMPOTENCY_MISMATCH', 'keyUsed', ['input', 'idempotencyKey']);
  }
  return kept.answer;
}

async function withRetries<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const lostRace = error instanceof LostRaceError || ['40001', '40P01'].includes(codeOf(error));
      if (!lostRace || attempt >= tries) throw error;
    }
  }
}

/** The same for the same input, in whatever order its fields came. */
function fingerprint(operation: string, input: object): string {
  return createHash('sha256')
    .update(`${operation} ${stable(input)}`)
    .digest('hex');
}

function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([name, field]) => name !== 'idempotencyKey' && field !== undefined && field !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${stable(field)}`).join(',')}}`;
}
