/** Code that comes after there is something to read: when the page is idle, or at once when somebody needs it. */
export interface Later<Code> {
  /** Fetches it once. Where that fails the next call tries again. */
  (): Promise<Code>;
  /** The code, where it is here. */
  readonly here: Code | undefined;
  /** The last try failed, and none is under way. */
  readonly failed: boolean;
}

/** Names a part that is loaded later: `const editor = later(() => import('../composer/define.ts'))`. */
export function later<Code>(load: () => Promise<Code>): Later<Code> {
  let pending: Promise<Code> | undefined;
  let failures = 0;
  const part = () => {
    part.failed = false;
    pending ??= fetchCode(load, failures).then(
      (code) => (part.here = code),
      (error: unknown) => {
        pending = undefined;
        part.failed = true;
        failures += 1;
        throw error;
      },
    );
    return pending;
  };
  part.here = undefined as Code | undefined;
  part.failed = false;
  return part;
}

/** Browsers may remember for as long as the page that an address could not be fetched. Another query makes it another address. */
async function fetchCode<Code>(load: () => Promise<Code>, failures: number): Promise<Code> {
  try {
    return await load();
  } catch (error) {
    const address = /https?:\/\/\S+/.exec(String(error))?.[0];
    if (failures === 0 || !address) throw error;
    return (await import(/* @vite-ignore */ `${address}?try=${failures}`)) as Code;
  }
}

/**
 * The code, or undefined while it is fetched: whoever asks in `render` is rendered again when it is here, or when it failed. A failure
 * is not tried again by rendering; a press of the reader does that.
 */
export function whenHere<Code>(
  part: Later<Code>,
  host: { requestUpdate(): void },
): Code | undefined {
  if (!part.here && !part.failed) {
    const update = () => host.requestUpdate();
    part().then(update, update);
  }
  return part.here;
}

/** Fetches parts while nobody waits, so that acting is instant and needs no network. Not for readers who ask to save data. */
export function fetchAhead(...parts: (() => Promise<unknown>)[]): void {
  // A server that renders a page may have no `navigator`.
  const { connection } = (globalThis.navigator ?? {}) as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  // What does not come now is fetched when it is needed.
  const run = () => parts.forEach((part) => part().catch(() => undefined));
  whenIdle(run);
}

/** Runs when the page has nothing better to do, within three seconds. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 3_000 });
  else setTimeout(run, 300);
}
