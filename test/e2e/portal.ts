/** `npm start` as a user runs it, and browsers to look at it with. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '../../scripts/lib/browsers.ts';
import { root } from '../../scripts/lib/files.ts';
import { freePort } from '../../scripts/lib/ports.ts';

/** How soon people must see what others did, in milliseconds. */
export const soon = 2000;

export interface Portal {
  url: string;
  /** Ends the server and everything below it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same data and the same port. */
  restart(): Promise<void>;
  /** Ends it politely and throws its data away. */
  close(): Promise<void>;
}

/** Runs `npm start` on a data folder of its own and waits for the printed address. */
export async function openPortal(): Promise<Portal> {
  const data = mkdtempSync(join(tmpdir(), 'plein-e2e-'));
  const port = await freePort();
  let running = await run(port, data);
  return {
    url: `http://127.0.0.1:${port}`,
    kill: () => end(running, 'SIGKILL'),
    restart: async () => {
      running = await run(port, data);
    },
    close: async () => {
      await end(running, 'SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function run(port: number, data: string): Promise<ChildProcess> {
  const child = spawn('npm', ['start', '--', '--port', String(port), '--data', data], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // The run may end before it closes: nothing must be left behind then.
  process.once('exit', () => signalGroup(child, 'SIGKILL'));
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Plein is at http')) resolve(child);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    signalGroup(child, signal);
  });
}

/** npm, the start script and the server are one process group. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium(),
    args: [...chromiumArguments, '--disable-gpu', '--disable-background-networking'],
  });
}

/** A window of its own (own storage, own sign-in) as one of the demo's employees. */
export async function openWindow(browser: Browser, portal: Portal, path: string, as: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'nl-NL' });
  const page = await context.newPage();
  await page.goto(addressOf(portal, path, as));
  return page;
}

/** A page of the portal, seen by one of the demo's employees. */
export function addressOf(portal: Portal, path: string, as: string): string {
  const url = new URL(path, portal.url);
  url.searchParams.set('as', as);
  return url.href;
}

/** The text of a posted body, never seen before. */
export const unique = (words: string): string => `${words} ${crypto.randomUUID().slice(0, 8)}`;
