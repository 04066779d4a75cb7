import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRateLimit } from './rate-limit.ts';

function limit(perMinute: number, burst: number) {
  const clock = { time: 0 };
  return { clock, ...createRateLimit({ perMinute, burst }, () => clock.time) };
}

test('a burst goes through, then as much per minute as was promised, give or take a tenth', () => {
  const { clock, take } = limit(120, 60);
  for (let i = 0; i < 60; i++) assert.equal(take('anna', 1), 0);
  let taken = 0;
  for (clock.time = 0; clock.time < 60_000; clock.time += 50) if (take('anna', 1) === 0) taken++;
  assert.ok(taken >= 108 && taken <= 132, String(taken));
});

test('the time to wait is enough, and not twice what is needed', () => {
  const { clock, take } = limit(60, 5);
  assert.equal(take('anna', 5), 0);
  const wait = take('anna', 3);
  assert.equal(wait, 3);
  clock.time += (wait - 1) * 1000;
  assert.notEqual(take('anna', 3), 0);
  clock.time += 1000;
  assert.equal(take('anna', 3), 0);
});

test('a refusal takes nothing, and nobody pays for another', () => {
  const { take } = limit(60, 5);
  assert.notEqual(take('anna', 6), 0);
  assert.equal(take('anna', 5), 0);
  assert.equal(take('bob', 5), 0);
});

test('a limit of 0 is none', () => {
  const { take } = limit(0, 1);
  for (let i = 0; i < 1000; i++) assert.equal(take('anna', 100), 0);
});
