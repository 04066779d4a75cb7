import { createHash } from 'node:crypto';
import { Client, escapeIdentifier, Pool } from 'pg';
import { classed, plannerSettings } from './database.ts';
import type { Database, Transaction } from './database.ts';

export interface PostgresOptions {
  /** `postgres://…` */
  url: string;
  /** Connections of this process, the listening ones not counted. Default 10. */
  connections?: number;
  /** Milliseconds that a statement waits for a connection of the pool before the database counts as away. Default 10,000. */
  patience?: number;
  log: { warn(details: object, message: string): void };
}

/** A pool on PostgreSQL. Statements are prepared once per connection, under a name made from their text. */
export function openPostgres({
  url,
  connections = 10,
  patience = 10_000,
  log,
}: PostgresOptions): Database {
  const settings = [
    'timezone=UTC',
    'statement_timeout=20000',
    'idle_in_transaction_session_timeout=30000',
    ...plannerSettings,
  ].map((setting) => `-c ${setting}`);
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: patience,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    options: settings.join(' '),
    allowExitOnIdle: false,
  });
  // An idle connection that breaks is replaced by the pool; without a handler it would end the process.
  pool.on('error', (error) =>
    log.warn({ error: error.message }, 'an idle database connection broke'),
  );
  // While it is handed over to whoever waits for it, a connection has no handler of pool or transaction, and what ends the one statement
  // may come in the same packet as the death of the database.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const names = new Map<string, string>();
  const listeners = new Set<() => Promise<void>>();

  function prepared(sql: string, parameters: readonly unknown[] | undefined) {
    let name = names.get(sql);
    if (name === undefined) {
      name = createHash('sha256').update(sql).digest('base64url').slice(0, 32);
      names.set(sql, name);
    }
    return { name, text: sql, values: parameters === undefined ? [] : [...parameters] };
  }

  return {
    kind: 'postgres',
    async query<Row>(sql: string, parameters?: readonly unknown[]) {
      try {
        return (await pool.query(prepared(sql, parameters))).rows as Row[];
      } catch (error) {
        throw classed(error);
      }
    },
    async transaction(work) {
      const client = await pool.connect().catch((error: unknown) => Promise.reject(classed(error)));
      let broken: Error | undefined;
      // A connection that breaks between two statements has nobody else to tell.
      const handleError = (error: Error) => (broken = error);
      client.on('error', handleError);
      const transaction: Transaction = {
        async query<Row>(sql: string, parameters?: readonly unknown[]) {
          return (await client.query(prepared(sql, parameters))).rows as Row[];
        },
        async execute(script) {
          await client.query(script);
        },
      };
      try {
        await client.query('begin');
        const result = await work(transaction);
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((failure: Error) => (broken = failure));
        throw classed(error);
      } finally {
        client.off('error', handleError);
        client.release(broken);
      }
    },
    async listen(channel, heard) {
      const stop = await listenOn(url, channel, heard, log);
      listeners.add(stop);
      return async () => {
        listeners.delete(stop);
        await stop();
      };
    },
    async close() {
      await Promise.all([...listeners].map((stop) => stop()));
      await pool.end();
    },
  };
}

/** A connection of its own for LISTEN, dialled again with growing pauses for as long as nobody stops it. */
async function listenOn(
  url: string,
  channel: string,
  heard: (payload: string) => void,
  log: PostgresOptions['log'],
): Promise<() => Promise<void>> {
  let client: InstanceType<typeof Client> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let attempt = 0;

  async function dial(): Promise<void> {
    const next = new Client({
      connectionString: url,
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    });
    next.on('notification', ({ payload }) => heard(payload ?? ''));
    next.on('error', (error) =>
      log.warn({ error: error.message }, 'the listening database connection broke'),
    );
    next.on('end', () => {
      if (client === next) again();
    });
    await next.connect();
    await next.query(`listen ${escapeIdentifier(channel)}`);
    client = next;
    if (stopped) await next.end();
    attempt = 0;
  }

  function again(): void {
    client = undefined;
    if (stopped) return;
    const pause = Math.min(5000, 100 * 2 ** attempt) * (0.5 + Math.random() / 2);
    attempt += 1;
    timer = setTimeout(() => {
      dial().then(
        () => heard(''),
        () => again(),
      );
    }, pause);
    timer.unref();
  }

  try {
    await dial();
  } catch (error) {
    throw classed(error);
  }
  return async () => {
    stopped = true;
    clearTimeout(timer);
    const last = client;
    client = undefined;
    await last?.end();
  };
}
