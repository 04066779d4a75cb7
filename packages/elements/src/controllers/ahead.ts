import { loadWritingAhead } from '@plein/client';
import { later } from '../internal/later.ts';

/** The client's part of writing: drafts, and the outbox that keeps and sends. */
export const writing = later(async () => {
  await loadWritingAhead();
  return true;
});
