import type { PleinError } from '@plein/schema';
import type { Client, Live } from '../client.ts';
import { inner } from '../internals.ts';
import { endlessBackoff, waitAfter } from '../transport/backoff.ts';
import { Waking } from '../waking.ts';
import { listen } from './connection.ts';
import { resync } from './message.ts';
import type { WireChange } from './message.ts';

/** Most topics of one stream, as the contract has it. */
const mostTopics = 200;

/** Milliseconds between two looks where an endpoint refuses streams; a random part is added. */
const pollInterval = 20_000;

/** Topics that stand for many and never make way for single ones. */
const broad = ['feed', 'viewer'];

/** Milliseconds until a stream that was refused is tried again. */
const secondThought = 300_000;

/** A stream that opened later than this after it was wanted may have missed what the widgets did not load either. */
const seamless = 2_000;

/** Ids of messages kept to notice one that comes twice. */
const remembered = 1_000;

export interface StreamOptions {
  message: (change: WireChange) => void;
  live: (state: Live) => void;
  /** Another page held the stream before, so that news may be missing already. */
  resumed: boolean;
}

/**
 * Keeps one stream of changes open, whatever happens to it: again without end and from where it broke off. A new set of topics is
 * opened beside the old one, which ends only then.
 */
export class ChangeStream {
  readonly #client: Client;
  readonly #options: StreamOptions;
  readonly #waking: Waking;
  readonly #seen = new Set<string>();
  #topics: readonly string[] = [];
  /** Those that one stream has no room for: asked about now and then. */
  #rest: readonly string[] = [];
  #looking = false;
  #running: AbortController | undefined;
  /** The attempt that is open now. */
  #open: AbortController | undefined;
  #everOpen: boolean;
  #wantedAt = 0;
  cursor: string | undefined;

  constructor(client: Client, options: StreamOptions) {
    this.#client = client;
    this.#options = options;
    this.#everOpen = options.resumed;
    this.#waking = new Waking(client);
  }

  /**
   * What to listen to from now on, what matters most last; nothing ends the stream. Where there are more topics than one stream takes,
   * the first of them are asked about now and then, as where there is no stream.
   */
  listenTo(topics: readonly string[]): void {
    const single = [...new Set(topics)].filter((topic) => !broad.includes(topic));
    const all = [...single, ...broad.filter((topic) => topics.includes(topic))];
    const wanted = all.slice(-mostTopics);
    this.#rest = all.slice(0, -mostTopics);
    void this.#lookAfterRest();
    if (
      wanted.length === this.#topics.length &&
      wanted.every((topic) => this.#topics.includes(topic))
    )
      return;
    const added = wanted.some((topic) => !this.#topics.includes(topic));
    this.#topics = wanted;
    // A topic too many costs less than a second connection.
    if (wanted.length > 0 && !added && this.#running) return;
    if (added) this.#wantedAt = performance.now();
    this.#start();
  }

  stop(): void {
    this.#topics = this.#rest = [];
    this.#start();
  }

  #start(): void {
    const before = this.#running;
    const attempt = (this.#running = this.#topics.length > 0 ? new AbortController() : undefined);
    if (before && before !== this.#open) before.abort();
    if (attempt) {
      inner(this.#client).end.addEventListener('abort', () => attempt.abort(), {
        once: true,
        signal: attempt.signal,
      });
      void this.#run(attempt, this.#topics);
    } else {
      this.#open?.abort();
      this.#open = undefined;
      this.#waking.wake();
      this.#options.live('off');
    }
  }

  async #run(attempt: AbortController, topics: readonly string[]): Promise<void> {
    const { transport } = inner(this.#client);
    const { signal } = attempt;
    let failures = 0;
    let expired = false;
    while (!signal.aborted && !inner(this.#client).end.aborted) {
      if (!this.#open) this.#options.live('connecting');
      let openedAt: number | undefined;
      let problem: PleinError | undefined;
      try {
        const after = this.cursor;
        await listen(this.#client, {
          topics,
          after,
          expired,
          signal,
          opened: () => {
            openedAt = performance.now();
            transport.noteConnection(undefined);
            this.#opened(attempt, after, topics);
          },
          message: (change) => {
            failures = 0;
            this.#receive(change);
          },
        });
      } catch (error) {
        problem = error as PleinError;
      }
      if (this.#open === attempt) this.#open = undefined;
      // Superseded by one with other topics, which goes on from the same cursor.
      if (signal.aborted || this.#running !== attempt) return;
      if (openedAt !== undefined && performance.now() - openedAt > 10_000) failures = 0;
      failures += 1;
      if (!problem) {
        // Ended in order: the token ran out, the endpoint restarts, or this reader was too slow.
        await this.#waking.sleep(waitAfter(failures, endlessBackoff), 'connection');
        continue;
      }
      if (problem.code === 'UNAUTHENTICATED' && !expired) {
        expired = true;
        continue;
      }
      expired = false;
      if (problem.code === 'BAD_CURSOR' && this.cursor !== undefined) {
        this.cursor = undefined;
        continue;
      }
      transport.noteConnection(problem);
      const waits = problem.retryable || problem.code === 'UNAUTHENTICATED';
      if (waits && problem.code !== 'RATE_LIMITED') {
        if (!this.#open) this.#options.live('connecting');
        await this.#waking.sleep(
          waitAfter(failures, endlessBackoff, problem.retryAfter),
          'connection',
        );
      } else {
        await this.#poll(
          signal,
          topics,
          waits ? waitAfter(failures, endlessBackoff, problem.retryAfter) : secondThought,
        );
      }
    }
  }

  #opened(attempt: AbortController, after: string | undefined, topics: readonly string[]): void {
    const overlap = this.#open;
    this.#open = attempt;
    this.#options.live('open');
    // Without a place to go on from, what happened in between is not told by the endpoint.
    const late = this.#everOpen ? !overlap : performance.now() - this.#wantedAt > seamless;
    this.#everOpen = true;
    if (overlap && overlap !== attempt) overlap.abort();
    if (after === undefined && late)
      for (const topic of topics) this.#options.message(resync(topic));
  }

  #receive(change: WireChange): void {
    if (change.cursor) this.cursor = change.cursor;
    const name = `${change.cursor} ${change.topic} ${change.kind} ${change.id}`;
    if (change.kind !== 'RESYNC' && this.#seen.has(name)) return;
    this.#seen.add(name);
    const [oldest = ''] = this.#seen;
    if (this.#seen.size > remembered) this.#seen.delete(oldest);
    this.#options.message(change);
  }

  async #lookAfterRest(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    while (this.#rest.length > 0 && !inner(this.#client).end.aborted) {
      await this.#waking.sleep(pollInterval * (1 + Math.random() / 2), 'time');
      for (const topic of this.#rest) this.#options.message(resync(topic));
    }
    this.#looking = false;
  }

  /** Where there is no stream: everything that is watched is asked for now and then. */
  async #poll(signal: AbortSignal, topics: readonly string[], milliseconds: number): Promise<void> {
    this.#options.live('polling');
    const end = performance.now() + milliseconds;
    while (!signal.aborted && performance.now() < end) {
      await this.#waking.sleep(
        Math.min(pollInterval * (1 + Math.random() / 2), Math.max(0, end - performance.now())),
        'time',
      );
      if (signal.aborted) return;
      for (const topic of topics) this.#options.message(resync(topic));
    }
  }
}
