/** `npm start` as a user runs it, on data of its own. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles, hashFiles, root } from '../../scripts/lib/files.ts';
import { freePort } from '../../scripts/lib/ports.ts';

// Without this a run that is stopped would end at once, and leave what it started behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(1));

/** One run of `npm start`. */
export interface Running {
  /** All that it has printed. */
  readonly output: string;
  /** Milliseconds from the command to the printed address. */
  readonly startTime: number;
  /** Every process it consists of gets the signal, as from a terminal. Answers how it ended: an exit code, or the signal that killed it. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
  /** Whether any process of it is still there. */
  isAlive(): boolean;
}

export interface Portal {
  url: string;
  /** The folder with the database. */
  data: string;
  running: Running;
  /** Ends the server and everything below it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same data and the same port. */
  restart(): Promise<void>;
  /** Ends it politely and throws its data away. */
  close(): Promise<void>;
}

/** Runs `npm start` on a copy of the seeded company and waits for the printed address. */
export async function openPortal(): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'plein-e2e-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, 'data');
  cpSync(await seededData(), data, { recursive: true });
  const port = await freePort();
  const portal: Portal = {
    url: `http://127.0.0.1:${port}`,
    data,
    running: await npmStart(port, data),
    kill: async () => void (await portal.running.end('SIGKILL')),
    restart: async () => {
      portal.running = await npmStart(port, data);
    },
    close: async () => {
      await portal.running.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return portal;
}

/** Starts the portal; rejects with what was printed when it ends before it says where it listens. */
export const npmStart = (port: number, data: string): Promise<Running> =>
  launch('npm', ['start', '--'], port, data);

/** The script behind `npm start`, without npm and its shell. */
export const startScript = (port: number, data: string): Promise<Running> =>
  launch(process.execPath, ['scripts/start.ts'], port, data);

function launch(command: string, args: string[], port: number, data: string): Promise<Running> {
  const started = performance.now();
  const child = spawn(command, [...args, '--port', String(port), '--data', data], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // The run may end before it closes: nothing must be left behind then.
  process.once('exit', () => signalGroup(child, 'SIGKILL'));
  let output = '';
  let startTime = 0;
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (startTime > 0 || !output.includes('Plein is at http')) return;
      startTime = performance.now() - started;
      resolve(running);
    };
    const running: Running = {
      get output() {
        return output;
      },
      get startTime() {
        return startTime;
      },
      end: (signal) => end(child, signal),
      isAlive: () => signalGroup(child, 0),
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', (code) => reject(new StartFailure(code, output)));
  });
}

/** `npm start` ended before it listened. */
export class StartFailure extends Error {
  readonly code: number | null;
  readonly output: string;

  constructor(code: number | null, output: string) {
    super(`npm start ended with ${code}:\n${output}`);
    this.code = code;
    this.output = output;
  }
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> {
  const how = () => child.exitCode ?? child.signalCode;
  if (how() !== null) return Promise.resolve(how());
  return new Promise((resolve) => {
    child.once('close', () => resolve(how()));
    signalGroup(child, signal);
  });
}

/** npm, the start script and the server are one process group. Answers whether there was anybody to tell. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  try {
    return child.pid !== undefined && process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

/**
 * A company that `npm start` itself has filled, made once and kept: two thousand people take longer than all else. Made anew on another
 * day, since its posts are of today, and when what it is made from has changed.
 */
async function seededData(): Promise<string> {
  const kept = join(root, '.cache/e2e');
  const sources = findFiles(
    'packages/server/src/{seed,database}/**/*',
    'packages/schema/schema.graphql',
  );
  const today = new Date().toISOString().slice(0, 10);
  const name = `company-${today}-${hashFiles(sources.filter((path) => !path.endsWith('.test.ts'))).slice(0, 12)}`;
  const folder = join(kept, name);
  if (existsSync(folder)) return folder;
  mkdirSync(kept, { recursive: true });
  for (const old of readdirSync(kept)) {
    if (old.startsWith('company-')) rmSync(join(kept, old), { recursive: true, force: true });
  }
  const made = mkdtempSync(join(kept, 'making-'));
  try {
    const running = await npmStart(await freePort(), made);
    await running.end('SIGTERM');
    // Files may run side by side; the first one's company is as good as ours.
    if (!existsSync(folder)) renameSync(made, folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return folder;
}
