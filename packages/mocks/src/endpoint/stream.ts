import type { ErrorCode } from '@plein/schema';
import type { MockCompany } from '../company/company.ts';
import type { MockPerson } from '../company/records.ts';
import type { ChangeLog } from '../changes/log.ts';

/** Milliseconds between two signs of life; a client gives up after forty seconds of silence. */
const heartbeat = 12_000;
/** The contract's ceiling for one stream. */
const mostTopics = 200;

const streamHeaders = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
};

export interface StreamOptions {
  company: MockCompany;
  log: ChangeLog;
  person: MockPerson;
  variables: Record<string, unknown>;
  signal: AbortSignal;
  /** Told when the stream opens, with the way to break it off, and answers what to do when it ends. */
  opened: (breakOff: () => void) => () => void;
}

/** Changes as server-sent events, in the distinct connections mode of the GraphQL over SSE protocol, until the reader goes. */
export function streamChanges({
  company,
  log,
  person,
  variables,
  signal,
  opened,
}: StreamOptions): Response {
  const topics = variables.topics as string[];
  const after = typeof variables.after === 'string' ? variables.after : undefined;
  const encoder = new TextEncoder();
  let end = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const write = (text: string) => controller.enqueue(encoder.encode(text));
      const beat = setInterval(() => write(':\n\n'), heartbeat);
      // In Node, an open stream must not keep a finished test alive.
      if (typeof beat === 'object') (beat as { unref?: () => void }).unref?.();
      const fail = (reason: Error) => {
        end();
        controller.error(reason);
      };
      const abort = () => fail(new DOMException('The stream was aborted.', 'AbortError'));
      let closed = (): void => {};
      let stop = (): void => {};
      end = () => {
        end = () => {};
        clearInterval(beat);
        signal.removeEventListener('abort', abort);
        stop();
        closed();
      };
      closed = opened(() => fail(new TypeError('network error')));
      // Some browsers report an open stream only when its first byte arrives.
      write(':\n\n');
      stop = log.listen(
        company,
        {
          personId: person.id,
          topics,
          send: (changes) =>
            write(`event: next\ndata: ${JSON.stringify({ data: { changes } })}\n\n`),
        },
        after,
      );
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort, { once: true });
    },
    cancel: () => end(),
  });
  return new Response(body, { headers: streamHeaders });
}

export interface StreamRefusal {
  code: ErrorCode;
  message: string;
  /** The variable it is about. */
  inputPath: string[];
}

/** A stream of one event that says why there are no others, as the reference server tells it. */
export function refusedResponse({ message, ...extensions }: StreamRefusal): Response {
  const data = JSON.stringify({ errors: [{ message, extensions }] });
  return new Response(`event: next\ndata: ${data}\n\nevent: complete\ndata:\n\n`, {
    headers: streamHeaders,
  });
}

/** Why a subscription is refused; undefined when it is not. */
export function refusedStream(
  log: ChangeLog,
  { topics, after }: Record<string, unknown>,
): StreamRefusal | undefined {
  if (!Array.isArray(topics) || topics.length === 0 || topics.length > mostTopics)
    return {
      code: 'BAD_INPUT',
      message: `A stream takes 1 to ${mostTopics} topics.`,
      inputPath: ['topics'],
    };
  if (!topics.every((topic) => /^(feed|viewer|(post|subject|community)_.+)$/.test(String(topic))))
    return {
      code: 'BAD_INPUT',
      message: 'A topic is `feed`, `viewer`, or the id of a post, a subject or a community.',
      inputPath: ['topics'],
    };
  return typeof after === 'string' && !log.knows(after)
    ? {
        code: 'BAD_CURSOR',
        message: 'This endpoint did not hand out that cursor.',
        inputPath: ['after'],
      }
    : undefined;
}
