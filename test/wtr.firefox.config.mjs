import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findBrowser } from '../scripts/lib/browsers.ts';
import { common } from './wtr.common.mjs';

export default {
  ...common,
  // One page at a time: a Firefox page in the background throttles timers and never gets focus.
  concurrency: 1,
  browserStartTimeout: 60_000,
  browsers: [
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: findBrowser('firefox'), headless: true },
    }),
  ],
};
