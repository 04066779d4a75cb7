/** Windows of employees, and a watch on what goes wrong in them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '../../scripts/lib/browsers.ts';
import { readIfExists } from '../../scripts/lib/files.ts';
import { waitFor } from '../../scripts/lib/wait.ts';

/** How soon people must see what others did, in milliseconds. */
export const soon = 2000;

/** How long something may take where speed is not the point, in milliseconds. */
export const patience = 30_000;

const launchArguments = [...chromiumArguments, '--disable-gpu', '--disable-background-networking'];
const windowOptions = { viewport: { width: 1200, height: 900 }, locale: 'nl-NL' };

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: launchArguments });
}

/** A browser as a person has one: it keeps what pages store in a folder, and can be killed. */
export async function openOwnBrowser(
  folder: string,
): Promise<{ page: Page; kill(): Promise<void> }> {
  const told = join(folder, 'DevToolsActivePort');
  rmSync(told, { force: true });
  const child = spawn(
    await ensureChromium(),
    [
      ...launchArguments,
      '--headless',
      '--no-first-run',
      '--lang=nl',
      `--user-data-dir=${folder}`,
      '--remote-debugging-port=0',
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const kill = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Already gone.
    }
  };
  process.once('exit', kill);
  const port = await waitFor(
    'the browser to listen',
    () => readIfExists(told)?.split('\n')[0] || undefined,
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await browser.contexts()[0]?.newPage();
  if (!page) throw new Error('The browser has no window.');
  return {
    page,
    async kill() {
      const ended = once(child, 'exit');
      kill();
      await ended;
    },
  };
}

/** A window of its own (own storage, own sign-in) as one of the demo's employees. */
export async function openWindow(
  browser: Browser,
  url: string,
  path: string,
  as: string,
): Promise<Page> {
  const context = await browser.newContext(windowOptions);
  const page = await context.newPage();
  await page.goto(addressOf(url, path, as));
  return page;
}

/** A window whose live stream is open: from then on nothing that happens may be missed. */
export async function openLive(
  browser: Browser,
  url: string,
  path: string,
  as: string,
): Promise<Page> {
  const context = await browser.newContext(windowOptions);
  const page = await context.newPage();
  const stream = page.waitForResponse(
    (response) => (response.headers()['content-type'] ?? '').startsWith('text/event-stream'),
    { timeout: patience },
  );
  await page.goto(addressOf(url, path, as));
  await stream;
  return page;
}

/** A page of the portal, seen by one of the demo's employees. */
export function addressOf(url: string, path: string, as: string): string {
  const address = new URL(path, url);
  address.searchParams.set('as', as);
  return address.href;
}

/** The text of a posted body, never seen before. */
export const unique = (words: string): string => `${words} ${crypto.randomUUID().slice(0, 8)}`;

/** What nobody caught in a page, from now on: exceptions and rejected promises. */
export function watchFailures(page: Page): string[] {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.stack ?? error.message));
  return failures;
}

export const articleWith = (within: Page | Locator, text: string): Locator =>
  within.getByRole('article').filter({ hasText: text }).first();

export const reactionOf = (within: Locator, label: string): Locator =>
  within.getByRole('button', { name: new RegExp(`^${label},`) });

export async function openPostEditor(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Deel iets met je collega’s' }).click();
  const box = page.getByRole('textbox', { name: 'Deel iets met je collega’s' });
  await box.waitFor({ timeout: patience });
  return box;
}

/** Writes a post in the feed; in the editor that is open, else in one that is opened for it. */
export async function writePost(page: Page, text: string): Promise<void> {
  const open = page.getByRole('textbox', { name: 'Deel iets met je collega’s' });
  const box = (await open.count()) > 0 ? open : await openPostEditor(page);
  await box.fill(text);
  await page.getByRole('button', { name: 'Plaatsen', exact: true }).click();
}

export async function openCommentEditor(page: Page): Promise<Locator> {
  const thread = page.locator('plein-comments');
  await thread.getByRole('button', { name: 'Schrijf een reactie…' }).click();
  const box = thread.getByRole('textbox').first();
  await box.waitFor({ timeout: patience });
  return box;
}

export async function writeComment(page: Page, text: string): Promise<void> {
  const box = await openCommentEditor(page);
  await box.fill(text);
  await page.locator('plein-comments').getByRole('button', { name: 'Versturen' }).click();
}

/**
 * Gives a reaction, or takes it back, as a person would: by its chip, else by the picker. What just moved on the page may take the
 * picker from under the pointer; then it is opened again. Answers the moment of the press that counted.
 */
export async function react(within: Locator, label: string): Promise<number> {
  const chip = reactionOf(within, label);
  const offer = within.getByRole('button', { name: `Reageer met ${label}` });
  const pressed = async (button: Locator, timeout: number) => {
    const moment = performance.now();
    await button.click({ timeout });
    return moment;
  };
  if ((await chip.count()) > 0) return pressed(chip.first(), patience);
  for (let attempt = 1; ; attempt++) {
    if (!(await offer.isVisible()))
      await within
        .getByRole('button', { name: /^(Kies een reactie|Waarderen)$/ })
        .first()
        .click();
    try {
      await offer.waitFor({ timeout: patience });
      return await pressed(offer, 3_000);
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}
