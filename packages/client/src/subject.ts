import type { SubjectBy } from '@plein/schema/views';

const nodeId = /^(post|comment|subject)_/;

/** Parameters that tell where a reader came from, not what is read. */
const tracking =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|_hsenc|_hsmi|yclid|wt\.mc_id|ocid)$/i;

/**
 * What `for="…"` means: `post_…`, `comment_…` and `subject_…` are ids; `/path` and `https://…` are pages, without fragment, tracking
 * parameters and their own origin; everything else is a key. Empty text is the page itself.
 *
 * @param base the page's own address; in a browser the default is where the page is.
 */
export function parseSubject(text: string, base: string | undefined = pageAddress()): SubjectBy {
  const trimmed = text.trim();
  if (nodeId.test(trimmed)) return { id: trimmed };
  if (trimmed === '') return { url: base === undefined ? '/' : pageUrl(base, base) };
  if (trimmed.startsWith('/') || /^https?:\/\//i.test(trimmed))
    return { url: pageUrl(trimmed, base) };
  return { key: trimmed };
}

/** The same subject as a stable text, for draft slots and maps. */
export function subjectKey(by: SubjectBy): string {
  if (by.id !== undefined) return by.id;
  return by.url === undefined ? `key:${by.key}` : `url:${by.url}`;
}

function pageUrl(text: string, base: string | undefined): string {
  const fallback = 'http://page.invalid/';
  const home = base !== undefined && URL.canParse(base) ? base : fallback;
  if (!URL.canParse(text, home)) return text;
  const url = new URL(text, home);
  url.hash = '';
  for (const name of [...url.searchParams.keys()])
    if (tracking.test(name)) url.searchParams.delete(name);
  return url.origin === new URL(home).origin ? url.pathname + url.search : url.href;
}

function pageAddress(): string | undefined {
  return (globalThis as { location?: { href: string } }).location?.href;
}
