/** The Feed operation on PostgreSQL beside one statement through bare node:http, and beside Apollo Server; subscribers; start. */
import { join } from 'node:path';
import { SignJWT } from 'jose';
import pg from 'pg';
import { FeedOperation } from '@plein/schema/operations';
import type { FeedQuery } from '@plein/schema/views';
import { ensurePostgres, startPostgres } from '../scripts/lib/postgres.ts';
import { loadFeedData } from './data/feed-data.ts';
import { median } from './lib/measure.ts';
import { ensurePeers } from './lib/peers.ts';
import { startServer } from './lib/processes.ts';
import type { ServerProcess } from './lib/processes.ts';
import { printTable } from './lib/table.ts';
import type { Row } from './lib/table.ts';
import { benchStreams } from './streams.ts';

const root = join(import.meta.dirname, '..');
const rounds = 5;
const seconds = 4;
const pageSize = 20;
const secret = 'a secret of the bench that guards nothing at all';
const printedPort = /^(\d+)$/m;

interface Contestant {
  name: string;
  server: ServerProcess;
  path: string;
  bodies: string[];
  headers: Record<string, string>[];
}

/** One page of one person's feed, as each contestant has to be asked for it. */
interface Page {
  person: string;
  token: string;
  after: string | null;
  at: string;
  id: string;
}

/** Prints the tables of the server; answers how many ceilings were missed. */
export async function benchServer(): Promise<number> {
  ensurePeers();
  const folder = await ensurePostgres();
  if (!folder)
    throw new Error('The server bench needs PostgreSQL; install the package postgresql.');
  const database = await startPostgres(folder, { shared_buffers: '1GB', max_connections: '100' });
  const servers: ServerProcess[] = [];
  try {
    await loadFeedData(database.url);
    const plein = await startPlein(database.url);
    servers.push(plein);
    const pages = await choosePages(database.url, plein.port);
    const [floor, apollo] = await Promise.all(
      ['floor-server.ts', 'apollo-server.ts'].map((file) =>
        startServer([join(root, 'bench/peers', file)], { DATABASE_URL: database.url }, printedPort),
      ),
    );
    if (!floor || !apollo) throw new Error('A peer did not start.');
    servers.push(floor, apollo);
    const missed = await benchFeedOperation(plein, floor, apollo, pages);
    // A process that has done nothing yet: garbage of the load before would hide what a stream costs.
    const fresh = await startPlein(database.url);
    servers.push(fresh);
    return missed + (await benchStreams(fresh, database.url, tokenFor));
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await database.stop();
  }
}

function startPlein(url: string): Promise<ServerProcess> {
  return startServer(
    ['--conditions=plein-source', join(root, 'packages/server/src/cli.ts'), 'serve', '--port', '0'],
    {
      DATABASE_URL: url,
      PLEIN_ISSUER: 'bench',
      PLEIN_AUDIENCE: 'bench',
      PLEIN_JWT_SECRET: secret,
      PLEIN_STREAMS_PER_PERSON: '10000',
      PLEIN_WRITES_PER_MINUTE: '0',
    },
    /http:\/\/127\.0\.0\.1:(\d+)/,
  );
}

function tokenFor(subject: string): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setIssuer('bench')
    .setAudience('bench')
    .setIssuedAt()
    .setExpirationTime('2h')
    .sign(new TextEncoder().encode(secret));
}

/** The same question in a document that no manifest holds, so that it is parsed, validated and executed like anybody's own. */
const generalText = FeedOperation.text.replace('query Feed', 'query AnybodysFeed');

const body = (page: Page, how: 'id' | 'text') =>
  JSON.stringify({
    ...(how === 'id' ? { documentId: `sha256:${FeedOperation.id}` } : { query: generalText }),
    variables: { input: { view: 'FOLLOWING' }, first: pageSize, after: page.after },
  });

/** 50 pages: ten people, five pages deep each. */
async function choosePages(url: string, port: number): Promise<Page[]> {
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  const { rows } = await database.query<{ id: string; subject: string }>(
    `select id, subject from person where is_active and role = 'EMPLOYEE'
       and (select count(*) from subscription where person_id = person.id) >= 5
     order by md5(id::text) limit 10`,
  );
  await database.end();
  const pages: Page[] = [];
  for (const { id: person, subject } of rows) {
    const token = await tokenFor(subject);
    let next: Page = {
      person,
      token,
      after: null,
      at: 'infinity',
      id: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
    };
    for (let depth = 0; depth < 5; depth += 1) {
      pages.push(next);
      const { feed } = await askForFeed(port, next);
      const last = feed.edges.at(-1)?.node;
      if (!last || feed.edges.length < pageSize)
        throw new Error('The data of the bench has too few posts for five pages.');
      next = {
        person,
        token,
        after: feed.pageInfo.endCursor,
        at: last.createdAt,
        id: last.id.replace('post_', ''),
      };
    }
  }
  return pages;
}

async function askForFeed(port: number, page: Page): Promise<FeedQuery> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${page.token}` },
    body: body(page, 'text'),
  });
  const answer = (await response.json()) as { data?: FeedQuery; errors?: unknown };
  if (!answer.data?.feed)
    throw new Error(`The feed was not answered: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}

async function benchFeedOperation(
  plein: ServerProcess,
  floor: ServerProcess,
  apollo: ServerProcess,
  pages: Page[],
): Promise<number> {
  const { load } = await import('./peers/load.ts');
  const bearer = pages.map(({ token }) => ({ authorization: `Bearer ${token}` }));
  const contestants: Contestant[] = [
    {
      name: 'floor',
      server: floor,
      path: '/',
      bodies: pages.map(({ person, at, id }) =>
        JSON.stringify({ person, first: pageSize, at, id }),
      ),
      headers: [],
    },
    {
      name: 'registered',
      server: plein,
      path: '/graphql',
      bodies: pages.map((page) => body(page, 'id')),
      headers: bearer,
    },
    {
      name: 'general',
      server: plein,
      path: '/graphql',
      bodies: pages.map((page) => body(page, 'text')),
      headers: bearer,
    },
    {
      name: 'apollo',
      server: apollo,
      path: '/',
      bodies: pages.map((page) =>
        JSON.stringify({
          query: apolloQuery,
          variables: { person: page.person, first: pageSize, at: page.at, id: page.id },
        }),
      ),
      headers: pages.map(({ person }) => ({ 'x-person': person })),
    },
  ];
  const rates = new Map<string, number[]>();
  const ratios = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round += 1) {
    const now = new Map<string, number>();
    for (const { name, server, path, bodies, headers } of contestants) {
      const { perSecond, failed } = await load({
        port: server.port,
        path,
        bodies,
        headers,
        seconds: round === 0 ? 3 : seconds,
      });
      if (failed > 0) throw new Error(`${name} failed ${failed} requests.`);
      now.set(name, perSecond);
    }
    if (round === 0) continue;
    for (const [name, rate] of now) {
      rates.set(name, [...(rates.get(name) ?? []), rate]);
      ratios.set(name, [...(ratios.get(name) ?? []), rate / (now.get('floor') ?? NaN)]);
    }
  }
  const rate = (name: string) => `${median(rates.get(name) ?? []).toFixed(0)} requests/s`;
  const ratio = (name: string) => median(ratios.get(name) ?? []);
  const rows: Row[] = [
    {
      what: 'one SQL statement through bare node:http (floor)',
      value: rate('floor'),
      ratio: 1,
      beside: 'floor',
    },
    {
      what: 'feed, as a registered operation',
      value: rate('registered'),
      ratio: ratio('registered'),
      beside: 'floor',
      ceiling: 0.7,
      aim: 1,
      least: true,
    },
    {
      what: 'feed, as any operation',
      value: rate('general'),
      ratio: ratio('general'),
      beside: 'floor',
      ceiling: 0.45,
      aim: 0.6,
      least: true,
    },
    {
      what: 'Apollo Server with dataloaders, fewer fields',
      value: rate('apollo'),
      ratio: ratio('apollo'),
      beside: 'floor',
    },
  ];
  return printTable(
    'Server: 20 posts of a feed, 100,000 posts, 10,000 people, PostgreSQL, ten connections',
    rows,
  );
}

const apolloQuery = `query Feed($person: ID!, $first: Int!, $at: String!, $id: ID!) {
  feed(person: $person, first: $first, at: $at, id: $id) {
    id kind title body createdAt commentCount isRead reactions
    author { id displayName handle title isActive department { id name } location { id name } }
    source { id name }
    reactionGroups { count option { key label emoji } }
    latestComments { id body createdAt reactions author { id displayName handle } reactionGroups { count option { key label emoji } } }
  }
}`;

if (import.meta.main) process.exitCode = (await benchServer()) > 0 ? 1 : 0;
