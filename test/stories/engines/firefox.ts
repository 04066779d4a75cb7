import { launch } from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/browsers.ts';
import { foreign, patience, windowHeight } from './engine.ts';
import type { Engine, Tab } from './engine.ts';

/** Firefox over WebDriver BiDi. One tab at a time: a page in the background throttles its timers and never gets the focus. */
export async function startFirefox(): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    protocolTimeout: 2 * patience,
    // The page decides, not the colours of the desktop around; and nothing has to be waited for.
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': 1,
      'ui.prefersReducedMotion': 1,
    },
  });
  return {
    name: 'firefox',
    openTab: async () => tabOf(await browser.newPage()),
    close: () => browser.close(),
  };
}

function tabOf(page: Page): Tab {
  let heard: string[] = [];
  page.setDefaultTimeout(patience);
  page.on('console', (message) => {
    if (/^(warn|error|assert)$/.test(message.type()))
      heard.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) =>
    heard.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`),
  );
  page.on('request', (request) => {
    if (foreign(request.url(), page.url() === 'about:blank' ? request.url() : page.url()))
      heard.push(`asks another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`answer ${response.status()}: ${response.url()}`);
  });
  return {
    async open(url, width) {
      await page.setViewport({ width, height: windowHeight });
      await page.goto('about:blank');
      heard = [];
      await page.goto(url);
    },
    resize: (width) => page.setViewport({ width, height: windowHeight }),
    evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    screenshot: async () => Buffer.from(await page.screenshot()),
    complaints: async () => [...heard],
    close: () => page.close(),
  };
}
