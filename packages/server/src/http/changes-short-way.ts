import type { ExecutionResult } from 'graphql';
import type { ChangeMessage, Context } from '../graph/context.ts';
import type { RequestedOperation } from './operations.ts';

/** The result for each message; readers share messages, and so they share what is written to them. */
const results = new WeakMap<ChangeMessage, ExecutionResult>();

/**
 * The results of the manifest's operation `Changes` without executing it for every message and reader: what it selects is exactly
 * what a message holds. Byte for byte what execution would answer; a test compares.
 * @returns undefined for other operations, and for variables that execution has to judge.
 */
export function streamChanges(
  { registered, variables }: RequestedOperation,
  context: Context,
): AsyncIterable<ExecutionResult> | undefined {
  const { topics, after } = variables;
  if (registered?.name !== 'Changes' || !isTexts(topics)) return undefined;
  if (after !== undefined && after !== null && typeof after !== 'string') return undefined;
  const messages = context.changes.subscribe(topics, after)[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const step = await messages.next();
        return step.done === true
          ? { done: true, value: undefined }
          : { done: false, value: resultOf(step.value) };
      },
      async return() {
        await messages.return?.();
        return { done: true, value: undefined };
      },
    }),
  };
}

function resultOf(message: ChangeMessage): ExecutionResult {
  let result = results.get(message);
  if (result === undefined)
    results.set(message, (result = { data: { changes: selected(message) } }));
  return result;
}

/** The members in the order in which the operation asks for them. */
function selected({
  cursor,
  topic,
  kind,
  id,
  subjectId,
  parentId,
  byViewer,
  counts,
}: ChangeMessage): ChangeMessage {
  return {
    cursor,
    topic,
    kind,
    id,
    subjectId,
    parentId,
    byViewer,
    counts: counts && {
      reactions: counts.reactions,
      comments: counts.comments,
      members: counts.members,
    },
  };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
