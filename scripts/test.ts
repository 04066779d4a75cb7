/**
 * Runs everything that can fail, one section after the other; a failing section does not stop the next one.
 * The last line is `N passed, N failed` over all runners.
 *
 * `--only node|elements|e2e|check` runs one kind of section; `--browsers chromium,firefox,webkit` limits the browsers.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFiles, readIfExists } from './lib/files.ts';
import { runNode } from './lib/run.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, browsers: { type: 'string' } },
});
const counts = mkdtempSync(join(tmpdir(), 'plein-test-'));
process.once('exit', () => rmSync(counts, { recursive: true, force: true }));

interface Outcome {
  name: string;
  passed: number;
  failed: number;
}
const outcomes: Outcome[] = [];

async function nodeTests(
  name: string,
  patterns: string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  const files = findFiles(...patterns);
  const report = join(counts, `${outcomes.length}.json`);
  const code = await runNode(
    [
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/lib/node-reporter.ts',
      `--test-reporter-destination=${report}`,
      ...files,
    ],
    { env: { ...process.env, ...env } },
  );
  const counted = readIfExists(report);
  if (files.length === 0 || !counted) return { name, passed: 0, failed: 1 };
  const { passed, failed } = JSON.parse(counted) as Outcome;
  return { name, passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

if (!values.only || values.only === 'node') {
  outcomes.push(
    await nodeTests('node', [
      'packages/{schema,client,server}/**/*.test.ts',
      'scripts/**/*.test.ts',
    ]),
  );
}
let passed = 0;
let failed = 0;
for (const outcome of outcomes) {
  passed += outcome.passed;
  failed += outcome.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
