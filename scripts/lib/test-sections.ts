/** Runs test files in the runner they are written for, and counts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './browsers.ts';
import { findFiles, readIfExists } from './files.ts';
import { run, sourceFlags, tool } from './run.ts';

export interface Outcome {
  passed: number;
  failed: number;
  skipped?: number;
  /** Each failed test in words, for the end of a long run; as far as the runner tells. */
  failures?: string[];
}

const reports = mkdtempSync(join(tmpdir(), 'plein-test-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));
let count = 0;

/** Tests for `node:test`. A file that dies before its tests, like a pattern without files, is a failure. */
export async function runNodeTests(
  patterns: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const files = findFiles(...patterns);
  if (files.length === 0) return missing(patterns);
  const report = nextReport();
  const code = await run(
    process.execPath,
    [
      ...sourceFlags,
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/lib/node-reporter.ts',
      `--test-reporter-destination=${report}`,
      ...files,
    ],
    { env: { ...process.env, ...env } },
  );
  return outcome(report, code);
}

/** The elements' tests in one browser. */
export async function runElementTests(browser: BrowserName): Promise<Outcome> {
  const patterns = ['packages/elements/src/**/*.test.ts'];
  if (findFiles(...patterns).length === 0) return missing(patterns);
  const report = nextReport();
  const code = await run(
    process.execPath,
    [tool('wtr'), '--config', `test/wtr.${browser}.config.mjs`],
    {
      env: { ...process.env, PLEIN_TEST_COUNTS: report },
    },
  );
  return outcome(report, code);
}

function nextReport(): string {
  count += 1;
  return join(reports, `${count}.json`);
}

function missing(patterns: string[]): Outcome {
  console.error(`No file matches ${patterns.join(' ')}.`);
  return { passed: 0, failed: 1 };
}

/** What a runner counted. One that ends badly without a failed test has failed all the same. */
function outcome(report: string, code: number): Outcome {
  const text = readIfExists(report);
  if (!text) return { passed: 0, failed: 1 };
  const counted = JSON.parse(text) as Outcome;
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}
