/** A limit per key: `burst` acts at once, then `perMinute` in the long run. */
export interface RateLimit {
  /**
   * Takes `amount` from what is left for a key.
   * @returns 0 when there was enough, else the seconds to wait; then nothing was taken.
   */
  take(key: string, amount: number): number;
}

/** Buckets are thrown away when they are full again; this many at most are kept between two sweeps. */
const sweepAbove = 10_000;

/**
 * Counts acts in token buckets in this process's memory; several processes behind a balancer each count their own share.
 * `perMinute` 0 switches the limit off.
 */
export function createRateLimit(
  { perMinute, burst }: { perMinute: number; burst: number },
  now: () => number = Date.now,
): RateLimit {
  if (perMinute === 0) return { take: () => 0 };
  const perMillisecond = perMinute / 60_000;
  const buckets = new Map<string, { level: number; at: number }>();
  const levelAt = (bucket: { level: number; at: number }, time: number): number =>
    Math.min(burst, bucket.level + (time - bucket.at) * perMillisecond);
  return {
    take(key, amount) {
      const time = now();
      if (buckets.size > sweepAbove) {
        for (const [each, bucket] of buckets)
          if (levelAt(bucket, time) >= burst) buckets.delete(each);
      }
      const bucket = buckets.get(key) ?? { level: burst, at: time };
      const level = levelAt(bucket, time);
      // More than a whole bucket can never be had by waiting; the full time is still an honest answer.
      if (level < amount)
        return Math.max(1, Math.ceil((Math.min(amount, burst) - level) / perMillisecond / 1000));
      buckets.set(key, { level: level - amount, at: time });
      return 0;
    },
  };
}
