/** Runs test files in the runner they are written for, and counts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './browsers.ts';
import { findFiles, readIfExists } from './files.ts';
import { run, sourceFlags, tool } from './run.ts';

/** One test that failed. */
export interface Failure {
  /** Where it stands: absolute, or from the root. */
  file: string;
  name: string;
  said: string;
}

export interface Outcome {
  passed: number;
  failed: number;
  skipped?: number;
  /** The failed tests, as far as the runner tells. */
  failures?: Failure[];
  /** Tests that failed at first and passed when their files were run again by themselves. */
  unsteady?: Failure[];
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
  return twice(files, async (chosen) => {
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
        ...chosen,
      ],
      { env: { ...process.env, ...env } },
    );
    return outcome(report, code);
  });
}

/** The elements' tests in one browser; `PLEIN_TEST_FILES` names some of the files, as patterns with commas between. */
export async function runElementTests(browser: BrowserName): Promise<Outcome> {
  const patterns = process.env['PLEIN_TEST_FILES']?.split(',') ?? [
    'packages/elements/src/**/*.test.ts',
  ];
  if (findFiles(...patterns).length === 0) return missing(patterns);
  return twice(patterns, async (chosen) => {
    const report = nextReport();
    const code = await run(
      process.execPath,
      [tool('wtr'), '--config', `test/wtr.${browser}.config.mjs`],
      { env: { ...process.env, PLEIN_TEST_COUNTS: report, PLEIN_TEST_FILES: chosen.join(',') } },
    );
    return outcome(report, code);
  });
}

/**
 * Runs the files; those with a failed test once more, with the machine to themselves. What passes then has passed, and is
 * named at the end of the run all the same: a test that depends on how busy a machine is wants mending.
 */
async function twice(
  files: string[],
  runFiles: (files: string[]) => Promise<Outcome>,
): Promise<Outcome> {
  const first = await runFiles(files);
  const again = [...new Set(first.failures?.map(({ file }) => file))].filter(Boolean);
  // Many failures are no accident, and a failure that no test owns cannot be run again.
  if (again.length === 0 || again.length > 5 || first.failures?.length !== first.failed)
    return first;
  console.log(`\nOnce more, by themselves: ${again.join(', ')}\n`);
  const second = await runFiles(again);
  const left = new Set(second.failures?.map(keyOf));
  return {
    ...first,
    passed: first.passed + Math.max(0, first.failed - second.failed),
    failed: second.failed,
    failures: second.failures ?? [],
    unsteady: first.failures.filter((failure) => !left.has(keyOf(failure))),
  };
}

function keyOf({ file, name }: Failure): string {
  return `${file} › ${name}`;
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
