/** The feed of a company of 100,000 people with a million posts on PostgreSQL: how long its statement takes for people taken at random. */
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { ensurePostgres, startPostgres } from '../scripts/lib/postgres.ts';

import { migrate, openDatabase } from '../packages/server/src/database/open.ts';

import { plannerSettings } from '../packages/server/src/database/database.ts';

import { highestUuid, latest } from '../packages/server/src/graph/cursors.ts';

import { defaultLimits } from '../packages/server/src/graph/context.ts';

import { loadFeedPage } from '../packages/server/src/nouns/feed/page.ts';

import { feedPageSql } from '../packages/server/src/nouns/feed/sql.ts';

import { seed } from '../packages/server/src/seed/seed.ts';
import { printTable } from './lib/table.ts';
import type { Row } from './lib/table.ts';

const company = { people: 100_000, posts: 1_000_000, comments: 1_000_000, reactions: 2_000_000 };
const readers = 2_000;
const pageSize = 20;
/** Pages before the deep one. */
const depth = 10;
/** What the statement of the slowest hundredth of the readers may take once it is in memory, in milliseconds of the database's CPU. */
const patience = 20;
/** As many blocks as a deep page may touch for each of the first. */
const deepening = 1.25;

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
  const [count] = (await client.query<{ posts: string }>('select count(*) as posts from post'))
    .rows;
  const { rows: viewers } = await client.query<{
    id: string;
    role: 'EMPLOYEE' | 'COMMUNICATIONS' | 'ADMIN';
  }>('select id, role from person where is_active order by md5(id::text) limit $1', [readers]);
  for (const setting of plannerSettings) await client.query(`set ${setting}`);
  await client.query(`prepare page as ${feedPageSql.get('FOLLOWING')?.all}`);
  const db = await openDatabase({ url, connections: 1, log: console });
  const [backend] = await db.query<{ pid: number }>('select pg_backend_pid() as pid');
  const first: Look = { milliseconds: [], blocks: [] };
  const deep: Look = { milliseconds: [], blocks: [] };
  try {
    for (const viewer of viewers) {
      const context = { db, viewer, limits: defaultLimits, now: Date.now() };
      let after: string | undefined;
      let below: [string, string] = [latest, highestUuid];
      for (let page = 0; page <= depth; page += 1) {
        const look = page === 0 ? first : page === depth ? deep : undefined;
        const ask = () =>
          loadFeedPage(
            context,
            { input: { view: 'FOLLOWING' }, first: pageSize, after: after ?? null },
            2,
          );
        const { edges, hasNextPage } = await ask();
        if (look) {
          const begun = cpuOf(backend?.pid);
          await ask();
          look.milliseconds.push(cpuOf(backend?.pid) - begun);
          look.blocks.push(await blocksOf(client, viewer, below));
        }
        const last = edges.at(-1);
        if (!hasNextPage || last === undefined) break;
        after = last.cursor;
        below = [last.row.createdAt, last.row.id];
      }
    }
  } finally {
    await db.close();
    await client.end();
  }
  return printTable(
    `scale: FOLLOWING, ${pageSize} posts, 100,000 people, ${Number(count?.posts).toLocaleString('en')} posts, ${first.blocks.length} readers one after another`,
    rowsOf(first, deep),
  );
}

interface Look {
  milliseconds: number[];
  /** Of 8 kB, read from memory or disk. Unlike time they are the same on every machine. */
  blocks: number[];
}

/** Milliseconds that a process of this machine was computing until now: on a busy machine, waiting for a core says nothing of a statement. */
function cpuOf(pid: number | undefined): number {
  return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

async function blocksOf(
  client: InstanceType<typeof pg.Client>,
  { id, role }: { id: string; role: string },
  [time, post]: [string, string],
): Promise<number> {
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
    `explain (analyze, buffers, timing off, format json)
     execute page ('${id}', '${role}', ${pageSize + 1}, '${time}', '${post}', null, 2, ${time === latest})`,
  );
  const plan = rows[0]?.['QUERY PLAN'][0].Plan;
  return (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0);
}

function rowsOf(first: Look, deep: Look): Row[] {
  const at = (part: number, values: readonly number[]) =>
    [...values].sort((a, b) => a - b)[Math.ceil(part * values.length) - 1] ?? Number.NaN;
  const rows: Row[] = [];
  for (const [what, look] of [
    ['first page', first],
    [`page ${depth + 1}`, deep],
  ] as const) {
    for (const part of [0.5, 0.95, 0.99]) {
      const time = at(part, look.milliseconds);
      const row: Row = {
        what: `${what}, p${part * 100}`,
        value: `${time.toFixed(1)} ms`,
        ratio: null,
      };
      rows.push(
        part === 0.99
          ? { ...row, ratio: time / patience, beside: `${patience} ms`, ceiling: 1 }
          : row,
      );
    }
  }
  for (const part of [0.5, 0.99]) {
    const shallow = at(part, first.blocks);
    const far = at(part, deep.blocks);
    rows.push(
      { what: `blocks of the first page, p${part * 100}`, value: String(shallow), ratio: null },
      {
        what: `blocks of page ${depth + 1}, p${part * 100}`,
        value: String(far),
        ratio: far / shallow,
        beside: 'the first page',
        ceiling: deepening,
      },
    );
  }
  return rows;
}
