/** Takes away what earlier visits left in the browser: drafts, choices, the place in a feed. */
export async function forgetVisits(): Promise<void> {
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage)) if (key.startsWith('plein.')) storage.removeItem(key);
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase('plein');
    // Where another window holds on to it, it holds nothing of this story: every endpoint has its own name.
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}
