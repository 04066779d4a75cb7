import type { Client } from './client.ts';
import { inner } from './internals.ts';

export interface Once {
  promise: Promise<unknown>;
  /** Set when the answer is there. */
  answer?: unknown;
}

/** Asks once per client and remembers the answer; a failure is forgotten, so that the next caller asks again. */
export function once<T>(
  client: Client,
  name: string,
  load: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const { once: all, transport } = inner(client);
  let asked = all.get(name);
  if (!asked) {
    const fresh: Once = { promise: load() };
    asked = fresh;
    all.set(name, fresh);
    fresh.promise.then(
      (answer) => (fresh.answer = answer),
      () => all.get(name) === fresh && all.delete(name),
    );
  }
  const promise = asked.promise as Promise<T>;
  return signal ? transport.untilAborted(promise, signal) : promise;
}

/** What `once` was answered, if it was already. */
export function answered<T>(client: Client, name: string): T | undefined {
  return inner(client).once.get(name)?.answer as T | undefined;
}
