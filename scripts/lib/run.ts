import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { join } from 'node:path';
import { root } from './files.ts';

/** Node arguments with which TypeScript sources of this repository run as they are. */
export const sourceFlags = ['--conditions=plein-source', '--disable-warning=ExperimentalWarning'];

export interface StartOptions extends SpawnOptions {
  /** What a child gets that still runs when we end. Default SIGKILL; some have shared memory to give back first. */
  lastSignal?: NodeJS.Signals;
}

const children = new Map<ChildProcess, NodeJS.Signals>();

// A child must never outlive the command that started it, whichever way that command ends.
process.once('exit', () => {
  for (const [child, lastSignal] of children) child.kill(lastSignal);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // Whoever listens as well wants to end in order; then the children get their signal at exit.
    if (process.listenerCount(signal) === 1) process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}

/** Starts a program in the project's folder whose life ends with ours. */
export function start(
  command: string,
  args: readonly string[],
  options: StartOptions = {},
): ChildProcess {
  const { lastSignal = 'SIGKILL', ...spawnOptions } = options;
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...spawnOptions });
  children.set(child, lastSignal);
  child.once('exit', () => children.delete(child));
  child.once('error', () => children.delete(child));
  return child;
}

/** Runs a program to its end and answers its exit code; a signal or a missing program is 1. */
export function run(
  command: string,
  args: readonly string[],
  options: StartOptions = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = start(command, args, options);
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a program to its end and hands back what it printed. */
export async function capture(
  command: string,
  args: readonly string[],
  options: StartOptions = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number>((resolve) => {
    child.once('error', (error) => {
      stderr += error.message;
      resolve(1);
    });
    child.once('close', (status) => resolve(status ?? 1));
  });
  return { code, stdout, stderr };
}

/** Runs a TypeScript file of this repository with the Node that runs us. */
export function runNode(args: readonly string[], options: StartOptions = {}): Promise<number> {
  return run(process.execPath, [...sourceFlags, ...args], options);
}

/** Where the command of an installed package lives, e.g. `tool('eslint')`. */
export function tool(name: string): string {
  return join(root, 'node_modules', '.bin', name);
}
