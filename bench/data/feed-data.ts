import { migrate, openDatabase } from '@plein/server';
import { seed, type SeedReport } from '@plein/server/seed';

/** What the server bench reads: large enough that a plan which walks too far shows. */
export const feedDataSize = {
  people: 10_000,
  communities: 300,
  posts: 100_000,
  comments: 300_000,
  reactions: 500_000,
  hotThread: 2000,
} as const;

/** Fills an empty PostgreSQL with the company of the bench, the same for everybody; takes a minute or two. */
export async function loadFeedData(url: string): Promise<SeedReport> {
  const db = await openDatabase({ url, log: console });
  try {
    await migrate(db);
    return await seed(db, {
      ...feedDataSize,
      now: new Date('2026-01-14T15:00:00Z'),
      progress: (line) => console.log(`  ${line}`),
    });
  } finally {
    await db.close();
  }
}
