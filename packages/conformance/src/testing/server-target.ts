import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPleinServer, loadConfig, openDatabase } from '@plein/server';
import type { Database } from '@plein/server';
import { company } from '../company/company.ts';
import type { ResettableTarget } from '../target.ts';
import { rowsOf } from './rows.ts';

const issuer = 'https://id.example';
const audience = 'plein';
const secret = 'a-shared-secret-of-at-least-32-bytes';
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The reference server on a free port, over HTTP, on an embedded database of its own. */
export async function startServerTarget(): Promise<ResettableTarget & { stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'plein-conformance-'));
  const db = await openDatabase({ log: quiet });
  const env = {
    PORT: '0',
    PLEIN_ISSUER: issuer,
    PLEIN_AUDIENCE: audience,
    PLEIN_JWT_SECRET: secret,
    PLEIN_DATA: folder,
    PLEIN_ORGANIZATION: company.organization,
    PLEIN_LOG_LEVEL: 'silent',
  };
  const config = loadConfig({ env });
  const server = await createPleinServer(
    { ...config, limits: { ...config.limits, writesPerMinute: 1_000_000, writesBurst: 1_000_000 } },
    { db },
  );
  return {
    name: 'server',
    url: `${server.url}/graphql`,
    authorization: (handle) => Promise.resolve(`Bearer ${token(handle)}`),
    fetch: (request) => fetch(request),
    reset: (now) => load(db, now),
    async stop() {
      await server.close();
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Empties every table that the company fills or that acts fill, and fills them anew. The log of changes stays: the server knows where in
 * it everybody is.
 */
async function load(db: Database, now: number): Promise<void> {
  const tables = await db.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('migration', 'change')`,
  );
  await db.transaction(async (transaction) => {
    await transaction.execute(`truncate ${tables.map(({ name }) => name).join(', ')} cascade`);
    for (const [table, rows] of rowsOf(company, now)) {
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ');
      await transaction.query(
        `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::text::json)`,
        [JSON.stringify(rows)],
      );
    }
  });
}

/** A token as the company's identity provider signs it: JWT with HS256. */
function token(subject: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const expires = Math.floor(Date.now() / 1000) + 3600;
  const text = `${part({ alg: 'HS256' })}.${part({ iss: issuer, aud: audience, sub: subject, exp: expires })}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}
