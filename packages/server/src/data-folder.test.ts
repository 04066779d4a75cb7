import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, test } from 'node:test';
import { lockDataFolder, ownSecret } from './data-folder.ts';
import { until } from './testing/http.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plein-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process of its own that claims the folder and lives until it is killed. */
async function holder(): Promise<ReturnType<typeof spawn>> {
  const source = `import { lockDataFolder } from ${JSON.stringify(import.meta.resolve('./data-folder.ts'))};
    lockDataFolder(${JSON.stringify(folder)}); process.stdout.write('held'); setInterval(() => {}, 1000);`;
  const child = spawn(
    process.execPath,
    ['--conditions=plein-source', '--input-type=module', '-e', source],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  return child;
}

test('a second server on the same folder gets a clear error', async () => {
  const child = await holder();
  try {
    assert.throws(
      () => lockDataFolder(folder),
      new RegExp(`in use by process ${child.pid} .*--data, or set DATABASE_URL`),
    );
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});

test('the claim of a process that was killed is taken over', async () => {
  const child = await holder();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const lock = lockDataFolder(folder);
  assert.equal(JSON.parse(readFileSync(join(folder, 'server.lock'), 'utf8')).pid, process.pid);
  lock.release();
});

test('a killed process that nobody has buried does not keep the folder', async (t) => {
  if (!existsSync('/proc/self/stat')) return t.skip('there is no /proc here');
  // Its parent becomes a program that never asks after its children. Until then the child must live, since a shell buries its own.
  const parent = spawn('sh', ['-c', 'read line <&3 & echo $!; exec 3<&-; exec sleep 60'], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  t.after(() => parent.kill('SIGKILL'));
  const [number] = (await once(parent.stdout as Readable, 'data')) as [Buffer];
  const pid = Number(number.toString());
  await until(() => readFileSync(`/proc/${parent.pid}/comm`, 'utf8').trim() === 'sleep');
  const stat = () => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ');
  assert.notEqual(stat()?.[0], 'Z');
  (parent.stdio[3] as Writable).end();
  await until(() => stat()?.[0] === 'Z');
  writeFileSync(
    join(folder, 'server.lock'),
    JSON.stringify({ pid, host: hostname(), started: stat()?.[19] }),
  );
  lockDataFolder(folder).release();
});

test('a living process with the number of a dead holder does not keep the folder', () => {
  writeFileSync(
    join(folder, 'server.lock'),
    JSON.stringify({ pid: process.ppid, host: hostname(), started: '1' }),
  );
  lockDataFolder(folder).release();
});

test('a released folder can be claimed again', () => {
  lockDataFolder(folder).release();
  lockDataFolder(folder).release();
});

test('the own secret stays the same and is readable by its owner only', () => {
  const secret = ownSecret(folder, 'media.key');
  assert.ok(secret.length >= 64);
  assert.equal(ownSecret(folder, 'media.key'), secret);
  assert.equal(statSync(join(folder, 'media.key')).mode & 0o077, 0);
});

test('a secret file that a full disk left empty is reported, not used', () => {
  writeFileSync(join(folder, 'media.key'), '');
  assert.throws(() => ownSecret(folder, 'media.key'), /no usable secret/);
});
