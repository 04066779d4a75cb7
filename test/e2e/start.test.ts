import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { freePort } from '../../scripts/lib/ports.ts';
import { capture, sourceFlags } from '../../scripts/lib/run.ts';
import { waitFor } from '../../scripts/lib/wait.ts';
import { signIn } from './ask.ts';
import { npmStart, openPortal, startScript, StartFailure } from './portal.ts';
import type { Portal } from './portal.ts';

/** How long a start on an existing folder may take before something is wrong, in milliseconds; the benches say how fast it really is. */
const startCeiling = 30_000;

/** A line of a stack: nobody should read one for what is no bug. */
const stack = /^\s+at .*:\d+:\d+/m;

/** Starts where it must not be possible; answers what the person at the terminal reads. */
async function refusedStart(port: number, data: string): Promise<StartFailure> {
  const failure: unknown = await npmStart(port, data).then(
    async (running) => {
      await running.end('SIGKILL');
      return undefined;
    },
    (error: unknown) => error,
  );
  assert.ok(failure instanceof StartFailure, 'it started');
  return failure;
}

describe('npm start', () => {
  let portal: Portal;
  before(async () => {
    portal = await openPortal();
  });
  after(() => portal?.close());
  const port = () => Number(new URL(portal.url).port);

  it('serves the company that is there already', async (t) => {
    const start = performance.now();
    const answer = await fetch(portal.url);
    await answer.body?.getReader().read();
    const firstByte = portal.running.startTime + performance.now() - start;
    t.diagnostic(`first byte ${(firstByte / 1000).toFixed(1)} s after the command`);
    assert.equal(answer.status, 200);
    assert.ok(firstByte < startCeiling);
    assert.doesNotMatch(portal.running.output, /Filling the database/);
    const sanne = await signIn(portal.url, 'sanne.devries');
    assert.equal((await sanne.posts('veilig-werken')).length, 20);
  });

  it('says who has the data folder, and leaves that one alone', async () => {
    const { code, output } = await refusedStart(await freePort(), portal.data);
    assert.equal(code, 1);
    assert.match(output, /is in use by process \d+ on \S+,/);
    assert.match(
      output,
      /Stop that process, choose another folder with --data, or set DATABASE_URL\./,
    );
    assert.doesNotMatch(output, stack);
    assert.equal((await fetch(portal.url)).status, 200);
  });

  it('ends in order at Ctrl+C and leaves no process behind', async () => {
    await portal.running.end('SIGINT');
    await waitFor('the last process to end', () => !portal.running.isAlive());
    await assert.rejects(fetch(portal.url));
    assert.doesNotMatch(portal.running.output, stack);
    assert.ok(!existsSync(join(portal.data, 'server.lock')), 'the server gave its data back');
  });

  it('ends with code 0 then, as far as npm lets it', async () => {
    // npm repeats the signal that ended its shell; the script below it is what can say how it went.
    const running = await startScript(port(), portal.data);
    assert.equal(await running.end('SIGINT'), 0);
    await waitFor('the last process to end', () => !running.isAlive());
  });

  it('says that the port is taken, and gives the data folder back', async () => {
    const other = createServer().listen(port(), '127.0.0.1');
    await once(other, 'listening');
    try {
      const { code, output } = await refusedStart(port(), portal.data);
      assert.equal(code, 1);
      assert.match(
        output,
        /The port is taken by another program\. Stop it, or choose another with --port\./,
      );
      assert.doesNotMatch(output, stack);
    } finally {
      other.close();
      await once(other, 'close');
    }
    await portal.restart();
    assert.equal((await fetch(portal.url)).status, 200);
  });
});

describe('plein-server', () => {
  const run = (...args: string[]) =>
    capture(process.execPath, [...sourceFlags, 'packages/server/src/cli.ts', ...args]);

  it('tells with --help what it can do and every setting', async () => {
    const { code, stdout, stderr } = await run('--help');
    assert.equal(code, 0, stderr);
    for (const word of [
      'serve',
      'migrate',
      'seed',
      '--port, PORT',
      '--data, PLEIN_DATA',
      '--database-url, DATABASE_URL',
      'PLEIN_JWT_SECRET',
      '--allowed-origins',
    ])
      assert.ok(stdout.includes(word), `${word} is not explained`);
  });

  it('names what it did not understand, with the help', async () => {
    const { code, stderr } = await run('swerve');
    assert.equal(code, 2);
    assert.match(stderr, /There is no command swerve\./);
    assert.match(stderr, /plein-server <command>/);
  });

  it('does not let anybody be anybody in production', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'plein-e2e-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const { code, stderr } = await capture(
      process.execPath,
      [
        ...sourceFlags,
        'packages/server/src/cli.ts',
        'serve',
        '--demo',
        'demo',
        '--port',
        '0',
        '--data',
        folder,
      ],
      { env: { ...process.env, NODE_ENV: 'production' } },
    );
    assert.equal(code, 1);
    assert.match(stderr, /--demo cannot run with NODE_ENV=production/);
  });
});
