/** What `install` needs of an endpoint. */
interface Installable {
  readonly url: string;
  handle(request: Request): Promise<Response>;
}

/** What stands in for a `fetch`, and what it lets through to. */
interface Patch {
  isOn: boolean;
  below: typeof fetch;
}

/** By the function that stands in: several endpoints lie over each other, and they are taken off in any order. */
const patches = new WeakMap<typeof fetch, Patch>();

/** Where a relative URL starts from where there is no page. */
const nowhere = 'http://localhost';

const base = (): string => ('location' in globalThis ? globalThis.location.href : nowhere);

/** Patches the page's `fetch` for one endpoint and its pictures; everything else goes on as before. */
export function install(endpoint: Installable): () => void {
  const patch: Patch = { isOn: true, below: globalThis.fetch };
  const own = new URL(endpoint.url, base());
  const folder = new URL('.', own).href;
  const isOwn = ({ href, origin, pathname }: URL): boolean =>
    (origin === own.origin && pathname === own.pathname) ||
    href.startsWith(`${folder}uploads/`) ||
    href.startsWith(`${folder}media/`);

  const patched: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, base());
    if (!patch.isOn || !isOwn(url)) return patch.below(input, init);
    const request = new Request(input instanceof Request ? input : url, init);
    if (request.signal.aborted) throw aborted();
    const response = await Promise.race([endpoint.handle(request), whenAborted(request.signal)]);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
  patches.set(patched, patch);
  globalThis.fetch = patched;
  return () => {
    patch.isOn = false;
    takeOff();
  };
}

/**
 * Takes out every patch that is off, also from under those that are on: else each would keep a company alive for as long as the page.
 * Where somebody else has patched `fetch` since, theirs stays, and what lies under it lets everything through.
 */
function takeOff(): void {
  globalThis.fetch = firstOn(globalThis.fetch);
  for (let patch = patches.get(globalThis.fetch); patch; patch = patches.get(patch.below))
    patch.below = firstOn(patch.below);
}

function firstOn(from: typeof fetch): typeof fetch {
  const patch = patches.get(from);
  return patch && !patch.isOn ? firstOn(patch.below) : from;
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(aborted()), { once: true });
  });
}

function aborted(): DOMException {
  return new DOMException('The request was aborted.', 'AbortError');
}
