import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from './database.ts';

/** Names of migrations that were carried out now; empty when the database was up to date. */
export type Migrated = string[];

interface Applied {
  name: string;
  checksum: string;
}

const folder = join(import.meta.dirname, 'migrations');

/**
 * Brings the database to the present shape, each migration in one transaction together with its note. Safe to call from
 * several processes at once: the second waits, then finds nothing to do.
 */
export async function migrate(database: Database): Promise<Migrated> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  const scripts = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return {
        name: file.slice(0, -'.sql'.length),
        text,
        checksum: createHash('sha256').update(text).digest('hex'),
      };
    }),
  );
  return database.transaction(async (transaction) => {
    await transaction.execute(`
      set local statement_timeout = 0;
      select pg_advisory_xact_lock(724503111);
      create table if not exists migration (
        name text primary key,
        checksum text not null,
        applied_at timestamptz not null default now()
      );`);
    const applied = new Map(
      (await transaction.query<Applied>('select name, checksum from migration')).map((row) => [
        row.name,
        row.checksum,
      ]),
    );
    const done: Migrated = [];
    for (const { name, text, checksum } of scripts) {
      const present = applied.get(name);
      if (present === checksum) continue;
      if (present !== undefined) {
        throw new Error(
          `Migration ${name} was applied in another wording than the one of this version. ` +
            'Use the version that created this database, or start with an empty one.',
        );
      }
      await transaction.execute(text);
      await transaction.query('insert into migration (name, checksum) values ($1, $2)', [
        name,
        checksum,
      ]);
      done.push(name);
    }
    const known = new Set(scripts.map(({ name }) => name));
    const foreign = [...applied.keys()].find((name) => !known.has(name));
    if (foreign !== undefined) {
      throw new Error(
        `The database has migration ${foreign}, which this version does not know. Use a newer version.`,
      );
    }
    return done;
  });
}
