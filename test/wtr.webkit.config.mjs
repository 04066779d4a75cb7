import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findBrowser } from '../scripts/lib/browsers.ts';
import { startWebKitDriver } from '../scripts/lib/webkit.ts';
import { common } from './wtr.common.mjs';

const port = await startWebKitDriver();

export default {
  ...common,
  concurrency: 1,
  browserStartTimeout: 60_000,
  browsers: [
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        // WebKitGTK has no BiDi.
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: findBrowser('webkit'), args: ['--automation'] },
      },
    }),
  ],
};
