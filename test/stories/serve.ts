import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Keeps what a page complains about, for browsers that tell nobody outside. It comes first in each page, so that it misses nothing.
 * Failed loads of scripts, styles and pictures are events that do not bubble.
 */
const recorder = `<script>{
  const heard = (globalThis.heardByRecorder = []);
  for (const level of ['warn', 'error']) {
    const say = console[level];
    console[level] = (...words) => { heard.push('console ' + level + ': ' + words.map(String).join(' ')); say.apply(console, words); };
  }
  addEventListener('error', (event) =>
    heard.push('uncaught: ' + (event.message ?? 'could not load ' + (event.target.src ?? event.target.href))), true);
  addEventListener('unhandledrejection', (event) => heard.push('uncaught: ' + String(event.reason)));
}</script>`;

export interface Served {
  /** Ends in a slash. */
  url: string;
  close(): Promise<void>;
}

/** Serves a folder on a free port of the loopback address. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    void answer(folder, new URL(request.url ?? '/', 'http://local').pathname).then(
      ({ type, body }) =>
        response
          .writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' })
          .end(body),
      () => response.writeHead(404).end('Not found'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('No port was given.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  path: string,
): Promise<{ type: string; body: Buffer | string }> {
  const wanted = normalize(join(folder, decodeURIComponent(path)));
  if (wanted !== normalize(folder) && !wanted.startsWith(normalize(folder) + sep))
    throw new Error('That is outside of the folder.');
  const file = (await stat(wanted)).isDirectory() ? join(wanted, 'index.html') : wanted;
  const type = types[extname(file)] ?? 'application/octet-stream';
  const body = await readFile(file);
  return type.startsWith('text/html')
    ? { type, body: body.toString().replace(/<head>/, (head) => head + recorder) }
    : { type, body };
}
