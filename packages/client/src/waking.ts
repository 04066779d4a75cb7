import type { Client } from './client.ts';
import { inner } from './internals.ts';

/** Lets work sleep between tries, and wakes it when the network or the person is back. */
export class Waking {
  readonly #end: AbortSignal;
  readonly #sleepers = new Set<() => void>();

  constructor(client: Client) {
    const { end, connection } = inner(client);
    this.#end = end;
    const wake = () => this.wake();
    const stop = connection.subscribe((state) => {
      if (state === 'online') wake();
    });
    const page = globalThis as Partial<Pick<EventTarget, 'addEventListener'>>;
    page.addEventListener?.('online', wake, { signal: end });
    end.addEventListener(
      'abort',
      () => {
        stop();
        wake();
      },
      { once: true },
    );
  }

  /** Ends all sleeps that wait for a connection. */
  wake(): void {
    for (const sleeper of [...this.#sleepers]) sleeper();
  }

  /** Resolves after a while; `connection`: or earlier, when something may have changed for the better. */
  sleep(milliseconds: number, until: 'time' | 'connection'): Promise<void> {
    if (this.#end.aborted) return Promise.resolve();
    return new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#sleepers.delete(done);
        this.#end.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      if (until === 'connection') this.#sleepers.add(done);
      else this.#end.addEventListener('abort', done, { once: true });
    });
  }
}
