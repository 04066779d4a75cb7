import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { newUuid } from '../graph/ids.ts';
import type { PleinServer } from '../plein-server.ts';
import {
  addPerson,
  allowedOrigin,
  openTestDatabase,
  signToken,
  startTestServer,
} from '../testing/http.ts';
import { createMediaSigner } from './media-urls.ts';

const mediaKey = 'a-key-for-pictures-of-at-least-32-bytes';
const imageBytes = 20_000;
let database: Awaited<ReturnType<typeof openTestDatabase>>;
/** Called when the server has looked up what was announced. */
let whenLooked: () => void = () => undefined;
let server: PleinServer & { stop(): Promise<void> };
let anna: string;
let token: string;
let foreign: string;

before(async () => {
  const { defaultLimits } = await import('../config.ts');
  database = await openTestDatabase();
  const { db } = database;
  const watched: typeof db = {
    ...db,
    async query(sql, parameters) {
      const rows = await db.query<never>(sql, parameters);
      if (sql.includes('bytes_hash')) whenLooked();
      return rows;
    },
  };
  server = await startTestServer(
    { mediaKey, limits: { ...defaultLimits, imageBytes } },
    { db: watched },
  );
  anna = await addPerson(server.db, 'anna');
  await addPerson(server.db, 'bob');
  token = await signToken('anna');
  foreign = await signToken('bob');
});
after(async () => {
  await server.stop();
  await database.drop();
});

/** The chunks of a PNG, `size` bytes long; its pixels are nonsense, which nobody here looks at. */
function png(width = 640, height = 480, size = 100): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(size - 57, 33);
  bytes.write('IDAT', 37);
  bytes.write('IEND', size - 8);
  return bytes;
}

/** A row as `uploadBegin` makes it. */
async function announce(mediaType = 'image/png'): Promise<{ uuid: string; id: string }> {
  const uuid = newUuid();
  await server.db.query(
    "insert into image (id, owner_id, alt, media_type, byte_length) values ($1, $2, 'A test', $3, 100)",
    [uuid, anna, mediaType],
  );
  return { uuid, id: `image_${uuid}` };
}

function put(id: string, bytes: Buffer, bearer = token): Promise<Response> {
  return fetch(`${server.url}/uploads/${id}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${bearer}` },
    body: new Uint8Array(bytes),
  });
}

async function codeOf(response: Response): Promise<unknown> {
  return ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]
    ?.extensions.code;
}

describe('sending a picture', () => {
  test('keeps its bytes and its size as the bytes say it', async () => {
    const { uuid, id } = await announce();
    const bytes = png(640, 480);
    assert.equal((await put(id, bytes)).status, 204);
    const [row] = await server.db.query<{ width: number; height: number; byte_length: number }>(
      'select width, height, byte_length from image where id = $1',
      [uuid],
    );
    assert.deepEqual(row, { width: 640, height: 480, byte_length: 100 });
    const path = createMediaSigner(mediaKey).path(id);
    assert.deepEqual(Buffer.from(await (await fetch(server.url + path)).arrayBuffer()), bytes);
  });

  test('keeps nothing of where and by whom it was taken', async () => {
    const { uuid, id } = await announce();
    const bytes = png();
    const note = Buffer.from('\0\0\0\x06tEXtAt\0her\0\0\0\0', 'latin1');
    const told = Buffer.concat([bytes.subarray(0, 33), note, bytes.subarray(33)]);
    for (let time = 0; time < 2; time++) {
      assert.equal((await put(id, told)).status, 204);
      const [row] = await server.db.query<{ bytes: Uint8Array; byte_length: number }>(
        'select bytes, byte_length from image where id = $1',
        [uuid],
      );
      assert.deepEqual(Buffer.from(row?.bytes ?? []), bytes);
      assert.equal(row?.byte_length, bytes.length);
      await server.db.query('update image set target_id = $2 where id = $1', [uuid, newUuid()]);
    }
  });

  test('twice is the same as once, in use or not', async () => {
    const { uuid, id } = await announce();
    assert.equal((await put(id, png())).status, 204);
    assert.equal((await put(id, png())).status, 204);
    await server.db.query('update image set target_id = $2 where id = $1', [uuid, newUuid()]);
    assert.equal((await put(id, png())).status, 204);
  });

  test('cannot exchange one that stands somewhere', async () => {
    const { uuid, id } = await announce();
    await put(id, png());
    await server.db.query('update image set target_id = $2 where id = $1', [uuid, newUuid()]);
    assert.equal(await codeOf(await put(id, png(1, 1))), 'FORBIDDEN');
  });

  test('cannot exchange one that is put somewhere while the new bytes are on their way', async () => {
    const { uuid, id } = await announce();
    assert.equal((await put(id, png())).status, 204);
    const looked = new Promise<void>((resolve) => (whenLooked = resolve));
    const bytes = png(1, 1);
    const slow = request(`${server.url}/uploads/${id}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-length': bytes.length },
    });
    const status = new Promise((resolve, reject) =>
      slow.on('response', ({ statusCode }) => resolve(statusCode)).on('error', reject),
    );
    slow.write(bytes.subarray(0, 10));
    await looked;
    await server.db.query('update image set target_id = $2 where id = $1', [uuid, newUuid()]);
    slow.end(bytes.subarray(10));
    assert.equal(await status, 403);
    const [row] = await server.db.query<{ width: number }>(
      'select width from image where id = $1',
      [uuid],
    );
    assert.equal(row?.width, 640);
  });

  const refused: readonly [
    name: string,
    code: string,
    status: number,
    send: () => Promise<Response>,
  ][] = [
    ['by somebody else', 'NOT_FOUND', 404, async () => put((await announce()).id, png(), foreign)],
    ['without a token', 'UNAUTHENTICATED', 401, async () => put((await announce()).id, png(), 'x')],
    ['that nobody announced', 'NOT_FOUND', 404, async () => put(`image_${newUuid()}`, png())],
    ['under an id that is none', 'NOT_FOUND', 404, async () => put('..%2f..%2fetc', png())],
    [
      'of another type than announced',
      'BAD_MEDIA_TYPE',
      415,
      async () => put((await announce('image/gif')).id, png()),
    ],
    [
      'that is a script',
      'BAD_MEDIA_TYPE',
      415,
      async () => put((await announce()).id, Buffer.from('<script>alert(1)</script>')),
    ],
    [
      'that is too large',
      'TOO_LARGE',
      413,
      async () => put((await announce()).id, png(640, 480, imageBytes + 1)),
    ],
    [
      'of too many pixels',
      'TOO_LARGE',
      413,
      async () => put((await announce()).id, png(60_000, 60_000)),
    ],
  ];
  for (const [name, code, status, send] of refused) {
    test(`${name} is refused with ${code}`, async () => {
      const response = await send();
      assert.equal(response.status, status);
      assert.equal(await codeOf(response), code);
    });
  }
});

describe('fetching a picture', () => {
  test('works by its signed address alone, and browsers may keep it, run nothing in it and not guess its type', async () => {
    const { id } = await announce();
    await put(id, png());
    const response = await fetch(server.url + createMediaSigner(mediaKey).path(id), {
      headers: { origin: allowedOrigin },
    });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'image/png');
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.match(
      response.headers.get('content-security-policy') ?? '',
      /default-src 'none'; sandbox/,
    );
    assert.match(response.headers.get('cache-control') ?? '', /private, max-age=3600/);
    const again = await fetch(response.url, {
      headers: { 'if-none-match': response.headers.get('etag') ?? '' },
    });
    assert.equal(again.status, 304);
  });

  test('fails with a changed, borrowed, missing or old signature, and before its bytes came', async () => {
    const { id } = await announce();
    const other = await announce();
    await put(id, png());
    const good = new URL(server.url + createMediaSigner(mediaKey).path(id));
    const parts = good.searchParams;
    const exp = parts.get('exp') ?? '';
    const wrong = [
      `${server.url}/media/${id}`,
      `${server.url}/media/${id}?exp=${exp}&sig=${'A'.repeat(43)}`,
      `${server.url}/media/${id}?exp=${Number(exp) + 3600}&sig=${parts.get('sig')}`,
      `${server.url}/media/${other.id}?exp=${exp}&sig=${parts.get('sig')}`,
      server.url + createMediaSigner(mediaKey, () => Date.now() - 3 * 3_600_000).path(id),
      server.url + createMediaSigner('another-key-of-at-least-32-bytes!!!').path(id),
      server.url + createMediaSigner(mediaKey).path(other.id),
    ];
    for (const url of wrong) assert.equal((await fetch(url)).status, 404, url);
    assert.equal((await fetch(good)).status, 200);
  });
});

test('an address stays the same for an hour and is good for one more', () => {
  let time = 3_600_000 * 1000;
  const signer = createMediaSigner(mediaKey, () => time);
  const path = signer.path('image_x');
  const { exp, sig } = Object.fromEntries(new URLSearchParams(path.split('?')[1])) as {
    exp: string;
    sig: string;
  };
  time += 3_599_000;
  assert.equal(signer.path('image_x'), path);
  time += 1000;
  assert.notEqual(signer.path('image_x'), path);
  assert.ok(signer.isGood('image_x', exp, sig));
  time += 3_600_000;
  assert.ok(!signer.isGood('image_x', exp, sig));
});
