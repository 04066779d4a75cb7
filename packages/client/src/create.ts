import { signal } from '@preact/signals-core';
import { PleinError } from '@plein/schema';
import type { Operation } from '@plein/schema';
import type { Client, ClientOptions, Connection, Live } from './client.ts';
import { internals } from './internals.ts';
import type { Internals } from './internals.ts';
import { EntityStore } from './store.ts';
import type { Submission } from './submission.ts';
import { pause, readBackoff, waitAfter } from './transport/backoff.ts';
import { Transport } from './transport/transport.ts';

/** Milliseconds of trying after which whoever waits is told. */
const readPatience = 10_000;
const writePatience = 20_000;
const attempts = 4;

/** Whether the browser says that there is no network. Where there is no browser nobody says so. */
function isKnownOffline(): boolean {
  return (globalThis.navigator as { onLine?: boolean } | undefined)?.onLine === false;
}

/** A client of its own. Throws PleinError NO_ENDPOINT when the endpoint is not a URL. */
export function createClient(options: ClientOptions): Client {
  const endpoint = resolveEndpoint(options.endpoint);
  const stop = new AbortController();
  const connection = signal<Connection>('online');
  const live = signal<Live>('off');
  const kept = signal<'device' | 'page'>('device');
  const store = new EntityStore();
  const transport = new Transport({ ...options, endpoint }, connection, stop.signal);
  const submissions = signal<readonly Submission[]>([]);
  const checkContract = lazily(async () =>
    (await import('./contract.ts')).contractCheck(transport),
  );

  async function persist<T>(
    send: () => Promise<T>,
    patience: number,
    abort?: AbortSignal,
  ): Promise<T> {
    const start = performance.now();
    for (let failures = 1; ; failures += 1) {
      try {
        return await send();
      } catch (error) {
        if (!(error instanceof PleinError)) throw error;
        if (error.code === 'BAD_OPERATION') throw await (await checkContract()).check(error);
        const wait = waitAfter(failures, readBackoff, error.retryAfter);
        // Where the browser knows that there is no network, trying on would only keep the reader in the dark.
        if (error.code === 'OFFLINE' && isKnownOffline()) throw error;
        if (!error.retryable || failures >= attempts || performance.now() - start + wait > patience)
          throw error;
        await pause(wait, abort ? AbortSignal.any([abort, stop.signal]) : stop.signal).catch(() =>
          Promise.reject(transport.aborted()),
        );
      }
    }
  }

  const inside: Internals = {
    transport,
    store,
    submissions,
    connection,
    live,
    once: new Map(),
    subjects: new Map(),
    choices: new Map(),
    batches: new Map(),
    end: stop.signal,
    get disposed() {
      return stop.signal.aborted;
    },
    storage: lazily(async () =>
      (await import('./writing/open-storage.ts')).openStorage(options.storage, kept),
    ),
    outbox: lazily(async () => (await import('./writing/outbox.ts')).openOutbox(client)),
    watcher: () => (options.live === false || stop.signal.aborted ? undefined : watcher()),
    async mutate<R, V>(operation: Operation<R, V>, variables: V, abort?: AbortSignal): Promise<R> {
      const answer = await persist(
        () => transport.post(operation, variables, abort ? { signal: abort } : {}),
        writePatience,
        abort,
      );
      store.write(answer);
      return answer;
    },
  };
  const watcher = lazily(async () => {
    // Nothing on screen waits for the stream, and it begins where the first answer ended.
    await idle();
    return (await import('./live/watcher.ts')).openWatcher(client);
  });

  const client: Client = {
    endpoint,
    store,
    connection,
    live,
    kept,
    async query(operation, variables, abort) {
      const answer = await persist(
        () => transport.ask(operation, variables, abort),
        readPatience,
        abort,
      );
      store.write(answer);
      return answer;
    },
    async signIn() {
      const token = await transport.tokens.interactive();
      if (token === null) {
        connection.value = 'consent-refused';
        return false;
      }
      inside.once.delete('viewer');
      connection.value = 'online';
      return true;
    },
    dispose: () => stop.abort(),
    [internals]: inside,
  };
  // What an earlier page could not send is sent without waiting for the first write of this one.
  if (options.storage ?? hasDeviceStorage()) {
    setTimeout(
      () =>
        void inside
          .storage()
          .then((keeper) => keeper.keys(`outbox ${endpoint} `))
          .then(([first]) => (first === undefined ? undefined : inside.outbox()))
          // Code that does not come now comes with the first write.
          .catch(() => undefined),
      0,
    );
  }
  return client;
}

/** Some browsers refuse the very question where a page may not store anything. */
function hasDeviceStorage(): boolean {
  try {
    return (globalThis as { indexedDB?: unknown }).indexedDB !== undefined;
  } catch {
    return false;
  }
}

/** Resolves when a browser has nothing to show, after half a second at most. */
function idle(): Promise<void> {
  const { requestIdleCallback: whenIdle } = globalThis as {
    requestIdleCallback?: (run: () => void, options: { timeout: number }) => unknown;
  };
  return new Promise((resolve) =>
    whenIdle ? whenIdle(() => resolve(), { timeout: 500 }) : setTimeout(resolve, 0),
  );
}

/** Opens once. A failure, such as code that could not be fetched, is forgotten: the next one who asks tries again. */
function lazily<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () =>
    (opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    }));
}

/** The endpoint's absolute address. */
export function resolveEndpoint(endpoint: string): string {
  const page = (globalThis as { location?: { href: string } }).location?.href;
  const base = page !== undefined && URL.canParse(page) ? page : undefined;
  const url =
    endpoint.trim() !== '' && URL.canParse(endpoint, base) ? new URL(endpoint, base) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new PleinError('NO_ENDPOINT', {
    message:
      'The endpoint is missing or not an http(s) URL. Set `endpoint`, for example "/graphql".',
  });
}
