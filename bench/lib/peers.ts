import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..');

/** Installs the peers under `bench/node_modules` when they are not there yet. They are no part of the workspace. */
export function ensurePeers(): void {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  console.log('Installing the peers that Plein is measured beside …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    throw new Error(
      'The peers could not be installed: npm ci in bench/ failed. Is the npm registry reachable?',
    );
  }
}
