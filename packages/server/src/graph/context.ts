import type { ChangeKind } from '@plein/schema/types';
import type { Database, Queryable, Transaction } from '../database/open.ts';
import { identify } from './identity.ts';
import { createLoaders } from './loaders.ts';
import type { Loaders } from './loaders.ts';
import { negotiateLocale } from './locale.ts';
import type { Locale } from './locale.ts';
import { reactionSet } from '../nouns/reaction/options.ts';
import type { ReactionOption } from '../nouns/reaction/options.ts';

export interface Viewer {
  /** UUID of the person row. */
  id: string;
  role: 'EMPLOYEE' | 'COMMUNICATIONS' | 'ADMIN';
}

/** What `server.limits` tells and the resolvers enforce. */
export interface Limits {
  /** Code points. Default 10,000. */
  bodyLength: number;
  /** Code points. Default 200. */
  titleLength: number;
  /** Seconds after publication; 0 is without end. Default 900. */
  commentEditSeconds: number;
  /** Bytes. Default 5 MB. */
  imageBytes: number;
  imageTypes: readonly string[];
  /** Images per post or comment. Default 4. */
  images: number;
  /** Largest `first`. Default 50. */
  pageSize: number;
}

export const defaultLimits: Limits = {
  bodyLength: 10_000,
  titleLength: 200,
  commentEditSeconds: 900,
  imageBytes: 5_000_000,
  imageTypes: ['image/png', 'image/jpeg', 'image/gif', 'image/webp'],
  images: 4,
  pageSize: 50,
};

/** Where pictures are and where their bytes go. */
export interface MediaUrls {
  /** The same URL for a while, so that browsers can keep the picture. */
  imageUrl(imageUuid: string): string;
  uploadUrl(imageUuid: string): string;
}

/** One message of the live stream, as the contract has it. */
export interface ChangeMessage {
  cursor: string;
  topic: string;
  kind: ChangeKind;
  id: string;
  subjectId: string | null;
  parentId: string | null;
  byViewer: boolean;
  counts: {
    reactions: { key: string; count: number }[] | null;
    comments: number | null;
    members: number | null;
  } | null;
}

export interface ChangeSource {
  /** Messages for one reader; ends when the reader stops, lags too far behind, or the token expires. Throws BAD_INPUT, BAD_CURSOR. */
  subscribe(
    viewer: Viewer,
    topics: readonly string[],
    after: string | null | undefined,
  ): AsyncIterable<ChangeMessage>;
}

export interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** What the process has once; each request makes its context from it. */
export interface Services {
  db: Database;
  limits: Limits;
  media: MediaUrls;
  changes: ChangeSource;
  log: Log;
  /** Name of the organisation. */
  organization: string;
  /** Of this software. */
  version: string;
  /** Smallest group of people about which a figure is given. */
  privacyFloor: number;
  /** Parts that are switched off, such as UPLOADS. */
  without?: readonly string[];
  /** Milliseconds since 1970; for tests. */
  now?: () => number;
}

export interface Context {
  /** Counts its statements; otherwise the database. */
  db: Database;
  viewer: Viewer;
  /** Language of labels and of messages for people. */
  locale: Locale;
  readonly loaders: Loaders;
  limits: Limits;
  media: MediaUrls;
  changes: {
    subscribe(
      topics: readonly string[],
      after: string | null | undefined,
    ): AsyncIterable<ChangeMessage>;
  };
  log: Log;
  services: Services;
  /** Milliseconds since 1970, the same instant for the whole request. */
  now: number;
  /** The organisation's reactions, in order. */
  reactionSet: readonly ReactionOption[];
  /** Statements of this request so far. */
  readonly statements: number;
  /** Forgets what was loaded, after something was written. */
  refresh(): void;
}

/**
 * The context of one request. `subject` is the verified `sub` of the token; a person who is unknown or has left gets
 * UNAUTHENTICATED. `locale` is a language tag or a whole Accept-Language header.
 */
export async function createContext(
  services: Services,
  auth: { subject: string; locale: string },
): Promise<Context> {
  const [viewer, options] = await Promise.all([
    identify(services.db, auth.subject),
    reactionSet(services.db),
  ]);
  return contextFor(services, viewer, negotiateLocale(auth.locale), options);
}

export function contextFor(
  services: Services,
  viewer: Viewer,
  locale: Locale,
  options: readonly ReactionOption[],
): Context {
  let statements = 0;
  let loaders: Loaders | undefined;
  const count = () => (statements += 1);
  const context: Context = {
    db: counted(services.db, count),
    viewer,
    locale,
    get loaders() {
      return (loaders ??= createLoaders(context));
    },
    limits: services.limits,
    media: services.media,
    changes: { subscribe: (topics, after) => services.changes.subscribe(viewer, topics, after) },
    log: services.log,
    services,
    now: services.now?.() ?? Date.now(),
    reactionSet: options,
    get statements() {
      return statements;
    },
    refresh() {
      loaders = undefined;
    },
  };
  return context;
}

/** The same context for statements of a transaction, with nothing loaded yet. */
export function within(context: Context, transaction: Transaction): Context {
  const db: Database = {
    ...context.db,
    query: (sql, parameters) => transaction.query(sql, parameters),
  };
  const inner: Context = { ...context, db, loaders: undefined as unknown as Loaders };
  return Object.assign(inner, { loaders: createLoaders(inner) });
}

function counted(db: Database, count: () => void): Database {
  const query = <Row>(target: Queryable, sql: string, parameters?: readonly unknown[]) => {
    count();
    return target.query<Row>(sql, parameters);
  };
  return {
    kind: db.kind,
    query: (sql, parameters) => query(db, sql, parameters),
    transaction: (work) =>
      db.transaction((inner) =>
        work({
          query: (sql, parameters) => query(inner, sql, parameters),
          execute: (script) => {
            count();
            return inner.execute(script);
          },
        }),
      ),
    listen: (channel, heard) => db.listen(channel, heard),
    close: () => db.close(),
  };
}
