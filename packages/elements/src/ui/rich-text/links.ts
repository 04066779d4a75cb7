/** Where a link of a reader's text may lead. Everything else stays text. */
const LINKS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
const IMAGES: ReadonlySet<string> = new Set(['http:', 'https:']);

/** The address as the browser will understand it, or null when its scheme is not allowed. Relative addresses belong to the page. */
export function safeLink(address: string, base: string = document.baseURI): URL | null {
  return allowed(address, base, LINKS);
}

/** The same for pictures. */
export function safeImage(address: string, base: string = document.baseURI): URL | null {
  return allowed(address, base, IMAGES);
}

function allowed(address: string, base: string, schemes: ReadonlySet<string>): URL | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return schemes.has(url.protocol) ? url : null;
}

/** Whether the words of a link look like another host than the one it leads to, as in a trap: the host must then be shown. */
export function looksLikeAnotherHost(words: string, url: URL): boolean {
  const shown = /(?:^|[\s/@(])((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?=$|[\s/:?#)])/iu.exec(
    words.trim(),
  )?.[1];
  if (shown === undefined) return false;
  const claimed = URL.canParse(`https://${shown}`) ? new URL(`https://${shown}`).hostname : shown;
  return claimed.replace(/^www\./, '') !== url.hostname.replace(/^www\./, '');
}
