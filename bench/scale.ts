/** The feed of a company of 100,000 people with a million posts on PostgreSQL: how long its statement takes for people taken at random. */
import pg from 'pg';
import { ensurePostgres, startPostgres } from '../scripts/lib/postgres.ts';

import { migrate, openDatabase } from '../packages/server/src/database/open.ts';

import { defaultLimits } from '../packages/server/src/graph/context.ts';

import { loadFeedPage } from '../packages/server/src/nouns/feed/page.ts';

import { seed } from '../packages/server/src/seed/seed.ts';
import { printTable } from './lib/table.ts';
import type { Row } from './lib/table.ts';

const company = { people: 100_000, posts: 1_000_000, comments: 1_000_000, reactions: 2_000_000 };
const readers = 2_000;
const pageSize = 20;
/** Pages before the deep one. */
const depth = 10;
/** What the slowest hundredth of the readers may wait for the database, in milliseconds. */
const patience = 100;

/** Prints the table; answers how many ceilings were missed. Loading takes about five minutes and 3 GB. */
export async function benchScale(): Promise<number> {
  const folder = await ensurePostgres();
  if (!folder) throw new Error('This bench needs PostgreSQL; install the package postgresql.');
  const server = await startPostgres(folder, { shared_buffers: '2GB', max_wal_size: '8GB' });
  try {
    const db = await openDatabase({ url: server.url, log: console });
    try {
      await migrate(db);
      await seed(db, company);
    } finally {
      await db.close();
    }
    return await measureFeeds(server.url);
  } finally {
    await server.stop();
  }
}

/** Measures on a database that is filled already. */
export async function measureFeeds(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum analyze');
  const { rows: viewers } = await client.query<{
    id: string;
    role: 'EMPLOYEE' | 'COMMUNICATIONS' | 'ADMIN';
  }>('select id, role from person where is_active order by md5(id::text) limit $1', [readers]);
  await client.end();
  const db = await openDatabase({ url, connections: 1, log: console });
  const first: number[] = [];
  const deep: number[] = [];
  try {
    for (const viewer of viewers) {
      const context = { db, viewer, limits: defaultLimits, now: Date.now() };
      let after: string | undefined;
      for (let page = 0; page <= depth; page += 1) {
        const begun = performance.now();
        const { edges, hasNextPage } = await loadFeedPage(
          context,
          { input: { view: 'FOLLOWING' }, first: pageSize, after: after ?? null },
          2,
        );
        const taken = performance.now() - begun;
        if (page === 0) first.push(taken);
        if (page === depth) deep.push(taken);
        if (!hasNextPage) break;
        after = edges.at(-1)?.cursor;
      }
    }
  } finally {
    await db.close();
  }
  return printTable(
    `scale: FOLLOWING, ${pageSize} posts, 100,000 people, 1,000,000 posts, ${first.length} readers one after another`,
    [...rowsOf('first page', first), ...rowsOf(`page ${depth + 1}`, deep)],
  );
}

function rowsOf(what: string, milliseconds: readonly number[]): Row[] {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NaN;
  const row = (part: number): Row => ({
    what: `${what}, p${part * 100}`,
    value: `${at(part).toFixed(1)} ms`,
    ratio: null,
  });
  return [
    row(0.5),
    row(0.95),
    { ...row(0.99), ratio: at(0.99) / patience, beside: `${patience} ms`, ceiling: 1 },
  ];
}
