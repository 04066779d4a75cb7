import type { Database } from '../database/open.ts';

/** How long the database may take before the server counts as not ready, in milliseconds. */
const patience = 2_000;

/** Whether requests can be answered now. */
export type Readiness =
  { isReady: true } | { isReady: false; reason: 'stopping' | 'database' | 'migrations' };

/** Whether the database answers and has the shape this version made or found at its start. */
export async function checkDatabase(db: Database, migrations: number): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The database took too long.')), patience);
    });
    const [row] = await Promise.race([
      db.query<{ count: number }>('select count(*)::int as count from migration'),
      late,
    ]);
    return row !== undefined && row.count >= migrations
      ? { isReady: true }
      : { isReady: false, reason: 'migrations' };
  } catch {
    return { isReady: false, reason: 'database' };
  } finally {
    clearTimeout(timer);
  }
}

/** How many migrations the database has carried out. */
export async function countMigrations(db: Database): Promise<number> {
  const [row] = await db.query<{ count: number }>('select count(*)::int as count from migration');
  return row?.count ?? 0;
}
