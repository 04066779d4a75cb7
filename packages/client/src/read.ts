import { PostMarkReadOperation } from '@plein/schema/operations';
import { newKey } from './key.ts';
import type { Client } from './client.ts';
import { inner } from './internals.ts';

/** Seconds of reading that travel together. */
const readDelay = 2;

/** Tells the endpoint that posts were read, some seconds' worth in one request. Failures are not shown: it is only a convenience. */
export function markPostsRead(client: Client, ids: string[]): void {
  const { batches, mutate, end } = inner(client);
  let waiting = batches.get('read') as Set<string> | undefined;
  if (!waiting) {
    const read = new Set<string>();
    waiting = read;
    batches.set('read', read);
    setTimeout(() => {
      batches.delete('read');
      const all = [...read];
      for (let start = 0; start < all.length && !end.aborted; start += 50) {
        mutate(PostMarkReadOperation, {
          input: { idempotencyKey: newKey(), ids: all.slice(start, start + 50) },
        }).catch(() => undefined);
      }
    }, readDelay * 1000);
  }
  for (const id of ids) waiting.add(id);
}
