import type { NewChange } from '../changes/log.ts';
import { Problem } from './problem.ts';
import type { UserErrorView } from './problem.ts';
import type { Scope } from './scope.ts';

export interface Outcome<Answer> {
  /** What a repeated request answers again: ids and outcome, never words. */
  answer: Answer;
  /** For the live stream. */
  changes?: readonly NewChange[];
}

export type ActResult<Answer> =
  { answer: Answer } | { answer?: undefined; code: string; userErrors: UserErrorView[] };

type Sent = { outcome?: 'PUBLISHED' | 'HELD' };

/** Acts that a reader does without writing anything others see. */
const quiet: ReadonlySet<string> = new Set(['postMarkRead']);

/**
 * Carries out one act of the viewer, once: the same key and input again gives the kept answer, another input is refused. `work` checks
 * everything before it changes anything, since a `Problem` that it throws becomes `userErrors` and nothing may have happened then.
 */
export function act<Answer extends object>(
  scope: Scope,
  operation: string,
  input: { idempotencyKey: string },
  work: () => Outcome<Answer>,
): ActResult<Answer> {
  const { company, viewer } = scope;
  const key = `${viewer.id} ${input.idempotencyKey.toLowerCase()}`;
  const print = `${operation} ${stable(input)}`;
  try {
    if (scope.readOnly && !quiet.has(operation)) throw new Problem('FORBIDDEN', 'readOnly');
    const kept = company.answered.get(key);
    if (kept) {
      if (kept.print !== print)
        throw new Problem('IDEMPOTENCY_MISMATCH', 'keyUsed', ['input', 'idempotencyKey']);
      return { answer: kept.answer as Answer };
    }
    const { answer, changes = [] } = work();
    company.answered.set(key, { print, answer });
    scope.refresh();
    scope.announce(changes);
    return { answer };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { code: error.code, userErrors: [error.toUserError(scope.locale)] };
  }
}

/**
 * The payload: nodes when it was done, `userErrors` otherwise. Words that a rule refused have the outcome REFUSED. `otherwise` gives
 * nodes that go with an error, such as the present wording after a conflict.
 */
export function payload<Answer extends object>(
  result: ActResult<Answer & Sent>,
  nodes: (answer: Answer) => object,
  otherwise?: (code: string) => object,
): object {
  if (!('userErrors' in result))
    return { outcome: result.answer.outcome ?? null, ...nodes(result.answer), userErrors: [] };
  return {
    outcome: result.code === 'CONTENT_REFUSED' ? 'REFUSED' : null,
    ...otherwise?.(result.code),
    userErrors: result.userErrors,
  };
}

/** The same for the same input, in whatever order its fields came. */
function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([name, field]) => name !== 'idempotencyKey' && field !== undefined && field !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${stable(field)}`).join(',')}}`;
}
