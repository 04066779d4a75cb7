import type { Database } from '../database/open.ts';
import type { Log } from '../graph/context.ts';
import { pruneChanges, pruneIdempotencyKeys } from './read.ts';

/** How often old rows are looked for, in milliseconds. */
const interval = 15 * 60_000;

/** Deletes changes and idempotency keys that are older than they are kept for, now and every quarter of an hour, until stopped. */
export function startRetention({
  db,
  log,
  changesKeptHours,
}: {
  db: Database;
  log: Log;
  changesKeptHours: number;
}): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const prune = async (): Promise<void> => {
    try {
      const changes = await pruneChanges(db, changesKeptHours);
      const keys = await pruneIdempotencyKeys(db);
      if (changes + keys > 0)
        log.info({ changes, keys }, 'forgot old changes and idempotency keys');
    } catch (error) {
      log.warn(
        { reason: error instanceof Error ? error.message : 'unknown' },
        'old changes could not be deleted; the next round tries again',
      );
    }
  };
  running = prune();
  const timer = setInterval(() => {
    running = running.then(prune);
  }, interval);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
