/** Whether the reader follows a link to a post, or was in some feed of this tab before: then the place comes before the first posts. */
export function mayHavePlace(): boolean {
  if (location.hash.startsWith('#plein-')) return true;
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith('plein.feed:'));
  } catch {
    return false;
  }
}
