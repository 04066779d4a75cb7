import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError, loadConfig, requireIssuer } from './config.ts';

const secret = 'a-shared-secret-of-at-least-32-bytes';

test('without any setting the server listens on loopback with the embedded database', () => {
  const config = loadConfig({ env: {} });
  assert.equal(config.host, '127.0.0.1');
  assert.equal(config.port, 4000);
  assert.equal(config.databaseUrl, undefined);
  assert.match(config.dataFolder, /\.plein$/);
  assert.deepEqual(config.allowedOrigins, []);
  assert.equal(config.operations, 'any');
});

test('a flag wins over the environment', () => {
  const config = loadConfig({
    env: { PORT: '5000', PLEIN_OPERATIONS: 'any' },
    flags: { port: '0', operations: 'registered' },
  });
  assert.equal(config.port, 0);
  assert.equal(config.operations, 'registered');
});

test('an empty variable is the same as none', () => {
  assert.equal(loadConfig({ env: { DATABASE_URL: '', PORT: ' ' } }).databaseUrl, undefined);
});

const refused: readonly [name: string, env: Record<string, string>, says: RegExp][] = [
  ['a port out of range', { PORT: '70000' }, /^PORT is not a whole number from 0 to 65535\. /],
  ['a port in words', { PORT: 'http' }, /^PORT is not a whole number/],
  [
    'a star for an origin',
    { PLEIN_ALLOWED_ORIGINS: '*' },
    /^PLEIN_ALLOWED_ORIGINS holds "\*", which is not an origin\. /,
  ],
  ['the null origin', { PLEIN_ALLOWED_ORIGINS: 'null' }, /not an origin/],
  ['an origin with a path', { PLEIN_ALLOWED_ORIGINS: 'https://portal.example/' }, /not an origin/],
  [
    'an origin with a wildcard',
    { PLEIN_ALLOWED_ORIGINS: 'https://a.example, portal.example' },
    /"portal\.example", which is not an origin/,
  ],
  ['a short secret', { PLEIN_JWT_SECRET: 'short' }, /^PLEIN_JWT_SECRET is shorter than 32 bytes/],
  [
    'two kinds of keys',
    { PLEIN_JWT_SECRET: secret, PLEIN_JWKS_URL: 'https://id.example/keys' },
    /only one can be right/,
  ],
  [
    'keys over plain http',
    { PLEIN_JWKS_URL: 'http://id.example/keys' },
    /^PLEIN_JWKS_URL is not an https URL/,
  ],
  [
    'a database of another make',
    { DATABASE_URL: 'mysql://root:hunter2@db/x' },
    /^DATABASE_URL is not a postgres:\/\/ URL\. /,
  ],
  [
    'an unknown mode',
    { PLEIN_OPERATIONS: 'some' },
    /^PLEIN_OPERATIONS is none of any, registered\. /,
  ],
];
for (const [name, env, says] of refused) {
  test(`${name} is refused with a reason and a remedy`, () => {
    assert.throws(
      () => loadConfig({ env }),
      (error) => {
        assert.ok(error instanceof ConfigError);
        assert.match(error.message, says);
        assert.doesNotMatch(error.message, /hunter2/, 'a password in a message ends up in a log');
        return true;
      },
    );
  });
}

test('the demo refuses production', () => {
  assert.throws(
    () => loadConfig({ env: { NODE_ENV: 'production' }, flags: { demo: 'public' } }),
    /cannot run with NODE_ENV=production/,
  );
});

test('without a demo, issuer, audience and keys are all required', () => {
  const whole = {
    PLEIN_ISSUER: 'https://id.example',
    PLEIN_AUDIENCE: 'plein',
    PLEIN_JWT_SECRET: secret,
  };
  assert.doesNotThrow(() => requireIssuer(loadConfig({ env: whole })));
  for (const missing of Object.keys(whole)) {
    assert.throws(
      () => requireIssuer(loadConfig({ env: { ...whole, [missing]: undefined } })),
      /is missing/,
      missing,
    );
  }
});
