/** What `install` needs of an endpoint. */
interface Installable {
  readonly url: string;
  handle(request: Request): Promise<Response>;
}

/** Where a relative URL starts from where there is no page. */
const nowhere = 'http://localhost';

const base = (): string => ('location' in globalThis ? globalThis.location.href : nowhere);

/** Patches the page's `fetch` for one endpoint and its pictures; everything else goes on as before. */
export function install(endpoint: Installable): () => void {
  const original = globalThis.fetch;
  const own = new URL(endpoint.url, base());
  const folder = new URL('.', own).href;
  const isOwn = ({ href, origin, pathname }: URL): boolean =>
    (origin === own.origin && pathname === own.pathname) ||
    href.startsWith(`${folder}uploads/`) ||
    href.startsWith(`${folder}media/`);
  let isOn = true;

  const patched: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, base());
    if (!isOn || !isOwn(url)) return original(input, init);
    const request = new Request(input instanceof Request ? input : url, init);
    if (request.signal.aborted) throw aborted();
    const response = await Promise.race([endpoint.handle(request), whenAborted(request.signal)]);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
  globalThis.fetch = patched;
  return () => {
    isOn = false;
    // Somebody may have patched it since; then theirs stays, and this one lets everything through.
    if (globalThis.fetch === patched) globalThis.fetch = original;
  };
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(aborted()), { once: true });
  });
}

function aborted(): DOMException {
  return new DOMException('The request was aborted.', 'AbortError');
}
