import type { Client } from './client.ts';
import { inner } from './internals.ts';

interface Waiting<Key, Result> {
  key: Key;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/**
 * Gathers single questions of one tick into one: `run` gets at most 50 different keys and answers in their order. A caller that
 * aborts is rejected at once; the question itself goes on for the others.
 */
export function together<Key, Result>(
  client: Client,
  name: string,
  key: Key,
  identity: string,
  run: (keys: Key[]) => Promise<Result[]>,
  signal?: AbortSignal,
): Promise<Result> {
  const { batches, transport } = inner(client);
  return new Promise<Result>((resolve, reject) => {
    let batch = batches.get(name) as Map<string, Waiting<Key, Result>[]> | undefined;
    if (!batch) {
      const fresh = new Map<string, Waiting<Key, Result>[]>();
      batch = fresh;
      batches.set(name, fresh);
      transport.beforeSending(() => {
        batches.delete(name);
        const all = [...fresh.values()];
        for (let start = 0; start < all.length; start += 50)
          answer(all.slice(start, start + 50), run);
      });
    }
    const same = batch.get(identity);
    const waiting = { key, resolve, reject };
    if (same) same.push(waiting);
    else batch.set(identity, [waiting]);
    if (signal) {
      const stop = () => reject(transport.aborted());
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    }
  });
}

function answer<Key, Result>(
  groups: Waiting<Key, Result>[][],
  run: (keys: Key[]) => Promise<Result[]>,
): void {
  run(groups.flatMap(([first]) => (first ? [first.key] : []))).then(
    (results) =>
      groups.forEach((group, index) =>
        group.forEach(({ resolve }) => resolve(results[index] as Result)),
      ),
    (error: unknown) => groups.forEach((group) => group.forEach(({ reject }) => reject(error))),
  );
}
