/**
 * Finds the browsers that tests and benches run in, and gets the missing ones from the system's package manager.
 * Chromium is needed; Firefox and WebKit are left out with a notice where they cannot be had.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './apt.ts';
import { findProgram } from './programs.ts';

export const browserNames = ['chromium', 'firefox', 'webkit'] as const;
export type BrowserName = (typeof browserNames)[number];

const packages: Record<BrowserName, string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** The executable of a browser, or undefined. `PLEIN_CHROMIUM` and `PLEIN_FIREFOX` name one in an unusual place. */
export function findBrowser(name: BrowserName): string | undefined {
  switch (name) {
    case 'chromium':
      return (
        process.env['PLEIN_CHROMIUM'] ??
        findProgram(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])
      );
    case 'firefox':
      return process.env['PLEIN_FIREFOX'] ?? findProgram(['firefox-esr', 'firefox']);
    case 'webkit':
      return findProgram(['WebKitWebDriver']) && findProgram(['Xvfb']) && findMiniBrowser();
  }
}

/** WebKitGTK's test browser, which Debian keeps beside the library. */
function findMiniBrowser(): string | undefined {
  const library = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
  if (!existsSync(library)) return undefined;
  return readdirSync(library)
    .filter((folder) => /^webkit(2?gtk)-/.test(folder))
    .map((folder) => join(library, folder, 'MiniBrowser'))
    .sort()
    .findLast((path) => existsSync(path));
}

/** Chromium refuses its sandbox to root, and containers often run as root. */
export const chromiumArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Makes sure that the wanted browsers are there, installing what is missing, and answers those that are.
 * Throws with what to do when Chromium is wanted and cannot be had.
 */
export async function ensureBrowsers(wanted: readonly BrowserName[]): Promise<BrowserName[]> {
  const missing = wanted.filter((name) => !findBrowser(name));
  for (const name of missing) {
    const problem = await installPackages(packages[name]);
    if (findBrowser(name)) continue;
    const advice = `${problem ?? 'The package came without the program.'} Install it yourself: apt-get install ${packages[name].join(' ')}`;
    if (name === 'chromium') throw new Error(`Chromium is needed and was not found. ${advice}`);
    console.warn(`Notice: ${name} was not found, so nothing runs in it. ${advice}`);
  }
  return wanted.filter((name) => findBrowser(name));
}

/** The path of Chromium for playwright-core, installed first where it is missing. */
export async function ensureChromium(): Promise<string> {
  await ensureBrowsers(['chromium']);
  const path = findBrowser('chromium');
  if (!path) throw new Error('Chromium is needed and was not found.');
  return path;
}
