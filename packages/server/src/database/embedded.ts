import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { classed, plannerSettings } from './database.ts';
import type { Database, Transaction } from './database.ts';

/**
 * PostgreSQL inside this process, for trying out, development and tests. One connection: statements queue up behind each other.
 * `dataFolder` is made when it is missing; undefined keeps everything in memory.
 */
export async function openEmbedded(dataFolder: string | undefined): Promise<Database> {
  let lite: PGlite;
  try {
    if (dataFolder !== undefined) await mkdir(dataFolder, { recursive: true });
    lite = await PGlite.create(dataFolder === undefined ? {} : { dataDir: dataFolder });
    await lite.exec(
      ['timezone=UTC', ...plannerSettings].map((setting) => `set ${setting};`).join(' '),
    );
  } catch (error) {
    throw classed(error);
  }
  return {
    kind: 'embedded',
    async query<Row>(sql: string, parameters?: readonly unknown[]) {
      try {
        return (await lite.query<Row>(sql, parameters === undefined ? [] : [...parameters])).rows;
      } catch (error) {
        throw classed(error);
      }
    },
    async transaction<Result>(work: (transaction: Transaction) => Promise<Result>) {
      try {
        return (await lite.transaction((inner) =>
          work({
            async query<Row>(sql: string, parameters?: readonly unknown[]) {
              return (await inner.query<Row>(sql, parameters === undefined ? [] : [...parameters]))
                .rows;
            },
            async execute(script) {
              await inner.exec(script);
            },
          }),
        )) as Result;
      } catch (error) {
        throw classed(error);
      }
    },
    listen: (channel, heard) => lite.listen(channel, heard),
    close: () => lite.close(),
  };
}
