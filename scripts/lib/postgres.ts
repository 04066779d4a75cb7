/**
 * A throw-away PostgreSQL for tests and benches: its own data folder, its own port, gone at the end. Never touches a
 * server that already runs on the machine.
 */
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installPackages } from './apt.ts';
import { freePort } from './ports.ts';
import { findProgram } from './programs.ts';
import { capture, start } from './run.ts';
import { waitFor } from './wait.ts';

export interface PostgresServer {
  /** Superuser's address. The database in it is empty; tests that need their own create it there. */
  url: string;
  stop(): Promise<void>;
}

/** The folder with `initdb` and `postgres`: the newest one Debian has installed, else the one on the path. */
export function findPostgres(): string | undefined {
  const versions = globSync('/usr/lib/postgresql/*/bin/initdb').sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const program = versions.at(-1) ?? findProgram(['initdb']);
  const folder = program && dirname(program);
  return folder && existsSync(join(folder, 'postgres')) ? folder : undefined;
}

/** The same, installed first where it is missing; undefined, after a notice, where it cannot be had. */
export async function ensurePostgres(): Promise<string | undefined> {
  if (findPostgres()) return findPostgres();
  const problem = await installPackages(['postgresql']);
  const found = findPostgres();
  if (!found)
    console.warn(
      `Notice: PostgreSQL was not found. ${problem ?? ''} Install the package postgresql to test on it.`,
    );
  return found;
}

/** `settings` are handed to the server as they are, e.g. `{ shared_buffers: '512MB' }`. */
export async function startPostgres(
  folder: string,
  settings: Record<string, string> = {},
): Promise<PostgresServer> {
  const user = serverUser();
  const home = mkdtempSync(join(tmpdir(), 'plein-postgres-'));
  if (user) chownSync(home, user.uid, user.gid);
  const options = { cwd: home, env: { ...process.env, HOME: home, PGUSER: undefined }, ...user };
  const data = join(home, 'data');
  const remove = () => removeFolder(home);
  process.once('exit', remove);

  const made = await capture(
    join(folder, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'postgres',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ],
    options,
  );
  if (made.code !== 0) throw new Error(`initdb failed: ${made.stderr || made.stdout}`);

  const port = await freePort();
  const all: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: home,
    // The folder is thrown away, so nothing has to survive a crash of the machine.
    fsync: 'off',
    max_connections: '200',
    ...settings,
  };
  const server = start(
    join(folder, 'postgres'),
    ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'], lastSignal: 'SIGQUIT' },
  );
  let log = '';
  server.stderr
    ?.setEncoding('utf8')
    .on('data', (text: string) => (log = (log + text).slice(-4000)));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));

  await waitFor('PostgreSQL', () => {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${log}`);
    // The last line of this file turns to `ready` when connections are welcome.
    const pidFile = join(data, 'postmaster.pid');
    return existsSync(pidFile) && /^ready\s*$/m.test(readFileSync(pidFile, 'utf8'));
  });

  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      // Fast shutdown: open connections are ended, not waited for.
      server.kill('SIGINT');
      await ended;
      remove();
    },
  };
}

/** Removes a folder into which a server that is just ending may still write. Synchronous, since it runs at exit too. */
function removeFolder(folder: string): void {
  for (let attempt = 0; attempt < 40 && existsSync(folder); attempt += 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

/** PostgreSQL refuses to run as root, so it gets the identity of an unprivileged account: its own, else `nobody`. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = ['postgres', 'nobody']
    .map((name) => accounts.find((fields) => fields[0] === name))
    .find(Boolean);
  if (!account)
    throw new Error(
      'PostgreSQL cannot run as root, and there is neither an account postgres nor nobody.',
    );
  return { uid: Number(account[2]), gid: Number(account[3]) };
}
