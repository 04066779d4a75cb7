import { setTimeout as delay } from 'node:timers/promises';

/** Asks again and again until the answer is neither undefined nor false; throws with `what` when the time is over. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  { timeout = 30_000, interval = 50 } = {},
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain for ${what}.`);
    await delay(interval);
  }
}
