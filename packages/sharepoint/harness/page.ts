/** A page that loads web parts from a `.sppkg` as SharePoint does, under a strict policy, beside an endpoint in memory. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MockEndpoint } from '@plein/mocks';
import type { Sppkg } from './sppkg.ts';

/** Stricter than SharePoint's own, which allows eval and a nonce. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'none'";

export interface Host {
  origin: string;
  /** Tenant properties by name, as an administrator has set them. */
  tenant: Map<string, string>;
  close(): Promise<void>;
}

export async function startHost(sppkg: Sppkg, endpoint: MockEndpoint): Promise<Host> {
  const tenant = new Map<string, string>();
  const loader = join(import.meta.dirname, '../node_modules/requirejs/require.js');
  const scripts: Record<string, () => string | Buffer> = {
    '/require.js': () => readFileSync(loader),
    '/stubs.js': () =>
      stripTypeScriptTypes(readFileSync(join(import.meta.dirname, 'stubs.ts'), 'utf8')),
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', origin);
    const script =
      scripts[pathname]?.() ??
      (pathname.startsWith('/ClientSideAssets/') && sppkg.asset(pathname.split('/')[2] ?? ''));
    if (script) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      return;
    }
    const [, name] = /\/_api\/web\/GetStorageEntity\('(\w+)'\)$/.exec(pathname) ?? [];
    if (name) {
      const value = tenant.get(name);
      // SharePoint answers a property that is not there with nothing but null.
      const body = value === undefined ? { 'odata.null': true } : { Value: value };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      return;
    }
    if (pathname.startsWith('/graphql') || pathname.startsWith('/media')) {
      await pass(request, response);
      return;
    }
    if (pathname.startsWith('/sites/')) {
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy })
        .end(
          '<!doctype html><html lang="nl"><meta charset="utf-8"><title>SharePoint</title><script src="/require.js"></script><script src="/stubs.js"></script><body><main></main></body></html>',
        );
      return;
    }
    response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  }

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const body = request.method === 'GET' ? undefined : await buffered(request);
    const answered = await endpoint.handle(
      new Request(new URL(request.url ?? '/', origin), {
        method: request.method ?? 'GET',
        headers: Object.entries(request.headers).map(([name, value]) => [name, String(value)]) as [
          string,
          string,
        ][],
        signal: gone.signal,
        ...(body && { body }),
      }),
    );
    response.writeHead(answered.status, Object.fromEntries(answered.headers));
    if (!answered.body) {
      response.end();
      return;
    }
    await pipeline(Readable.fromWeb(answered.body as never), response).catch(() => undefined);
  }

  return {
    origin,
    tenant,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function buffered(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}
