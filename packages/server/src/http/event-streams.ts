import type { ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';

/** How often an open stream says that it lives, in milliseconds: below the minute after which proxies give up. */
const heartbeatInterval = 12_000;
/** How long a reader may leave what was sent to it unread, in milliseconds. */
const stalledAfter = 20_000;

export interface EventStreams {
  /**
   * Writes results as server-sent events, in the distinct connections mode of the GraphQL over SSE protocol, until they end or the
   * reader is gone. A reader who stops reading is dropped.
   */
  send(
    response: ServerResponse,
    results: AsyncIterable<ExecutionResult> | ExecutionResult,
  ): Promise<void>;
  /** Open streams. */
  readonly size: number;
  stop(): void;
}

export interface EventStreamOptions {
  heartbeat?: number;
  stalled?: number;
}

/** One timer beats for all streams. */
export function createEventStreams({
  heartbeat = heartbeatInterval,
  stalled = stalledAfter,
}: EventStreamOptions = {}): EventStreams {
  const open = new Set<ServerResponse>();
  const timer = setInterval(() => {
    for (const response of open) if (!response.writableNeedDrain) response.write(':\n\n');
  }, heartbeat);
  timer.unref();
  return {
    get size() {
      return open.size;
    },
    async send(response, results) {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        // Buffering proxies (nginx) would hold messages back.
        'X-Accel-Buffering': 'no',
      });
      // Some browsers report an open stream only when its first byte arrives.
      response.write(':\n\n');
      open.add(response);
      try {
        if (Symbol.asyncIterator in results) {
          for await (const result of results) {
            if (response.destroyed) break;
            if (!response.write(nextEvent(result)) && !(await drained(response, stalled))) {
              response.destroy();
              break;
            }
          }
        } else {
          response.write(nextEvent(results));
        }
        if (!response.destroyed) response.end('event: complete\ndata:\n\n');
      } finally {
        open.delete(response);
      }
    },
    stop() {
      clearInterval(timer);
    },
  };
}

/** Bytes of results that go to several readers. */
const events = new WeakMap<ExecutionResult, Buffer>();

function nextEvent(result: ExecutionResult): Buffer {
  let event = events.get(result);
  if (event === undefined) {
    event = Buffer.from(`event: next\ndata: ${JSON.stringify(withoutHttpHints(result))}\n\n`);
    events.set(result, event);
  }
  return event;
}

/** `extensions.http` is between the plugins and the transport. */
function withoutHttpHints(result: ExecutionResult): unknown {
  if (result.errors === undefined) return result;
  return {
    ...result,
    errors: result.errors.map((error) => {
      const { extensions, ...rest } = error.toJSON();
      const { http: _, ...kept } = extensions ?? {};
      return { ...rest, extensions: kept };
    }),
  };
}

/** Whether the reader took what was written, before the time is over. */
function drained(response: ServerResponse, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (isDrained: boolean): void => {
      clearTimeout(timer);
      response.off('drain', onDrain);
      response.off('close', onClose);
      resolve(isDrained);
    };
    const onDrain = (): void => finish(true);
    const onClose = (): void => finish(false);
    // When this process itself was held up, what the reader took meanwhile is only noticed after the timers.
    const timer = setTimeout(
      () => setImmediate(() => finish(!response.writableNeedDrain)),
      milliseconds,
    );
    response.once('drain', onDrain);
    response.once('close', onClose);
  });
}
