import type { ChangeMessage } from '../graph/context.ts';
import type { ChangePosition } from './read.ts';
import type { Topics } from './topics.ts';

/** Messages that may wait for one reader. One who lags further gets these, then the end, and resumes by cursor: the log keeps the rest. */
const longestQueue = 1000;

/** One reader of the stream: a queue that the hub fills and the connection empties. */
export class Subscriber implements AsyncIterableIterator<ChangeMessage> {
  readonly viewerId: string;
  readonly topics: Topics;
  /** When the token ends, in milliseconds since 1970. */
  readonly expiresAt: number;
  /** Where a resuming reader left off. */
  readonly after: ChangePosition | undefined;
  #queue: ChangeMessage[] = [];
  #waiting: ((result: IteratorResult<ChangeMessage>) => void) | undefined;
  #ended = false;
  #onEnd: (subscriber: Subscriber) => void;

  constructor(options: {
    viewerId: string;
    topics: Topics;
    expiresAt: number;
    after: ChangePosition | undefined;
    onEnd: (subscriber: Subscriber) => void;
  }) {
    this.viewerId = options.viewerId;
    this.topics = options.topics;
    this.expiresAt = options.expiresAt;
    this.after = options.after;
    this.#onEnd = options.onEnd;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Hands a message over; the reader who does not keep up is ended. */
  push(message: ChangeMessage): void {
    if (this.#ended) return;
    const waiting = this.#waiting;
    if (waiting !== undefined) {
      this.#waiting = undefined;
      waiting({ done: false, value: message });
    } else if (this.#queue.length < longestQueue) {
      this.#queue.push(message);
    } else {
      this.end();
    }
  }

  /** No more messages; those already queued are still read. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#waiting?.({ done: true, value: undefined });
    this.#waiting = undefined;
    this.#onEnd(this);
  }

  next(): Promise<IteratorResult<ChangeMessage>> {
    const message = this.#queue.shift();
    if (message !== undefined) return Promise.resolve({ done: false, value: message });
    if (this.#ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  return(): Promise<IteratorResult<ChangeMessage>> {
    this.#queue = [];
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
