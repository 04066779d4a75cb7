/**
 * Fetches the code of writing before anybody writes, so that the first word needs no network: call it when the page is idle. Opens and
 * sends nothing. Rejects where a file does not come; what was fetched stays.
 */
export async function loadWritingAhead(): Promise<void> {
  await Promise.all([
    import('./writing/open-storage.ts'),
    import('./writing/outbox.ts'),
    import('./writing/draft-keeper.ts'),
    import('./transport/failures.ts'),
  ]);
}
