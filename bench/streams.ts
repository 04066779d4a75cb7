/** Live streams: a thousand on one process, one change, how long until everybody has it and what a stream costs. */
import { request } from 'node:http';
import type { ClientRequest } from 'node:http';
import pg from 'pg';
import { ChangesOperation, ReactionSetOperation } from '@plein/schema/operations';
import { median } from './lib/measure.ts';
import { residentBytes } from './lib/processes.ts';
import type { ServerProcess } from './lib/processes.ts';
import { printTable } from './lib/table.ts';

const streams = 1000;
const changes = 5;

/** Prints the table of streams; answers how many ceilings were missed. */
export async function benchStreams(
  server: ServerProcess,
  databaseUrl: string,
  tokenFor: (subject: string) => Promise<string>,
): Promise<number> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  const { rows: people } = await database.query<{ subject: string }>(
    `select subject from person where is_active order by md5(id::text) limit ${streams}`,
  );
  const { rows: posts } = await database.query<{ id: string }>(
    `select post.id from post join source on source.id = post.source_id
     where source.kind = 'EVERYBODY' and state = 'PUBLISHED' order by created_at desc limit 1`,
  );
  await database.end();
  const post = `post_${posts[0]?.id}`;
  const tokens = await Promise.all(people.map(({ subject }) => tokenFor(subject)));

  // The first write loads and compiles what writing needs; that is no cost of a stream.
  await react(server.port, tokens[changes] ?? '', post);
  const before = residentBytes(server.pid);
  let received = 0;
  const open: ClientRequest[] = [];
  await Promise.all(
    tokens.map(
      (token) =>
        new Promise<void>((resolve, reject) => {
          const body = JSON.stringify({
            query: ChangesOperation.text,
            variables: { topics: [post] },
          });
          const stream = request(
            {
              port: server.port,
              host: '127.0.0.1',
              path: '/graphql',
              method: 'POST',
              headers: {
                'content-type': 'application/json',
                accept: 'text/event-stream',
                authorization: `Bearer ${token}`,
              },
            },
            (response) => {
              if (response.statusCode !== 200)
                return reject(new Error(`A stream was answered with ${response.statusCode}.`));
              resolve();
              response.on('data', (chunk: Buffer) => {
                received += chunk.toString().split('REACTIONS_CHANGED').length - 1;
              });
              response.on('error', () => undefined);
            },
          );
          stream.on('error', reject);
          stream.end(body);
          open.push(stream);
        }),
    ),
  );
  const perStream = (residentBytes(server.pid) - before) / streams;

  const times: number[] = [];
  for (let turn = 0; turn < changes; turn += 1) {
    received = 0;
    const start = performance.now();
    await react(server.port, tokens[turn] ?? '', post);
    while (received < streams && performance.now() - start < 10_000)
      await new Promise((resolve) => setTimeout(resolve, 5));
    if (received < streams)
      throw new Error(`Only ${received} of ${streams} streams got the change within ten seconds.`);
    times.push(performance.now() - start);
  }
  for (const stream of open) stream.on('error', () => undefined).destroy();

  const time = median(times);
  return printTable(`Live: ${streams} streams on one process`, [
    {
      what: 'a change reaches all',
      value: `${time.toFixed(0)} ms`,
      ratio: time / 1000,
      beside: '1 s',
      ceiling: 1,
    },
    {
      what: 'memory per stream',
      value: `${(perStream / 1000).toFixed(1)} kB`,
      ratio: perStream / 60_000,
      beside: '60 kB',
      ceiling: 1,
    },
  ]);
}

async function react(port: number, token: string, id: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: ReactionSetOperation.text,
      variables: { input: { idempotencyKey: crypto.randomUUID(), on: { id }, key: 'like' } },
    }),
  });
  const answer = (await response.json()) as {
    data?: { reactionSet: { userErrors: unknown[] } };
    errors?: unknown;
  };
  const problems = answer.errors ?? answer.data?.reactionSet.userErrors;
  if (Array.isArray(problems) && problems.length > 0)
    throw new Error(`The reaction was refused: ${JSON.stringify(problems)}`);
}
