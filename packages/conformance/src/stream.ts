import { ChangesOperation } from '@plein/schema/operations';
import type { ChangesSubscription } from '@plein/schema/operations';
import { bodyOf, readAnswer, readErrors } from './answer.ts';
import type { Answer, AnswerError } from './answer.ts';
import type { Target } from './target.ts';

export type Change = ChangesSubscription['changes'];

/** How long a message may take, in milliseconds. Endpoints that tell nothing must not hold up the suite. */
const patience = 10_000;

/** What came over a stream. */
export interface Heard {
  /** Messages, first to last. */
  readonly changes: Change[];
  /** Errors in place of a message; the stream is over then. */
  readonly errors: readonly AnswerError[];
}

/** An open stream of changes, or the refusal to open one. */
export interface Listening {
  /** What was answered instead of a stream, or undefined. */
  readonly refused: Answer | undefined;
  /** What comes up to the first message that fits, that one included; ends sooner when none arrives in time or the stream is over. */
  until(fits: (change: Change) => boolean): Promise<Heard>;
  close(): Promise<void>;
}

/** Opens a stream of server-sent events, after the graphql-sse protocol in its distinct-connections mode. */
export async function listen(
  target: Target,
  authorization: string,
  variables: { topics: string[]; after?: string | undefined },
): Promise<Listening> {
  const stop = new AbortController();
  const response = await target.fetch(
    new Request(target.url, {
      method: 'POST',
      headers: { authorization, accept: 'text/event-stream', 'content-type': 'application/json' },
      body: bodyOf(ChangesOperation, variables),
      signal: stop.signal,
    }),
  );
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('text/event-stream') || response.body === null) {
    return {
      refused: await readAnswer(response),
      until: () => Promise.resolve({ changes: [], errors: [] }),
      close: () => Promise.resolve(),
    };
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';

  /** The next result; undefined at the end of the stream. */
  async function next(): Promise<Result | undefined> {
    for (;;) {
      const [event, ...others] = rest.split(/\r?\n\r?\n/);
      if (others.length > 0) {
        rest = others.join('\n\n');
        const result = resultOf(event ?? '');
        if (result !== undefined) return result;
        continue;
      }
      const { done, value } = await reader.read();
      if (done) return undefined;
      rest += value;
    }
  }

  return {
    refused: undefined,
    async until(fits) {
      const changes: Change[] = [];
      const tooLate = AbortSignal.timeout(patience);
      const late = new Promise<undefined>((resolve) => {
        tooLate.addEventListener('abort', () => resolve(undefined));
      });
      for (;;) {
        const result = await Promise.race([next(), late]);
        if (result === undefined) return { changes, errors: [] };
        if ('errors' in result) return { changes, errors: result.errors };
        changes.push(result.change);
        if (fits(result.change)) return { changes, errors: [] };
      }
    },
    async close() {
      await reader.cancel().catch(() => undefined);
      stop.abort();
    },
  };
}

type Result = { change: Change } | { errors: AnswerError[] };

/** The result in an event; undefined for comments, pings and the end. */
function resultOf(event: string): Result | undefined {
  const data = event
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice('data:'.length).trimStart())
    .join('\n');
  if (data === '') return undefined;
  const result = JSON.parse(data) as { data?: ChangesSubscription | null; errors?: unknown };
  const errors = readErrors(result.errors);
  if (errors.length > 0) return { errors };
  return result.data ? { change: result.data.changes } : undefined;
}
