/** Longest key, in characters. */
export const keyLength = 512;

/** Parameters that say where a reader came from, not what the page is. */
const tracking =
  /^(utm_\w+|mc_[ce]id|fbclid|gclid|dclid|msclkid|igshid|_ga|_gl|wt\.mc_id|mkt_tok|ref_src)$/i;

/** A key the portal chose; undefined when it is empty or too long. */
export function normaliseKey(key: string): string | undefined {
  const trimmed = key.trim();
  return trimmed === '' || [...trimmed].length > keyLength || trimmed.includes('\0')
    ? undefined
    : trimmed;
}

/**
 * A URL or path, so that one page is one subject: without fragment, tracking parameters and closing slash, parameters in order, host in
 * lower case. Undefined when it is neither, or too long.
 */
export function normaliseUrl(text: string): string | undefined {
  const trimmed = text.trim();
  const relative = trimmed.startsWith('/') && !trimmed.startsWith('//');
  let url: URL;
  try {
    url = new URL(trimmed, relative ? 'http://portal.invalid' : undefined);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  const kept = [...url.searchParams]
    .filter(([name]) => !tracking.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : '';
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/+$/, '') || '/' : '/';
  return normaliseKey(`${relative ? '' : url.origin}${path}${query}`);
}
