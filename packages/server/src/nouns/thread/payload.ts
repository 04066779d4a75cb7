import type { ActResult } from '../../graph/act.ts';

type Sent = { outcome?: 'PUBLISHED' | 'HELD' };

/**
 * The payload of something that was sent: nodes when it was done, `userErrors` otherwise. Words that a rule refused have the outcome
 * REFUSED. `otherwise` gives nodes that go with an error, such as the present wording after a conflict.
 */
export async function payload<Answer, Nodes extends object>(
  result: ActResult<Answer & Sent>,
  nodes: (answer: Answer & Sent) => Promise<Nodes>,
  otherwise?: (code: string | undefined) => Promise<object>,
) {
  if (result.ok)
    return {
      outcome: result.answer.outcome ?? null,
      ...(await nodes(result.answer)),
      userErrors: [],
    };
  const code = result.userErrors[0]?.code;
  return {
    outcome: code === 'CONTENT_REFUSED' ? 'REFUSED' : null,
    ...(await otherwise?.(code)),
    userErrors: result.userErrors,
  };
}
