import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// eslint-disable-next-line no-restricted-syntax -- `until` is how the tests of the server wait for a condition.
import { setTimeout as pause } from 'node:timers/promises';
import { SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import pg from 'pg';
import { loadConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { openDatabase } from '../database/open.ts';
import type { Database } from '../database/open.ts';
import { newUuid } from '../graph/ids.ts';
import { createPleinServer } from '../plein-server.ts';
import type { PleinServer, ServerParts } from '../plein-server.ts';

export const issuer = 'https://id.example';
export const audience = 'plein';
export const secret = 'a-shared-secret-of-at-least-32-bytes';
export const allowedOrigin = 'https://portal.example';

const quiet = { warn: () => undefined };

/** A database of its own: PostgreSQL where TEST_DATABASE_URL names one, else PGlite in memory. */
export async function openTestDatabase(): Promise<{ db: Database; drop(): Promise<void> }> {
  const base = process.env['TEST_DATABASE_URL'];
  if (base === undefined || base === '') {
    const db = await openDatabase({ log: quiet });
    return { db, drop: () => db.close() };
  }
  const name = `plein_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: base });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(base);
  url.pathname = `/${name}`;
  const db = await openDatabase({ url: url.href, log: quiet });
  return {
    db,
    async drop() {
      await db.close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

/** The settings of a test server; the data folder is removed with `remove`. */
export function testConfig(change: Partial<Config> = {}): { config: Config; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'plein-server-'));
  const env = {
    PORT: '0',
    PLEIN_ISSUER: issuer,
    PLEIN_AUDIENCE: audience,
    PLEIN_JWT_SECRET: secret,
    PLEIN_DATA: folder,
    PLEIN_ALLOWED_ORIGINS: allowedOrigin,
    PLEIN_LOG_LEVEL: 'silent',
  };
  return {
    config: { ...loadConfig({ env }), ...change },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A server on a free port, on a database of its own. */
export async function startTestServer(
  change: Partial<Config> = {},
  parts: ServerParts = {},
): Promise<PleinServer & { stop(): Promise<void> }> {
  const { config, remove } = testConfig(change);
  const own = parts.db === undefined ? await openTestDatabase() : undefined;
  const db = parts.db ?? own?.db;
  const server = await createPleinServer(config, { ...parts, ...(db === undefined ? {} : { db }) });
  return Object.assign(Object.create(server) as PleinServer, {
    async stop() {
      await server.close();
      await own?.drop();
      remove();
    },
  });
}

/** Adds somebody who works here; the subject of their tokens is their handle. */
export async function addPerson(db: Database, handle: string, role = 'EMPLOYEE'): Promise<string> {
  const id = newUuid();
  await db.query(
    'insert into person (id, subject, handle, display_name, role) values ($1, $2, $2, $2, $3)',
    [id, handle, role],
  );
  return id;
}

/** A token as the issuer of the tests makes it. */
export function signToken(
  subject: string,
  { expiresIn = 300, ...claims }: JWTPayload & { expiresIn?: number } = {},
): Promise<string> {
  return new SignJWT({
    iss: issuer,
    aud: audience,
    sub: subject,
    exp: Math.floor(Date.now() / 1000) + expiresIn,
    ...claims,
  })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(secret));
}

export interface Answer {
  status: number;
  headers: Headers;
  body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions?: Record<string, unknown>; path?: unknown[] }[];
  };
}

/** Sends one operation, or whatever body is given, as JSON. */
export async function ask(
  server: PleinServer,
  token: string | undefined,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer['body'],
  };
}

/** The code of the first error of an answer. */
export function codeOfAnswer({ body }: Answer): unknown {
  return body.errors?.[0]?.extensions?.['code'];
}

/** Waits for a condition, looking often and not for ever. */
export async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isTrue()); tries++) {
    if (tries === 2000) throw new Error('Waited in vain.');
    await pause(5);
  }
}
