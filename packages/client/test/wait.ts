import { effect } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

/** Resolves with the first value that fits; rejects after `most` milliseconds, which only a broken test waits for. */
export function until<T>(
  signal: ReadonlySignal<T>,
  fits: (value: T) => boolean,
  most = 20_000,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let stop: () => void = () => undefined;
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Waited in vain; the value is ${JSON.stringify(signal.peek())}.`));
    }, most);
    stop = effect(() => {
      const value = signal.value;
      if (!fits(value)) return;
      clearTimeout(timer);
      queueMicrotask(() => stop());
      resolve(value);
    });
  });
}

/** Resolves when a condition holds; looks often. */
export async function eventually(
  holds: () => boolean | Promise<boolean>,
  what: string,
  most = 20_000,
): Promise<void> {
  const end = performance.now() + most;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
