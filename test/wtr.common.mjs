import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { viewportPlugin } from './viewport-plugin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What all browsers share. `PLEIN_TEST_FILES` narrows the files, `PLEIN_TEST_COUNTS` names a file for the counts. */
export const common = {
  rootDir: root,
  files: (process.env.PLEIN_TEST_FILES ?? 'packages/elements/src/**/*.test.ts').split(','),
  // Lit's development build throws where the production build silently does nothing.
  nodeResolve: { exportConditions: ['plein-source', 'development'] },
  preserveSymlinks: false,
  mimeTypes: { '**/*.ts': 'js' },
  plugins: [
    viewportPlugin(),
    // Without the tsconfig decorators are compiled as standard ones, which Lit's property decorators refuse.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.base.json` }),
  ],
  concurrency: 2,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter()],
};

/** Counts tests over all sessions, and a test file that does not even load as one failure. */
function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      let skipped = 0;
      const failures = [];
      const count = (suite, file) => {
        for (const test of suite?.tests ?? []) {
          if (test.skipped) skipped += 1;
          else if (test.passed) passed += 1;
          else {
            failed += 1;
            failures.push({ file, name: test.name, said: test.error?.message ?? '' });
          }
        }
        for (const inner of suite?.suites ?? []) count(inner, file);
      };
      for (const session of sessions) {
        const before = failed;
        const file = session.testFile?.slice(root.length) ?? '';
        count(session.testResults, file);
        if (!session.passed && failed === before) {
          failed += 1;
          const said = session.errors.map(({ message }) => message).join('\n');
          failures.push({ file, name: 'the file as a whole', said });
        }
      }
      console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
      if (process.env.PLEIN_TEST_COUNTS) {
        const counts = { passed, failed, skipped, failures };
        writeFileSync(process.env.PLEIN_TEST_COUNTS, JSON.stringify(counts));
      }
    },
  };
}
