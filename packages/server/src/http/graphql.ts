import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { PleinError } from '@plein/schema';
import { manifest } from '@plein/schema/manifest';
import type { Identity } from '../auth/verify.ts';
import type { Config } from '../config.ts';
import type { ChangeHub } from '../changes/hub.ts';
import { createContext } from '../graph/context.ts';
import type { Services } from '../graph/context.ts';
import { answerRegistered } from '../graph/feed-fast-path.ts';
import { createSchema } from '../graph/schema.ts';
import { isJson, parseJson, readBody } from './body.ts';
import { streamChanges } from './changes-short-way.ts';
import { createDocumentCache, createRecentCache } from './documents.ts';
import { toGraphQLError, toPleinError } from './errors.ts';
import type { EventStreams } from './event-streams.ts';
import { createOperationRegistry } from './operations.ts';
import type { RequestedOperation } from './operations.ts';
import { useCodedErrors } from './plugins/use-coded-errors.ts';
import { useCostLimit } from './plugins/use-cost-limit.ts';
import { useLiveStream } from './plugins/use-live-stream.ts';
import { usePreparedOperations } from './plugins/use-prepared-operations.ts';
import { useStructureLimits } from './plugins/use-structure-limits.ts';
import { useWriteLimit } from './plugins/use-write-limit.ts';
import { createRateLimit } from './rate-limit.ts';
import type { PreparedOperation, Session, SessionContext } from './session.ts';

/** Operations in one request; the client batches what its widgets ask in one tick. */
export const largestBatch = 10;

export interface GraphQLEndpointOptions {
  config: Config;
  services: Omit<Services, 'changes' | 'media'>;
  hub: ChangeHub;
  streams: EventStreams;
}

/** What the server knows of a request before GraphQL begins. */
export interface Asking {
  identity: Identity;
  media: Services['media'];
  report: (error: unknown) => void;
  /** Told the names of the operations, for the log. */
  named: (names: string) => void;
}

export type GraphQLEndpoint = (
  request: IncomingMessage,
  response: ServerResponse,
  asking: Asking,
) => Promise<void>;

/** Makes what answers `POST /graphql`. */
export function createGraphQLEndpoint({
  config,
  services,
  hub,
  streams,
}: GraphQLEndpointOptions): GraphQLEndpoint {
  const registry = createOperationRegistry(manifest, {
    locked: config.operations === 'registered',
  });
  const writeLimit = createRateLimit({
    perMinute: config.limits.writesPerMinute,
    burst: config.limits.writesBurst,
  });
  const yoga = createYoga<SessionContext>({
    schema: createSchema(),
    graphqlEndpoint: '/graphql',
    // Each of these is done before Yoga, or not at all.
    cors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    logging: false,
    maxRequestBodySize: false,
    batching: { limit: largestBatch },
    parserAndValidationCache: {
      documentCache: createDocumentCache(manifest),
      errorCache: createRecentCache<Error>(),
    },
    maskedErrors: {
      // Errors are reported where they are translated: in useCodedErrors, which knows the request.
      maskError: (error) =>
        error instanceof GraphQLError
          ? error
          : new GraphQLError('', {
              originalError:
                error instanceof Error
                  ? error
                  : new Error('Something that is no Error was thrown.'),
            }),
    },
    plugins: [
      ...useStructureLimits({ introspection: !config.production }),
      useWriteLimit(writeLimit),
      useCostLimit(),
      usePreparedOperations(),
      useLiveStream(),
      useCodedErrors(),
    ],
  });

  return async (request, response, { identity, media, report, named }) => {
    const entries = readEntries(parseJson(await readBody(request, config.limits.bodyBytes)));
    const isBatch = Array.isArray(entries);
    const requested = (isBatch ? entries : [entries]).map((entry) =>
      settle(() => registry.resolve(entry)),
    );
    named(
      requested
        .map((one) =>
          one instanceof PleinError
            ? one.code
            : (one.registered?.name ?? one.operationName ?? 'unnamed'),
        )
        .join(' '),
    );

    const asked: Services = {
      ...services,
      media,
      changes: {
        subscribe: (viewer, topics, after) =>
          hub.subscribe({
            viewerId: viewer.id,
            topics,
            after,
            expiresAt: identity.expiresAt,
            signal: closed(response),
          }),
      },
    };
    const auth = { subject: identity.subject, locale: request.headers['accept-language'] ?? '' };
    const first = await createContext(asked, auth);

    // The short way: a registered operation whose answer the database writes.
    const [only] = requested;
    if (
      !isBatch &&
      only !== undefined &&
      !(only instanceof PleinError) &&
      only.registered?.kind === 'query' &&
      takesJson(request)
    ) {
      const bytes = await answerRegistered(only.registered, only.variables, first);
      if (bytes !== undefined) {
        replyBytes(request, response, bytes);
        return;
      }
    }
    if (!isBatch && only instanceof PleinError) throw only;
    if (
      !isBatch &&
      only !== undefined &&
      !(only instanceof PleinError) &&
      accepts(request, 'text/event-stream')
    ) {
      // A refusal (bad topics, a made-up cursor) comes again in the general way below, which puts it into words.
      const results = attempt(() => streamChanges(only, first));
      if (results !== undefined) return streams.send(response, results);
    }

    const operations = new Map<object, PreparedOperation>();
    for (const [index, one] of requested.entries()) {
      // What is read may share what was loaded; what is written gets a context of its own, and so does a document nobody knows.
      const prepared: PreparedOperation =
        one instanceof PleinError
          ? { refused: one }
          : {
              requested: one,
              context:
                index === 0 || one.registered?.kind === 'query'
                  ? first
                  : await createContext(asked, auth),
            };
      operations.set(paramsOf(one), prepared);
    }
    const session: Session = {
      operations,
      isBatch,
      takesStream: accepts(request, 'text/event-stream'),
      takesJson: takesJson(request),
      report,
    };
    const result = await yoga.handleNodeRequestAndResponse(request, response, { session });
    if (session.stream !== undefined) {
      await streams.send(response, coded(session.stream, report));
      return;
    }
    // Bytes, since to measure a text and to send it would turn it into bytes twice.
    const body = Buffer.from(await result.text());
    response.writeHead(result.status, {
      ...Object.fromEntries(result.headers),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Length': body.length,
    });
    response.end(body);
  };
}

/**
 * @throws {PleinError} BAD_INPUT for methods and types that a foreign page's form could send too, which is what keeps requests
 * forged across sites out.
 */
export function requireJsonPost(request: IncomingMessage): void {
  if (request.method !== 'POST')
    throw new PleinError('BAD_INPUT', { message: 'Operations are sent by POST.' });
  if (!isJson(request.headers['content-type'])) {
    throw new PleinError('BAD_MEDIA_TYPE', {
      message: 'Operations are sent as application/json in UTF-8.',
    });
  }
}

function readEntries(body: unknown): unknown {
  if (!Array.isArray(body)) return body;
  if (body.length === 0) throw new PleinError('BAD_INPUT', { message: 'The batch is empty.' });
  if (body.length > largestBatch)
    throw new PleinError('TOO_EXPENSIVE', {
      message: `A batch holds at most ${largestBatch} operations.`,
    });
  return body;
}

function settle(resolve: () => RequestedOperation): RequestedOperation | PleinError {
  try {
    return resolve();
  } catch (error) {
    if (error instanceof PleinError) return error;
    throw error;
  }
}

function paramsOf(one: RequestedOperation | PleinError): object {
  if (one instanceof PleinError) return { query: '' };
  return {
    query: one.query,
    variables: one.variables,
    ...(one.operationName === undefined ? {} : { operationName: one.operationName }),
  };
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof PleinError) return undefined;
    throw error;
  }
}

type Streamed = NonNullable<Session['stream']>;

/** The same results with their errors in the contract's codes. */
function coded(stream: Streamed, report: (error: unknown) => void): Streamed {
  if (!(Symbol.asyncIterator in stream)) return stream;
  const iterator = stream[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        try {
          const step = await iterator.next();
          if (step.done === true || step.value.errors === undefined) return step;
          return {
            done: false,
            value: {
              ...step.value,
              errors: step.value.errors.map((error) => toGraphQLError(error, report)),
            },
          };
        } catch (error) {
          throw toPleinError(error, report);
        }
      },
      return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
    }),
  };
}

function accepts(request: IncomingMessage, type: string): boolean {
  return request.headers.accept?.toLowerCase().includes(type) === true;
}

function takesJson(request: IncomingMessage): boolean {
  const accept = request.headers.accept?.toLowerCase();
  return (
    accept === undefined || /application\/(\*|json|graphql-response\+json)|\*\/\*/.test(accept)
  );
}

/** Aborted when the connection is gone. Made only for those who wait for it: most answers are out sooner. */
function closed(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  if (response.closed) gone.abort();
  else response.once('close', () => gone.abort());
  return gone.signal;
}

function replyBytes(request: IncomingMessage, response: ServerResponse, text: string): void {
  const bytes = Buffer.from(text);
  const type = accepts(request, 'application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json';
  response
    .writeHead(200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Length': bytes.length,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    })
    .end(bytes);
}
