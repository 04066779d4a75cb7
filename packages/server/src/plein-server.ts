import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createVerifier } from './auth/verify.ts';
import { startChangeHub } from './changes/hub.ts';
import { startRetention } from './changes/retention.ts';
import { requireIssuer } from './config.ts';
import type { Config } from './config.ts';
import { lockDataFolder, ownSecret } from './data-folder.ts';
import { migrate, openDatabase } from './database/open.ts';
import type { Database } from './database/open.ts';
import { createDemoIssuer } from './demo-issuer/demo-issuer.ts';
import { defaultLimits } from './graph/context.ts';
import { createEventStreams } from './http/event-streams.ts';
import type { EventStreamOptions } from './http/event-streams.ts';
import { createGraphQLEndpoint } from './http/graphql.ts';
import { checkDatabase, countMigrations } from './http/health.ts';
import { createLog } from './http/log.ts';
import type { Logger } from './http/log.ts';
import { createHttpServer } from './http/server.ts';
import { createMediaSigner } from './uploads/media-urls.ts';

/** How long requests may take to finish once the server was asked to stop, in milliseconds. */
const graceTime = 4_000;

/** A running server. */
export interface PleinServer {
  /** Where it listens, such as `http://127.0.0.1:4000`. The endpoint is `/graphql` below it. */
  readonly url: string;
  readonly db: Database;
  /** Live streams that are open now. */
  readonly streams: number;
  /** Takes no more requests, finishes those that run, ends the streams, closes the database; within five seconds. */
  close(): Promise<void>;
}

/** Parts that whoever embeds the server brings along. */
export interface ServerParts {
  /** An open database; the server migrates it and does not close it. */
  db?: Database;
  log?: Logger;
  streams?: EventStreamOptions;
}

/**
 * Opens the database, brings it to the present shape and listens.
 * @throws {ConfigError} for settings that do not fit and for a data folder in use; `DatabaseAwayError` when there is no database.
 */
export async function createPleinServer(
  config: Config,
  parts: ServerParts = {},
): Promise<PleinServer> {
  requireIssuer(config);
  const log = parts.log ?? createLog(config.logLevel);
  const isEmbedded = parts.db === undefined && config.databaseUrl === undefined;
  const lock = isEmbedded ? lockDataFolder(config.dataFolder) : undefined;
  const undo: (() => Promise<void> | void)[] = [() => lock?.release()];
  try {
    return await start(config, parts, log, undo);
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}

async function start(
  config: Config,
  parts: ServerParts,
  log: Logger,
  undo: (() => Promise<void> | void)[],
): Promise<PleinServer> {
  const db =
    parts.db ??
    (await openDatabase({
      url: config.databaseUrl,
      dataFolder: databaseFolder(config),
      log: asLog(log),
    }));
  if (parts.db === undefined) undo.push(() => db.close());
  await migrate(db);
  const migrations = await countMigrations(db);

  const demoSecret =
    config.demoFolder === undefined ? undefined : ownSecret(config.dataFolder, 'demo-issuer.key');
  const keys =
    config.keys ??
    (demoSecret === undefined ? undefined : { kind: 'secret' as const, secret: demoSecret });
  if (keys === undefined) throw new Error('requireIssuer let a server without keys through.');
  const { issuer, audience, production } = config;
  const hub = await startChangeHub({
    db,
    log: asLog(log),
    streamsPerPerson: config.limits.streamsPerPerson,
  });
  undo.push(() => hub.stop());
  const retention = startRetention({
    db,
    log: asLog(log),
    changesKeptHours: config.limits.changesKeptHours,
  });
  undo.push(() => retention.stop());
  const streams = createEventStreams(parts.streams);
  undo.push(() => streams.stop());

  const graphql = createGraphQLEndpoint({
    config,
    hub,
    streams,
    services: {
      db,
      limits: { ...defaultLimits, imageBytes: config.limits.imageBytes },
      log: asLog(log),
      organization: config.organization,
      version: ownVersion(),
      privacyFloor: 5,
    },
  });
  let isStopping = false;
  const server = createHttpServer({
    config,
    db,
    log,
    graphql,
    cursor: () => hub.cursor,
    verify: createVerifier({ issuer, audience, subjectClaim: config.subjectClaim, keys }),
    media: createMediaSigner(config.mediaKey ?? ownSecret(config.dataFolder, 'media.key')),
    ready: async () =>
      isStopping ? { isReady: false, reason: 'stopping' } : checkDatabase(db, migrations),
    ...(demoSecret === undefined || keys.kind !== 'secret'
      ? {}
      : { issuer: createDemoIssuer({ db, issuer, audience, secret: keys.secret, production }) }),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;

  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    isStopping = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // A connection that is kept alive is idle only when its last answer is out.
    const idle = setInterval(() => server.closeIdleConnections(), 25);
    const grace = setTimeout(() => server.closeAllConnections(), graceTime);
    // Readers are told that their stream ends and resume at the next server by their cursor.
    await hub.stop();
    await closed;
    clearInterval(idle);
    clearTimeout(grace);
    streams.stop();
    await retention.stop();
    if (parts.db === undefined) await db.close();
    await undo[0]?.();
  }
  return {
    url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
    db,
    get streams() {
      return streams.size;
    },
    close: () => (closing ??= close()),
  };
}

/** Where the embedded database keeps its files. */
export function databaseFolder(config: Pick<Config, 'dataFolder'>): string {
  return join(config.dataFolder, 'database');
}

/** pino takes details first, as the rest of the server does. */
function asLog(log: Logger): { info: Details; warn: Details; error: Details } {
  return {
    info: (details, message) => log.info(details, message),
    warn: (details, message) => log.warn(details, message),
    error: (details, message) => log.error(details, message),
  };
}

type Details = (details: object, message: string) => void;

function ownVersion(): string {
  const file: unknown = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'),
  );
  return typeof file === 'object' &&
    file !== null &&
    'version' in file &&
    typeof file.version === 'string'
    ? file.version
    : '0.0.0';
}
