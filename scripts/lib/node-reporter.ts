import type { TestEvent } from 'node:test/reporters';
import type { Failure } from './test-sections.ts';

/**
 * A reporter for Node's test runner that writes one line of JSON at the end: the final counts, and each failed test
 * with its file and what it said.
 */
export default async function* countingReporter(source: AsyncIterable<TestEvent>) {
  const failures: Failure[] = [];
  for await (const event of source) {
    if (event.type === 'test:fail' && !isSuite(event.data)) {
      const { error } = event.data.details;
      failures.push({
        file: event.data.file ?? '',
        name: event.data.name,
        said: String(error.cause instanceof Error ? error.cause.message : error.message),
      });
    }
    // The summary without a file is the one over all files.
    if (event.type === 'test:summary' && event.data.file === undefined) {
      const { passed, tests, skipped, todo } = event.data.counts;
      yield JSON.stringify({ passed, failed: tests - passed - skipped - todo, skipped, failures });
    }
  }
}

/** A suite fails with every test in it; the test is what one wants to read. */
function isSuite(data: { details: { type?: string } }): boolean {
  return data.details.type === 'suite';
}
