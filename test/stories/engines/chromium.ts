import { chromium } from 'playwright-core';
import type { BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '../../../scripts/lib/browsers.ts';
import { foreign, patience, windowHeight } from './engine.ts';
import type { Engine, Tab } from './engine.ts';

export interface ChromiumTab extends Tab {
  /** For what only Chromium can pretend: real keys, forced colours, paper, a finger. */
  readonly page: Page;
  readonly devtools: CDPSession;
}

export interface ChromiumEngine extends Engine {
  openTab(options?: BrowserContextOptions): Promise<ChromiumTab>;
}

/** `flags` are further command line arguments, such as another way to draw fonts. */
export async function startChromium(flags: readonly string[] = []): Promise<ChromiumEngine> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...chromiumArguments, '--disable-gpu', '--disable-background-networking', ...flags],
  });
  return {
    name: 'chromium',
    openTab: async (options) => {
      const context = await browser.newContext({
        viewport: { width: 640, height: windowHeight },
        colorScheme: 'light',
        locale: 'en-GB',
        timezoneId: 'Europe/Amsterdam',
        ...options,
      });
      context.setDefaultTimeout(patience);
      return tabOf(await context.newPage());
    },
    close: () => browser.close(),
  };
}

async function tabOf(page: Page): Promise<ChromiumTab> {
  let heard: string[] = [];
  page.on('console', (message) => {
    if (/^(warning|error|assert)$/.test(message.type()))
      heard.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    if (foreign(request.url(), page.url() === 'about:blank' ? request.url() : page.url()))
      heard.push(`asks another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`answer ${response.status()}: ${response.url()}`);
  });
  const devtools = await page.context().newCDPSession(page);
  await page.addInitScript('sessionStorage.clear()');
  return {
    page,
    devtools,
    async open(url, width) {
      await page.setViewportSize({ width, height: windowHeight });
      // Whatever the page before still says while it goes is not about the next one.
      await page.goto('about:blank');
      // Nor is what it stored. What it fetched is kept: a window with an empty cache takes twice as long.
      await devtools.send('Storage.clearDataForOrigin', {
        origin: new URL(url).origin,
        storageTypes: 'cookies,local_storage,indexeddb,cache_storage',
      });
      heard = [];
      await page.goto(url);
    },
    resize: (width) => page.setViewportSize({ width, height: windowHeight }),
    evaluate: (expression) => page.evaluate(expression),
    screenshot: () => page.screenshot({ animations: 'allow', caret: 'initial' }),
    complaints: async () => [...heard],
    close: () => page.context().close(),
  };
}
