/** Something only one page of a browser may have at a time. */
export interface Ownership {
  /** Resolves when it is ours; never, when it was released before. */
  readonly granted: Promise<void>;
  release(): void;
}

/** Waits for a name that no other page holds. Where a browser has no locks everybody is granted at once. */
export function own(name: string, end: AbortSignal): Ownership {
  const locks = (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
  if (!locks) return { granted: Promise.resolve(), release: () => undefined };
  const stop = new AbortController();
  const held = new Promise<void>((resolve) => {
    stop.signal.addEventListener('abort', () => resolve(), { once: true });
    if (end.aborted) stop.abort();
    else end.addEventListener('abort', () => stop.abort(), { once: true, signal: stop.signal });
  });
  const granted = new Promise<void>((resolve) => {
    // The request rejects when it is taken back before it was granted, and where a document may not use locks at all.
    locks
      .request(name, { signal: stop.signal }, () => {
        resolve();
        return held;
      })
      .catch((error: unknown) => {
        if (!stop.signal.aborted && (error as Error).name !== 'AbortError') resolve();
      });
  });
  return { granted, release: () => stop.abort() };
}
