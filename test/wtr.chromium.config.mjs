import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumArguments, findBrowser } from '../scripts/lib/browsers.ts';
import { common } from './wtr.common.mjs';

export default {
  ...common,
  browsers: [
    // Playwright rather than plain Chrome: it can emulate forced colours.
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findBrowser('chromium'), args: chromiumArguments },
    }),
  ],
};
