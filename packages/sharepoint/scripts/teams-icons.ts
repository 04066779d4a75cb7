/**
 * Draws the pictures that Teams wants of each web part into `packages/sharepoint/teams`: 192 pixels in colour, and 32 of white lines on
 * nothing. Run it after a drawing in `icons.ts` has changed: `npx node packages/sharepoint/scripts/teams-icons.ts`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '../../../scripts/lib/browsers.ts';
import { iconOf } from './icons.ts';
import { parts } from './parts.ts';

const folder = join(import.meta.dirname, '../teams');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: chromiumArguments,
});
try {
  const page = await browser.newPage();
  for (const { id, name } of parts) {
    for (const [kind, size, svg] of [
      ['color', 192, iconOf(name)],
      ['outline', 32, iconOf(name).replace(/<rect[^>]*>/, '')],
    ] as const) {
      await page.setViewportSize({ width: size, height: size });
      const address = `data:image/svg+xml;base64,${Buffer.from(svg.replace('width="32" height="32"', `width="${size}" height="${size}"`)).toString('base64')}`;
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style><img src="${address}">`,
      );
      await page.screenshot({ path: join(folder, `${id}_${kind}.png`), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
