import { randomBytes } from 'node:crypto';
import {
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from './config.ts';

const lockName = 'server.lock';

/** A folder that only this process writes to. */
export interface FolderLock {
  release(): void;
}

/**
 * Claims a data folder for this process: two processes on the files of one embedded database would destroy them.
 * A claim left behind by a process that was killed is recognised and taken over.
 * @throws {ConfigError} when a living process holds the folder.
 */
export function lockDataFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, lockName);
  const claim = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid),
  });
  for (let attempt = 0; ; attempt++) {
    try {
      const file = openSync(path, 'wx', 0o600);
      writeSync(file, claim);
      closeSync(file);
      break;
    } catch (error) {
      if (!isNodeError(error) || error.code !== 'EEXIST') throw error;
      const holder = readHolder(path);
      if (attempt >= 3 || (holder !== undefined && isAlive(holder))) {
        throw new ConfigError(
          `${folder} is in use by ${holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host}`}, ` +
            'and two servers on one embedded database would destroy it. Stop that process, choose another folder with --data, or set DATABASE_URL.',
        );
      }
      rmSync(path, { force: true });
    }
  }
  let held = true;
  return {
    release() {
      if (!held) return;
      held = false;
      // Only our own claim: after a take-over the file belongs to somebody else.
      if (readText(path) === claim) rmSync(path, { force: true });
    },
  };
}

/**
 * A secret of 48 random bytes (base64url) kept in a file that only the owner may read; made at the first call.
 */
export function ownSecret(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  try {
    writeFileSync(path, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!isNodeError(error) || error.code !== 'EEXIST') throw error;
  }
  const secret = readFileSync(path, 'utf8').trim();
  if (secret.length < 32) {
    throw new ConfigError(
      `${path} holds no usable secret, perhaps because the disk was full when it was made. Delete the file and start again.`,
    );
  }
  return secret;
}

interface Holder {
  pid: number;
  host: string;
  started: string | undefined;
}

function readHolder(path: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readText(path) ?? '');
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('host' in value))
      return undefined;
    const started =
      'started' in value && typeof value.started === 'string' ? value.started : undefined;
    return typeof value.pid === 'number' && typeof value.host === 'string'
      ? { pid: value.pid, host: value.host, started }
      : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, host, started }: Holder): boolean {
  // A folder on a network drive: whether that machine's process lives cannot be seen from here.
  if (host !== hostname()) return true;
  if (pid === process.pid) return started === startOf(pid);
  try {
    process.kill(pid, 0);
  } catch (error) {
    return isNodeError(error) && error.code === 'EPERM';
  }
  // Killed, but not yet buried by its parent; in a container whose first process buries nobody it stays like that.
  if (statOf(pid)?.[0] === 'Z') return false;
  // After a restart of the machine or container the same number may belong to another process.
  return started === undefined || started === startOf(pid);
}

/** When a process began, as the kernel counts; undefined where there is no /proc. */
function startOf(pid: number): string | undefined {
  return statOf(pid)?.[19];
}

/** What the kernel tells of a process, from its state on. */
function statOf(pid: number): string[] | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function isNodeError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}
