/** The floor: one statement through bare node:http. Run as a process: `floor-server.ts` with DATABASE_URL; prints its port. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';

const text = readFileSync(join(import.meta.dirname, 'feed-floor.sql'), 'utf8');
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    void answer(Buffer.concat(chunks).toString()).then(
      (bytes) => response.writeHead(200, { 'content-type': 'application/json' }).end(bytes),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
});

async function answer(body: string): Promise<string> {
  const { person, first, at, id } = JSON.parse(body) as Record<string, unknown>;
  const { rows } = await pool.query<{ bytes: string }>({
    name: 'feed',
    text,
    values: [person, first, at, id],
  });
  return rows[0]?.bytes ?? '';
}

server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
