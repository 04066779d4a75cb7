/**
 * Runs everything that can fail, one section after the other; a failing section does not stop the next one.
 * The last line is `N passed, N failed` over all of them, and any failure makes the exit code 1.
 *
 * `--only check|node|elements|stories|e2e` runs one kind of section; `--browsers chromium,firefox,webkit` limits the browsers.
 */
import { parseArgs } from 'node:util';
import { browserNames, ensureBrowsers, ensureChromium } from './lib/browsers.ts';
import type { BrowserName } from './lib/browsers.ts';
import { ensureDemo } from './lib/build.ts';
import { ensureStorybook } from '../test/stories/book.ts';
import { checks, runChecks } from './lib/checks.ts';
import { ensurePostgres, startPostgres } from './lib/postgres.ts';
import { runElementTests, runNodeTests } from './lib/test-sections.ts';
import type { Failure, Outcome } from './lib/test-sections.ts';

const kinds = ['check', 'node', 'elements', 'stories', 'e2e'];
const { only, browsers } = readArguments();
const lines: string[] = [];
/** What to read at the end of a long run. */
const remarks: string[] = [];
const total = { passed: 0, failed: 0 };
// What a developer has set for a server of their own must not become the tests' database.
delete process.env['DATABASE_URL'];
delete process.env['TEST_DATABASE_URL'];
delete process.env['PLEIN_DATA'];

if (wants('check'))
  await section('Format, lint, types, layers, documents', () => runChecks(checks));

if (wants('node')) {
  await section(
    'Schema, client, server, mocks, conformance, SharePoint and scripts, on the embedded database',
    () =>
      runNodeTests([
        'packages/{schema,client,server,mocks,conformance}/**/*.test.ts',
        'packages/sharepoint/{src,scripts}/**/*.test.ts',
        '{scripts,stories}/**/*.test.ts',
      ]),
  );
  const postgres = await ensurePostgres();
  if (postgres) {
    await section('Client and server, on PostgreSQL', async () => {
      const server = await startPostgres(postgres);
      try {
        return await runNodeTests(['packages/{client,server}/**/*.test.ts'], {
          TEST_DATABASE_URL: server.url,
        });
      } finally {
        await server.stop();
      }
    });
  }
}

if (wants('elements')) {
  await section('Browsers', async () => {
    const found = await ensureBrowsers(browsers);
    for (const browser of found) {
      await section(`Elements in ${browser}`, () => runElementTests(browser));
    }
    return { passed: 0, failed: 0 };
  });
}

if (wants('stories')) {
  await section('Stories', async () => {
    const found = await ensureBrowsers(browsers);
    // Built once here: the test files, each a process of its own, find it fresh.
    await ensureStorybook();
    return runNodeTests(['test/stories/**/*.test.ts'], { PLEIN_BROWSERS: found.join() });
  });
}

if (wants('e2e')) {
  await section('End to end', async () => {
    const chromium = await ensureChromium();
    await ensureDemo();
    return runNodeTests(['test/e2e/**/*.test.ts'], { PLEIN_CHROMIUM: chromium });
  });
}

heading('Summary');
for (const remark of remarks) console.log(remark);
for (const line of lines) console.log(line);
console.log(`${total.passed} passed, ${total.failed} failed`);
// Handles that a runner left open must not hold up a finished run.
process.exit(total.failed > 0 ? 1 : 0);

/** Runs one section and counts what it says; one that throws is one failure. */
async function section(title: string, work: () => Promise<Outcome>): Promise<void> {
  heading(title);
  const started = performance.now();
  const {
    passed,
    failed,
    skipped = 0,
    failures = [],
    unsteady = [],
  } = await work().catch((error: unknown): Outcome => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  total.passed += passed;
  total.failed += failed;
  const inWords = ({ file, name, said }: Failure) => `${title}, ${file}: ${name}\n${said}\n`;
  remarks.push(...unsteady.map((failure) => `Passed at the second try. ${inWords(failure)}`));
  remarks.push(...failures.map((failure) => `✖ ${inWords(failure)}`));
  if (passed + failed + skipped === 0) return;
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  const seconds = Math.round((performance.now() - started) / 1000);
  lines.push(
    `${failed > 0 ? '✖' : '✔'} ${title}: ${passed} passed, ${failed} failed${left} (${seconds} s)`,
  );
}

function heading(title: string): void {
  console.log(`\n━━ ${title} ${'━'.repeat(Math.max(0, 90 - title.length))}\n`);
}

function wants(kind: string): boolean {
  return only === undefined || only === kind;
}

function readArguments(): { only: string | undefined; browsers: BrowserName[] } {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, browsers: { type: 'string' } },
  });
  const names = values.browsers?.split(',') ?? [...browserNames];
  const known = names.filter((name): name is BrowserName =>
    browserNames.some((browser) => browser === name),
  );
  if ((values.only && !kinds.includes(values.only)) || known.length < names.length) {
    console.error(
      `Usage: npm test -- [--only ${kinds.join('|')}] [--browsers ${browserNames.join(',')}]`,
    );
    process.exit(2);
  }
  return { only: values.only, browsers: known };
}
