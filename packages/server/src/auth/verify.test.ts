import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { CryptoKey, JWTPayload } from 'jose';
import { bearerToken } from './bearer.ts';
import { createVerifier, KeysAwayError } from './verify.ts';

const issuer = 'https://id.example';
const audience = 'plein';
const secret = 'a-shared-secret-of-at-least-32-bytes';
const bytes = new TextEncoder().encode(secret);
const verify = createVerifier({ issuer, audience, keys: { kind: 'secret', secret } });

interface Sign {
  claims?: JWTPayload;
  key?: Uint8Array;
  alg?: string;
  typ?: string;
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}

/** A good token, apart from what the row changes. A claim set to undefined is left out. */
function sign({ claims = {}, key = bytes, alg = 'HS256', typ }: Sign = {}): Promise<string> {
  const payload = { iss: issuer, aud: audience, sub: 'anna', exp: now() + 60, ...claims };
  return new SignJWT(JSON.parse(JSON.stringify(payload)) as JWTPayload)
    .setProtectedHeader({ alg, ...(typ === undefined ? {} : { typ }) })
    .sign(key);
}

test('a good token says who it speaks for and until when', async () => {
  const exp = now() + 60;
  assert.deepEqual(await verify(await sign({ claims: { exp } })), {
    subject: 'anna',
    expiresAt: exp * 1000,
  });
});

test('a token of an access-token type and for several audiences is good', async () => {
  assert.ok(await verify(await sign({ claims: { aud: ['other', audience] }, typ: 'at+jwt' })));
});

test('another claim names the person where the issuer has another name for people in each application', async () => {
  const byObject = createVerifier({
    issuer,
    audience,
    subjectClaim: 'oid',
    keys: { kind: 'secret', secret },
  });
  const oid = '11111111-2222-3333-4444-555555555555';
  assert.equal((await byObject(await sign({ claims: { oid } })))?.subject, oid);
  for (const other of [undefined, '', 7, ['anna']])
    assert.equal(await byObject(await sign({ claims: { oid: other } })), undefined);
});

test('clocks may differ by a few seconds', async () => {
  assert.ok(await verify(await sign({ claims: { exp: now() - 5 } })));
  assert.ok(await verify(await sign({ claims: { nbf: now() + 5 } })));
});

const bad: readonly [name: string, token: () => Promise<string> | string][] = [
  [
    'no signature (alg none)',
    () => new UnsecuredJWT({ iss: issuer, aud: audience, sub: 'anna', exp: now() + 60 }).encode(),
  ],
  ['another issuer', () => sign({ claims: { iss: 'https://evil.example' } })],
  ['an issuer that begins alike', () => sign({ claims: { iss: `${issuer}.evil.example` } })],
  ['no issuer', () => sign({ claims: { iss: undefined } })],
  ['another audience', () => sign({ claims: { aud: 'mail' } })],
  ['no audience', () => sign({ claims: { aud: undefined } })],
  ['expired', () => sign({ claims: { exp: now() - 60 } })],
  ['without an end', () => sign({ claims: { exp: undefined } })],
  ['not yet good', () => sign({ claims: { nbf: now() + 60 } })],
  [
    'another key',
    () => sign({ key: new TextEncoder().encode('another-secret-of-at-least-32-bytes!') }),
  ],
  [
    'another algorithm with the right key',
    () => sign({ key: new TextEncoder().encode(secret.padEnd(64, '.')), alg: 'HS512' }),
  ],
  ['an id token by its nonce', () => sign({ claims: { nonce: 'n-0S6' } })],
  ['an id token by its at_hash', () => sign({ claims: { at_hash: '77QmUPtjPfzWtF2AnpK9RQ' } })],
  ['another kind of token', () => sign({ typ: 'logout+jwt' })],
  ['no subject', () => sign({ claims: { sub: undefined } })],
  ['an empty subject', () => sign({ claims: { sub: '' } })],
  ['garbage', () => 'eyJ.not.a-token'],
  ['empty', () => ''],
  [
    'a changed payload',
    async () =>
      (await sign()).replace(
        /\.(.*)\./,
        `.${Buffer.from(JSON.stringify({ iss: issuer, aud: audience, sub: 'boss', exp: now() + 60 })).toString('base64url')}.`,
      ),
  ],
  ['too long', () => sign({ claims: { filler: 'x'.repeat(9000) } })],
];
for (const [name, token] of bad) {
  test(`a token is refused: ${name}`, async () => {
    assert.equal(await verify(await token()), undefined);
  });
}

let good: CryptoKey;
let jwks: { keys: unknown[] };
let fetched = 0;
let status = 200;
const keyServer = createServer((_, response) => {
  fetched++;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(jwks));
});
let url: URL;
before(async () => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  good = pair.privateKey;
  jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'ES256' }] };
  await new Promise<void>((resolve) => keyServer.listen(0, '127.0.0.1', resolve));
  url = new URL(`http://127.0.0.1:${(keyServer.address() as AddressInfo).port}/keys`);
});
after(() => keyServer.close());

function signPublic(kid: string, key: CryptoKey = good): Promise<string> {
  return new SignJWT({ iss: issuer, aud: audience, sub: 'anna', exp: now() + 60 })
    .setProtectedHeader({ alg: 'ES256', kid })
    .sign(key);
}

test('a flood of tokens with unknown key ids fetches the keys once', async () => {
  const verifyRemote = createVerifier({ issuer, audience, keys: { kind: 'jwks', url } });
  fetched = 0;
  assert.ok(await verifyRemote(await signPublic('one')));
  for (let i = 0; i < 20; i++)
    assert.equal(await verifyRemote(await signPublic(`made-up-${i}`)), undefined);
  assert.equal(fetched, 1);
});

test('a token signed with the public key as a shared secret is refused', async () => {
  const verifyRemote = createVerifier({ issuer, audience, keys: { kind: 'jwks', url } });
  assert.equal(
    await verifyRemote(await sign({ key: new TextEncoder().encode(JSON.stringify(jwks)) })),
    undefined,
  );
});

test('keys that cannot be fetched are an outage, not a bad token', async () => {
  status = 500;
  await assert.rejects(
    createVerifier({ issuer, audience, keys: { kind: 'jwks', url } })(await signPublic('one')),
    KeysAwayError,
  );
  status = 200;
  const nowhere = new URL('http://127.0.0.1:9/keys');
  await assert.rejects(
    createVerifier({ issuer, audience, keys: { kind: 'jwks', url: nowhere } })(
      await signPublic('one'),
    ),
    KeysAwayError,
  );
});

test('a bearer header is taken in its exact form only', () => {
  assert.equal(bearerToken('Bearer abc.def.ghi'), 'abc.def.ghi');
  assert.equal(bearerToken('bearer abc'), 'abc');
  for (const header of [
    undefined,
    '',
    'Bearer',
    'Bearer a b',
    'Basic abc',
    'Bearer abc, Bearer def',
    'Bearer "abc"',
  ]) {
    assert.equal(bearerToken(header), undefined, String(header));
  }
});
