import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { classed, DatabaseAwayError } from './database.ts';
import { Inbox } from '../testing/inbox.ts';
import { openDatabase } from './open.ts';
import { openPostgres } from './postgres.ts';

const url = process.env['TEST_DATABASE_URL'];
const quiet = { warn: () => undefined };
const failure = (code: string, message = 'x') => Object.assign(new Error(message), { code });

test('errors that waiting helps against are told from those of the statement', () => {
  const rows: [unknown, string | undefined][] = [
    [failure('ECONNREFUSED'), 'unreachable'],
    [new AggregateError([failure('ECONNREFUSED'), failure('ECONNREFUSED')]), 'unreachable'],
    [failure('57P01'), 'unreachable'],
    [failure('08006'), 'unreachable'],
    [new Error('Connection terminated unexpectedly'), 'unreachable'],
    [failure('53300'), 'busy'],
    [new Error('timeout exceeded when trying to connect'), 'busy'],
    [failure('53100'), 'full'],
    [failure('ENOSPC', 'ENOSPC: no space left on device, write'), 'full'],
    [failure('23505'), undefined],
    [failure('42P01'), undefined],
    [new Error('anything'), undefined],
    ['not an error', undefined],
  ];
  for (const [error, reason] of rows) {
    const result = classed(error);
    assert.equal(
      result instanceof DatabaseAwayError ? result.reason : undefined,
      reason,
      String(error),
    );
    if (reason === undefined) assert.equal(result, error);
  }
});

test('a database that refuses connections is away, at opening', async () => {
  await assert.rejects(
    openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none', log: quiet }),
    DatabaseAwayError,
  );
});

test('a connection that breaks in the packet that ends a statement, while another act waits for it, ends nobody but that act', async () => {
  const message = (kind: string, text = '') => {
    const head = Buffer.alloc(5);
    head.write(kind);
    head.writeInt32BE(4 + Buffer.byteLength(text), 1);
    return Buffer.concat([head, Buffer.from(text)]);
  };
  const welcome = [message('R', '\0\0\0\0'), message('Z', 'I')];
  const done = [
    message('1'),
    message('2'),
    message('n'),
    message('C', 'SELECT 0\0'),
    message('Z', 'I'),
  ];
  const death = message('E', 'SFATAL\0C57P01\0Mthe postmaster is gone\0\0');
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let isWelcome = false;
    socket.on('error', () => undefined);
    socket.on('data', () => {
      socket.write(Buffer.concat(isWelcome ? [...done, death] : welcome));
      isWelcome = true;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const database = openPostgres({
    url: `postgres://nobody@127.0.0.1:${port}/none`,
    connections: 1,
    log: quiet,
  });
  const [statement, act] = await Promise.allSettled([
    database.query('select'),
    database.transaction((transaction) => transaction.query('select')),
  ]);
  assert.equal(statement.status, 'fulfilled');
  assert.ok(act.status === 'rejected' && act.reason instanceof DatabaseAwayError);
  await database.close();
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

test('a closed embedded database is away', async () => {
  const database = await openDatabase({ log: quiet });
  await database.close();
  await assert.rejects(database.query('select 1'), DatabaseAwayError);
});

test(
  'the pool recovers by itself after its connections were cut, in and out of transactions',
  { skip: !url },
  async () => {
    const database = await openDatabase({ url, log: quiet });
    const killer = await openDatabase({ url, connections: 1, log: quiet });
    try {
      const pid = async () =>
        (await database.query<{ pid: number }>('select pg_backend_pid() as pid'))[0]?.pid;
      await killer.query('select pg_terminate_backend($1)', [await pid()]);
      await assert.rejects(
        database.transaction(async (transaction) => {
          const [own] = await transaction.query<{ pid: number }>('select pg_backend_pid() as pid');
          await killer.query('select pg_terminate_backend($1)', [own?.pid]);
          await transaction.query('select 1');
        }),
        DatabaseAwayError,
      );
      assert.ok(await pid());
    } finally {
      await database.close();
      await killer.close();
    }
  },
);

test(
  'listening is taken up again after a cut, and says that something may have been missed',
  { skip: !url },
  async () => {
    const database = await openDatabase({ url, log: quiet });
    try {
      const inbox = new Inbox();
      const channel = `plein_test_${process.pid}`;
      const until = (payload: string) => inbox.first((message) => message === payload);
      const stop = await database.listen(channel, inbox.push);
      await database.query('select pg_notify($1, $2)', [channel, 'before']);
      await until('before');
      await database.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where query = $1`,
        [`listen "${channel}"`],
      );
      await until('');
      await database.query('select pg_notify($1, $2)', [channel, 'after']);
      await until('after');
      await stop();
    } finally {
      await database.close();
    }
  },
);

test('a transaction that fails leaves nothing, and the next one works', async () => {
  const database = await openDatabase({ url, log: quiet });
  try {
    await assert.rejects(
      database.transaction(async (transaction) => {
        await transaction.query('create temp table gone (a int)');
        throw new Error('on purpose');
      }),
      /on purpose/,
    );
    await assert.rejects(database.query('select * from gone'), /gone/);
    assert.equal(
      await database.transaction(
        async (transaction) => (await transaction.query('select 1')).length,
      ),
      1,
    );
  } finally {
    await database.close();
  }
});
