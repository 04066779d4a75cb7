import { PleinError } from '@plein/client';

/** What a promise of the client rejected with. */
export function asPleinError(cause: unknown): PleinError {
  if (cause instanceof PleinError) return cause;
  const aborted = cause instanceof DOMException && cause.name === 'AbortError';
  return new PleinError(aborted ? 'ABORTED' : 'INTERNAL', {
    message: 'Something unforeseen went wrong.',
    cause,
  });
}
