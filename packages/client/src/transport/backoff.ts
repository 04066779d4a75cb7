/** When to try again. */
export interface Backoff {
  /** Milliseconds of which the first wait is a random part. */
  first: number;
  /** Most milliseconds of any wait, apart from what the endpoint asks for. */
  cap: number;
}

/** For a reader who looks at a skeleton. */
export const readBackoff: Backoff = { first: 400, cap: 4_000 };

/** For words that somebody waits to see published. */
export const outboxBackoff: Backoff = { first: 1_000, cap: 12_000 };

/** For what goes on in the background for as long as it takes. */
export const endlessBackoff: Backoff = { first: 1_000, cap: 45_000 };

/**
 * Milliseconds to wait before the try after `failures` failed ones: a random part of a doubling span ("full jitter"), so that those who
 * lost the endpoint together do not come back together, and never less than the endpoint asked for.
 *
 * @param retryAfter seconds, as the endpoint said
 */
export function waitAfter(
  failures: number,
  { first, cap }: Backoff,
  retryAfter?: number,
  random: () => number = Math.random,
): number {
  const span = Math.min(cap, first * 2 ** Math.min(failures - 1, 30));
  const jitter = random() * span;
  // Whoever was told the same second is spread over the span behind it.
  return retryAfter === undefined ? jitter : retryAfter * 1000 + jitter;
}

/** Resolves after a while, or rejects with the signal's reason. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
