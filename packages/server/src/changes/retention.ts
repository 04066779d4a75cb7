import type { Database } from '../database/open.ts';
import type { Log } from '../graph/context.ts';
import { pruneChanges, pruneIdempotencyKeys, pruneReadMarks, pruneUnusedImages } from './read.ts';

/** How often old rows are looked for, in milliseconds. */
const interval = 15 * 60_000;

/** Deletes changes, idempotency keys, marks of reading and unused pictures that are older than they are kept for, now and every quarter of an hour, until stopped. */
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
      const marks = await pruneReadMarks(db);
      const images = await pruneUnusedImages(db);
      if (changes + keys + marks + images > 0)
        log.info({ changes, keys, marks, images }, 'forgot what is no longer needed');
    } catch (error) {
      log.warn(
        { reason: error instanceof Error ? error.message : 'unknown' },
        'old rows could not be deleted; the next round tries again',
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
