import type { TestEvent } from 'node:test/reporters';

/** A reporter for Node's test runner that writes the final counts as one line of JSON. */
export default async function* countingReporter(source: AsyncIterable<TestEvent>) {
  for await (const event of source) {
    // The summary without a file is the one over all files.
    if (event.type === 'test:summary' && event.data.file === undefined) {
      const { passed, tests, skipped, todo } = event.data.counts;
      yield JSON.stringify({ passed, failed: tests - passed - skipped - todo, skipped });
    }
  }
}
