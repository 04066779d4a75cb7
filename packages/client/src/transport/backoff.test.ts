import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endlessBackoff, pause, waitAfter } from './backoff.ts';

const rows: [failures: number, random: number, retryAfter: number | undefined, wait: number][] = [
  [1, 1, undefined, 1_000],
  [1, 0, undefined, 0],
  [2, 0.5, undefined, 1_000],
  [5, 1, undefined, 16_000],
  [9, 1, undefined, 45_000],
  [10_000, 1, undefined, 45_000],
  [1, 0, 30, 30_000],
  [1, 1, 30, 31_000],
];

describe('backoff', () => {
  for (const [failures, random, retryAfter, wait] of rows) {
    it(`waits ${wait} ms after ${failures} failures at ${random}, when asked to wait ${retryAfter ?? 'nothing'}`, () => {
      assert.equal(
        waitAfter(failures, endlessBackoff, retryAfter, () => random),
        wait,
      );
    });
  }

  it('spreads those who lost the endpoint together', () => {
    const buckets = new Map<number, number>();
    for (let client = 0; client < 500; client += 1) {
      const second = Math.floor(waitAfter(6, endlessBackoff) / 1000);
      buckets.set(second, (buckets.get(second) ?? 0) + 1);
    }
    const mean = 500 / 32;
    assert.ok(
      Math.max(...buckets.values()) <= 3 * mean,
      'no second gets more than three times the mean',
    );
  });

  it('stops waiting when it is told to', async () => {
    const stop = new AbortController();
    const waiting = pause(60_000, stop.signal);
    stop.abort(new Error('enough'));
    await assert.rejects(waiting, /enough/);
    await assert.rejects(pause(1, stop.signal), /enough/);
  });
});
