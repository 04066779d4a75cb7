/** Resolves after `milliseconds`; rejects as `fetch` does when the caller takes the request back. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    onAbort(signal, (reason) => {
      clearTimeout(timer);
      reject(reason);
    });
  });
}

/** Never answers; rejects when the caller takes the request back. */
export function never(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => onAbort(signal, reject));
}

function onAbort(signal: AbortSignal, act: (reason: Error) => void): void {
  const abort = () => act(new DOMException('The request was aborted.', 'AbortError'));
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
}
