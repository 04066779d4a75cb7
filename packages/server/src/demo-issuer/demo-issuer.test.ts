import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { decodeJwt } from 'jose';
import type { PleinServer } from '../plein-server.ts';
import { demoPeople } from '../seed/demo-people.ts';
import { addPerson, ask, issuer, startTestServer } from '../testing/http.ts';
import { createDemoIssuer } from './demo-issuer.ts';

let folder: string;
let server: PleinServer & { stop(): Promise<void> };
const [first] = demoPeople;
assert.ok(first !== undefined);

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plein-demo-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Portal</title>');
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'feed-3fa9c1d2.js'), 'export {};');
  writeFileSync(join(folder, '.env'), 'SECRET=1');
  symlinkSync('/etc/hostname', join(folder, 'outside.txt'));
  server = await startTestServer({ demoFolder: folder });
  await addPerson(server.db, first.handle);
  await addPerson(server.db, 'not.in.the.demo');
});
after(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function choose(handle: unknown, type = 'application/json'): Promise<Response> {
  return fetch(`${server.url}/demo/token`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: JSON.stringify({ handle }),
  });
}

describe('the demo issuer', () => {
  test('lists whom one can be, as far as they are there', async () => {
    const { people } = (await (await fetch(`${server.url}/demo/people`)).json()) as {
      people: { handle: string; description: string }[];
    };
    assert.deepEqual(
      people.map(({ handle, description }) => [handle, description]),
      [[first.handle, first.description]],
    );
  });

  test('gives a token that is good here for ten minutes', async () => {
    const { token, expiresIn } = (await (await choose(first.handle)).json()) as {
      token: string;
      expiresIn: number;
    };
    const { exp = 0, iat = 0, iss } = decodeJwt(token);
    assert.deepEqual([expiresIn, exp - iat, iss], [600, 600, issuer]);
    assert.equal((await ask(server, token, { query: '{ __typename }' })).status, 200);
  });

  test('gives none for others, for odd wishes and for forms', async () => {
    for (const handle of ['not.in.the.demo', '', null, { $ne: 1 }])
      assert.equal((await choose(handle)).status, 404, String(handle));
    assert.equal((await choose(first.handle, 'text/plain')).status, 415);
  });

  test('does not exist without a demo', async () => {
    const plain = await startTestServer({}, { db: server.db });
    try {
      assert.equal((await fetch(`${plain.url}/demo/people`)).status, 404);
      assert.equal((await fetch(`${plain.url}/`)).status, 404);
    } finally {
      await plain.stop();
    }
  });

  test('refuses production', () => {
    assert.throws(
      () =>
        createDemoIssuer({
          db: server.db,
          issuer: 'x',
          audience: 'x',
          secret: 'x'.repeat(32),
          production: true,
        }),
      /cannot run with NODE_ENV=production/,
    );
  });
});

describe('the files of the demo', () => {
  test('come with their type and a strict policy, and are asked for again', async () => {
    const response = await fetch(`${server.url}/`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(response.headers.get('cache-control'), 'no-cache');
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /script-src 'self'/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy, /unsafe/);
    const again = await fetch(`${server.url}/`, {
      headers: { 'if-none-match': response.headers.get('etag') ?? '' },
    });
    assert.equal(again.status, 304);
  });

  test('with a hash in their name are kept for good', async () => {
    const response = await fetch(`${server.url}/assets/feed-3fa9c1d2.js`);
    assert.deepEqual(
      [response.headers.get('content-type'), response.headers.get('cache-control')],
      ['text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    );
  });

  for (const path of [
    '/../package.json',
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/.env',
    '/outside.txt',
    '/assets/',
    '/nowhere.html',
    '/%00',
    '/%E0%A4%A',
  ]) {
    test(`${path} is not served`, async () =>
      assert.equal((await fetch(server.url + path)).status, 404));
  }
});
