import { PleinError } from '@plein/schema';
import { ChangesOperation } from '@plein/schema/operations';
import type { Client } from '../client.ts';
import { inner } from '../internals.ts';
import { offline } from '../transport/errors.ts';
import { requestHeaders } from '../transport/exchange.ts';
import type * as Failures from '../transport/failures.ts';
import { EventReader } from './events.ts';
import type { WireChange } from './message.ts';

/** Milliseconds without a byte after which a stream counts as dead; endpoints say at least every 12 seconds that they live. */
const silence = 40_000;

export interface Listening {
  topics: readonly string[];
  after: string | undefined;
  /** The endpoint has just refused the last token. */
  expired: boolean;
  opened: () => void;
  message: (change: WireChange) => void;
  signal: AbortSignal;
}

/** Reads one stream to its end. Resolves when the endpoint ended it in order; rejects with PleinError when it was refused or broke off. */
export async function listen(
  client: Client,
  { topics, after, expired, opened, message, signal }: Listening,
): Promise<void> {
  const { wire, tokens } = inner(client).transport;
  const token = await tokens.get(expired);
  const stop = new AbortController();
  const abort = () => stop.abort();
  signal.addEventListener('abort', abort, { once: true });
  let timer = setTimeout(abort, silence);
  try {
    const variables = { topics, ...(after !== undefined && { after }) };
    const response = await wire
      .fetch(wire.endpoint, {
        method: 'POST',
        redirect: 'manual',
        signal: stop.signal,
        headers: {
          ...requestHeaders(wire, token),
          'Content-Type': 'application/json',
          Accept: 'text/event-stream',
        },
        body: JSON.stringify(
          wire.operations === 'id'
            ? { documentId: ChangesOperation.id, variables }
            : { query: ChangesOperation.text, variables },
        ),
      })
      .catch(() => Promise.reject(offline()));
    if (
      !response.ok ||
      !response.body ||
      !(response.headers.get('content-type') ?? '').includes('text/event-stream')
    )
      throw await refusalOf(response);
    opened();
    const events = new EventReader();
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read().catch(() => Promise.reject(offline()));
      clearTimeout(timer);
      if (done) throw offline();
      timer = setTimeout(abort, silence);
      for (const { event, data } of events.read(value)) {
        if (event === 'complete') return;
        if (event !== 'next') continue;
        const { data: answer, errors } = parse(data);
        if (errors) throw (await failures()).fromAnswer(errors);
        if (answer) message(answer.changes);
      }
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    stop.abort();
  }
}

function parse(text: string): { data?: { changes: WireChange } | null; errors?: unknown } {
  try {
    return JSON.parse(text) as { data: { changes: WireChange } };
  } catch {
    throw new PleinError('UNAVAILABLE', {
      message: 'The stream of changes carries something that is not JSON.',
    });
  }
}

/** What is wrong is told by code that comes when it is needed. */
function failures(): Promise<typeof Failures> {
  return import('../transport/failures.ts').catch(() => Promise.reject(offline()));
}

async function refusalOf(response: Response): Promise<PleinError> {
  const errors = await response.json().then(
    (body: { errors?: unknown }) => body.errors,
    () => undefined,
  );
  const { fromAnswer, fromStatus } = await failures();
  return response.ok ? fromAnswer(errors) : fromStatus(response.status, response.headers, errors);
}
