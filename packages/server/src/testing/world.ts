import { randomUUID } from 'node:crypto';
import type { Operation } from '@plein/schema';
import { execute, parse, validate } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { migrate, openDatabase } from '../database/open.ts';
import type { Database } from '../database/open.ts';
import { createContext, defaultLimits } from '../graph/context.ts';
import type { Context, Services } from '../graph/context.ts';
import { createSchema } from '../graph/schema.ts';
import { populate } from './population.ts';

export interface World {
  db: Database;
  services: Services;
  schema: GraphQLSchema;
  /** The context of one request of a person, by handle. */
  as(handle: string, locale?: string): Promise<Context>;
  /** Carries out an operation of the manifest, or any document, as a person; errors of the request are in the answer. */
  ask<Result, Variables>(
    handle: string,
    operation: Operation<Result, Variables>,
    variables: Variables,
  ): Promise<Answer<Result>>;
  askText(
    handle: string,
    text: string,
    variables?: Record<string, unknown>,
    locale?: string,
  ): Promise<Answer<Data>>;
  /** A mutation with one `input`, under a fresh idempotency key unless the input has one. */
  act(handle: string, text: string, input: Record<string, unknown>): Promise<Data>;
  close(): Promise<void>;
}

// What a document of a test answers is as open as the document.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Data = any;

export interface Answer<Result> {
  data: Result;
  errors: readonly { message: string; extensions: Record<string, unknown> }[];
  statements: number;
}

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Milliseconds. Tests are about answers: on a slow machine a crowd of requests waits for its turn, however long that takes. */
const patience = 300_000;

/** A database of its own: on the PostgreSQL of TEST_DATABASE_URL where there is one, else in memory. */
export async function openTestDatabase(): Promise<Database> {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) {
    const embedded = await openDatabase({ log: quiet });
    await migrate(embedded);
    return embedded;
  }
  const name = `plein_${randomUUID().replaceAll('-', '')}`;
  const maintenance = await openDatabase({ url, connections: 1, patience, log: quiet });
  await maintenance.query(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const database = await openDatabase({ url: own.href, patience, log: quiet });
  await migrate(database);
  return {
    ...database,
    async close() {
      await database.close();
      await maintenance.query(`drop database ${name} with (force)`);
      await maintenance.close();
    },
  };
}

/** A handful of people in communities of each kind, with posts, on a database of its own. */
export async function openWorld(overrides: Partial<Services> = {}): Promise<World> {
  const db = await openTestDatabase();
  await populate(db);
  const services: Services = {
    db,
    limits: defaultLimits,
    media: { imageUrl: (id) => `/media/${id}`, uploadUrl: (id) => `/uploads/${id}` },
    changes: {
      // eslint-disable-next-line require-yield
      async *subscribe() {
        throw new Error('This world has no stream.');
      },
    },
    log: quiet,
    organization: 'Polder',
    version: '0.0.0',
    privacyFloor: 5,
    ...overrides,
  };
  const schema = createSchema();
  const as = (handle: string, locale = 'en') =>
    createContext(services, { subject: `sub-${handle}`, locale });

  async function askText(
    handle: string,
    text: string,
    variables: Record<string, unknown> = {},
    locale = 'en',
  ) {
    const document = parse(text);
    const problems = validate(schema, document);
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
    const contextValue = await as(handle, locale);
    const result = (await execute({
      schema,
      document,
      variableValues: variables,
      contextValue,
    })) as ExecutionResult;
    const errors = (result.errors ?? []).map((error) => {
      if (error.extensions['code'] === undefined && error.originalError !== undefined)
        throw error.originalError;
      return { message: error.message, extensions: { ...error.extensions } };
    });
    return { data: plain(result.data), errors, statements: contextValue.statements };
  }

  return {
    db,
    services,
    schema,
    as,
    ask: (handle, operation, variables) =>
      askText(handle, operation.text, variables as Record<string, unknown>),
    askText,
    async act(handle, text, input) {
      const { data, errors } = await askText(handle, text, {
        input: { idempotencyKey: randomUUID(), ...input },
      });
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
      return Object.values(data as Record<string, unknown>)[0];
    },
    close: () => db.close(),
  };
}

/** Plain objects, as they arrive over HTTP. */
function plain(data: unknown): Data {
  return data === undefined || data === null ? data : JSON.parse(JSON.stringify(data));
}

export { fixture, fixtureUuid } from './fixtures.ts';
