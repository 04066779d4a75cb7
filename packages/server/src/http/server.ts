import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PleinError } from '@plein/schema';
import { bearerToken } from '../auth/bearer.ts';
import type { Identity, Verify } from '../auth/verify.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/open.ts';
import type { DemoIssuer } from '../demo-issuer/demo-issuer.ts';
import { encodeId } from '../graph/ids.ts';
import type { Services } from '../graph/context.ts';
import type { MediaSigner } from '../uploads/media-urls.ts';
import { receiveUpload, serveMedia } from '../uploads/routes.ts';
import { drainBody, isJson, parseJson, readBody } from './body.ts';
import { applyCors } from './cors.ts';
import { toPleinError } from './errors.ts';
import { requireJsonPost } from './graphql.ts';
import type { GraphQLEndpoint } from './graphql.ts';
import type { Readiness } from './health.ts';
import { errorDetails } from './log.ts';
import type { Logger } from './log.ts';
import { replyError, replyJson } from './reply.ts';
import { serveStatic } from './static.ts';

/** What the pipeline is made of. */
export interface Pipeline {
  config: Config;
  db: Database;
  log: Logger;
  verify: Verify;
  graphql: GraphQLEndpoint;
  media: MediaSigner;
  ready: () => Promise<Readiness>;
  /** The newest change, as a cursor of the live stream. */
  cursor: () => string;
  /** Only in a demo. */
  issuer?: DemoIssuer;
}

type Server = ReturnType<typeof createServer>;

/** The way of a request through the server, from top to bottom. */
export function createHttpServer(pipeline: Pipeline): Server {
  const { config, log } = pipeline;
  const allowedOrigins = new Set(config.allowedOrigins);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // 1. A name, under which everything that is logged about the request can be found.
    const id = requestId(request);
    response.setHeader('X-Request-Id', id);
    const own = log.child({ id });
    const url = addressOf(request);
    const begun = performance.now();
    let operations: string | undefined;
    response.once('close', () => {
      const level = url.pathname.startsWith('/health/') ? 'debug' : 'info';
      // The path without its query: an address of a picture is a key to it.
      own[level](
        {
          method: request.method,
          path: url.pathname,
          status: response.statusCode,
          milliseconds: Math.round(performance.now() - begun),
          operations,
          cut: !response.writableFinished || undefined,
        },
        'answered',
      );
    });
    const report = (error: unknown): void => own.error(errorDetails(error), 'failed');
    try {
      // 2. Which pages may read the answer.
      if (applyCors(request, response, allowedOrigins)) return;
      // 3. Where it goes. Each route says for itself who may and how much it takes.
      await route(request, response, url, { report, named: (names) => (operations = names) });
    } catch (error) {
      // 4. What went wrong, in the contract's codes and without a word more.
      if (error instanceof PleinError && error.code === 'ABORTED') response.destroy();
      else replyError(request, response, toPleinError(error, report));
    } finally {
      drainBody(request);
    }
  }

  async function route(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    { report, named }: { report: (error: unknown) => void; named: (names: string) => void },
  ): Promise<void> {
    const { pathname } = url;
    const { method } = request;

    // Health, for whatever starts and stops the process; without a token.
    if (pathname === '/health/live') return replyJson(response, 200, { status: 'live' });
    if (pathname === '/health/ready') {
      const readiness = await pipeline.ready();
      return replyJson(
        response,
        readiness.isReady ? 200 : 503,
        readiness.isReady ? { status: 'ready' } : { status: 'not ready', reason: readiness.reason },
      );
    }

    // Operations and the live stream: JSON by POST only → who asks → size → what is asked → Yoga.
    if (pathname === '/graphql') {
      if (method !== 'POST') {
        return replyError(
          request,
          response,
          new PleinError('BAD_INPUT', { message: 'Operations are sent by POST.' }),
          { status: 405, headers: { Allow: 'POST, OPTIONS' } },
        );
      }
      requireJsonPost(request);
      // Before anything is read: whoever opens a stream after this answer goes on from here and misses nothing in between.
      const cursor = pipeline.cursor();
      const identity = await authenticate(request, pipeline.verify);
      response.setHeader('Plein-Cursor', cursor);
      return pipeline.graphql(request, response, {
        identity,
        media: mediaUrls(request, pipeline),
        report,
        named,
      });
    }

    // Pictures: bytes come with a token, and are fetched by a signed address.
    const [, folder, name, ...rest] = pathname.split('/');
    if (rest.length === 0 && name !== undefined && folder === 'uploads' && method === 'PUT') {
      const { subject } = await authenticate(request, pipeline.verify);
      return receiveUpload(request, response, name, subject, {
        ...pipeline,
        imageBytes: config.limits.imageBytes,
      });
    }
    if (
      rest.length === 0 &&
      name !== undefined &&
      folder === 'media' &&
      (method === 'GET' || method === 'HEAD')
    ) {
      return serveMedia(request, response, name, url.searchParams, {
        ...pipeline,
        imageBytes: config.limits.imageBytes,
      });
    }

    // The demo: whom one can be, a token for it, and the files of its pages.
    const { issuer } = pipeline;
    if (issuer !== undefined) {
      if (pathname === '/demo/people' && method === 'GET')
        return replyJson(response, 200, { people: await issuer.people() });
      if (pathname === '/demo/token' && method === 'POST') {
        if (!isJson(request.headers['content-type']))
          throw new PleinError('BAD_MEDIA_TYPE', {
            message: 'Send {"handle": …} as application/json.',
          });
        const wish = parseJson(await readBody(request, 1024));
        const handle =
          typeof wish === 'object' &&
          wish !== null &&
          'handle' in wish &&
          typeof wish.handle === 'string'
            ? wish.handle
            : '';
        return replyJson(response, 200, await issuer.token(handle));
      }
    }
    if (
      config.demoFolder !== undefined &&
      (await serveStatic(request, response, config.demoFolder, pathname))
    )
      return;
    throw new PleinError('NOT_FOUND', {
      message: 'There is nothing at this address. Operations are sent to /graphql.',
    });
  }

  const server = createServer(
    (request, response) =>
      void handle(request, response).catch((error: unknown) => {
        // Only a fault in the lines above ends here; the process stays.
        log.error(errorDetails(error), 'a request broke the pipeline');
        response.destroy();
      }),
  );
  // Slow senders may not hold connections for ever; streams are answers and not bounded by this.
  server.headersTimeout = 15_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 65_000;
  return server;
}

/**
 * Who asks.
 * @throws {PleinError} UNAUTHENTICATED for every kind of bad token alike.
 */
async function authenticate(request: IncomingMessage, verify: Verify): Promise<Identity> {
  const token = bearerToken(request.headers.authorization);
  const identity = token === undefined ? undefined : await verify(token);
  if (identity === undefined)
    throw new PleinError('UNAUTHENTICATED', { message: 'A valid bearer token is needed.' });
  return identity;
}

/** Addresses of pictures as the asking page reaches this server. */
function mediaUrls(request: IncomingMessage, { config, media }: Pipeline): Services['media'] {
  const base = config.publicUrl ?? ownOrigin(request);
  return {
    imageUrl: (uuid) => base + media.path(encodeId('image', uuid)),
    uploadUrl: (uuid) => `${base}/uploads/${encodeId('image', uuid)}`,
  };
}

/** The origin this request was sent to, by the headers it brought; they only shape what its own sender gets to see. */
function ownOrigin(request: IncomingMessage): string {
  const { host } = request.headers;
  // Nothing but host and port may come from outside; relative addresses are the safe rest.
  if (host === undefined || !/^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i.test(host))
    return '';
  return `${request.headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'}://${host}`;
}

/** What was asked for; the root for a target that is no address, such as `//`. */
function addressOf({ url = '/' }: IncomingMessage): URL {
  const base = 'http://server.invalid';
  // Beside the origin, or two slashes would name a host.
  return URL.parse(url.startsWith('/') ? base + url : url, base) ?? new URL(base);
}

/** The caller's own id for the request when it is one, else a new one. */
function requestId(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}
