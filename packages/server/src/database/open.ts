import type { Database } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { openPostgres } from './postgres.ts';

export { changeChannel, DatabaseAwayError } from './database.ts';
export type { Database, Queryable, Transaction } from './database.ts';
export { migrate } from './migrate.ts';

export interface DatabaseConfig {
  /** A PostgreSQL URL; without one the database is embedded. */
  url?: string | undefined;
  /** Where the embedded database keeps its files; undefined keeps everything in memory. */
  dataFolder?: string | undefined;
  connections?: number | undefined;
  /** Milliseconds that a statement waits for a connection to PostgreSQL. Default 10,000. */
  patience?: number | undefined;
  log: { warn(details: object, message: string): void };
}

/** Opens PostgreSQL when there is a URL, else the embedded database. Does not migrate. Throws `DatabaseAwayError` when out of reach. */
export async function openDatabase({
  url,
  dataFolder,
  connections,
  patience,
  log,
}: DatabaseConfig): Promise<Database> {
  if (url === undefined || url === '') return openEmbedded(dataFolder);
  const database = openPostgres({
    url,
    log,
    ...(connections === undefined ? {} : { connections }),
    ...(patience === undefined ? {} : { patience }),
  });
  try {
    await database.query('select 1');
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
