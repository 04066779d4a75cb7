import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** What the widgets promise to work under, and nothing more. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** A name with a hash of the content never means anything else: `feed-3fa9c1d2.js`. */
const hashed = /[.-][A-Za-z0-9_-]{8,}\.(js|css|woff2|png|svg|jpg|webp|json)$/;

/**
 * Serves one file of a folder, `index.html` for folders.
 * @returns false when there is no such file, so that the caller can answer.
 */
export async function serveStatic(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
): Promise<boolean> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const file = await findFile(folder, path);
  if (file === undefined) return false;
  const tag = `"${file.size.toString(36)}-${Math.floor(file.modified).toString(36)}"`;
  response.setHeader('Content-Security-Policy', contentSecurityPolicy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('ETag', tag);
  response.setHeader(
    'Cache-Control',
    path.includes('/assets/') && hashed.test(file.path)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  );
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return true;
  }
  response.writeHead(200, {
    'Content-Type': types[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': file.size,
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file.path), response);
  return true;
}

interface FoundFile {
  path: string;
  size: number;
  modified: number;
}

async function findFile(folder: string, path: string): Promise<FoundFile | undefined> {
  try {
    const decoded = decodeURIComponent(path);
    if (decoded.includes('\0') || decoded.split('/').some((part) => part.startsWith('.')))
      return undefined;
    const root = await realpath(folder);
    let found = await realpath(join(root, normalize(decoded)));
    if (found !== root && !found.startsWith(root + sep)) return undefined;
    let entry = await stat(found);
    if (entry.isDirectory()) {
      found = join(found, 'index.html');
      entry = await stat(found);
    }
    return entry.isFile() ? { path: found, size: entry.size, modified: entry.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}
