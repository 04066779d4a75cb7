import type { Signal } from '@preact/signals-core';
import type { Operation, PleinError } from '@plein/schema';
import type { ClientOptions, Connection } from '../client.ts';
import { aborted } from './errors.ts';
import { exchange } from './exchange.ts';
import type { Entry, Outcome, Wire } from './exchange.ts';
import { TokenSource } from './token.ts';

/** Most operations in one request. */
const batchSize = 10;

interface Queued extends Entry {
  identity: string;
  callers: {
    resolve: (data: unknown) => void;
    reject: (error: unknown) => void;
    signal: AbortSignal | undefined;
  }[];
  stop: AbortController;
}

/** Brings operations to the endpoint and answers back. One attempt each; who asks decides whether to try again. */
export class Transport {
  readonly wire: Wire;
  readonly tokens: TokenSource;
  /** The newest change when the first read reached the endpoint: from there the stream goes on, so that nothing is missed in between. */
  firstCursor: string | undefined;
  readonly #connection: Signal<Connection>;
  #queue = new Map<string, Queued>();
  #preparations: (() => void)[] = [];
  #scheduled = false;
  /** The endpoint refused a list of operations, although it answers single ones. */
  #single = false;

  constructor(
    options: ClientOptions & { endpoint: string },
    connection: Signal<Connection>,
    end: AbortSignal,
  ) {
    this.#connection = connection;
    this.tokens = new TokenSource(options.getToken);
    const send = options.fetch ?? globalThis.fetch.bind(globalThis);
    this.wire = {
      ...options,
      fetch: async (...request) => {
        const response = await send(...request);
        this.firstCursor ??= response.headers.get('plein-cursor') ?? undefined;
        return response;
      },
      end,
    };
  }

  /** Runs just before the operations of this tick leave, and may add some. */
  beforeSending(prepare: () => void): void {
    this.#preparations.push(prepare);
    this.#schedule();
  }

  /** Asks once per tick, together with everything else that is asked in it. */
  ask<R, V>(operation: Operation<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      if (signal?.aborted || this.wire.end.aborted) return reject(aborted());
      const identity = operation.name + JSON.stringify(variables);
      let queued = this.#queue.get(identity);
      // One that nobody waits for any more will not be sent, so it cannot be joined.
      if (!queued || queued.stop.signal.aborted) {
        queued = { identity, operation, variables, callers: [], stop: new AbortController() };
        this.#queue.set(identity, queued);
        this.#schedule();
      }
      const { callers, stop } = queued;
      const caller = { resolve: resolve as (data: unknown) => void, reject, signal };
      callers.push(caller);
      signal?.addEventListener(
        'abort',
        () => {
          reject(aborted());
          if (callers.every((other) => other.signal?.aborted)) stop.abort();
        },
        { once: true },
      );
    });
  }

  /** One operation at once, on its own: what changes something. With a token it travels under that one and no other. */
  async post<R, V>(
    operation: Operation<R, V>,
    variables: V,
    options: { signal?: AbortSignal; token?: { value: string | undefined } } = {},
  ): Promise<R> {
    if (options.signal?.aborted || this.wire.end.aborted) throw aborted();
    const [outcome] = await this.#send([{ operation, variables }], options.signal, options.token);
    if (!outcome || outcome.error) throw outcome?.error ?? aborted();
    return outcome.data as R;
  }

  aborted(): PleinError {
    return aborted();
  }

  /** The promise, or ABORTED for this caller alone. */
  untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const stop = () => reject(aborted());
      if (signal.aborted) return stop();
      signal.addEventListener('abort', stop, { once: true });
      promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
  }

  /** Notes what an attempt says about the connection. */
  noteConnection(error: PleinError | undefined): void {
    if (!error) this.#connection.value = 'online';
    else if (error.code === 'OFFLINE') this.#connection.value = 'offline';
    else if (error.code === 'UNAUTHENTICATED' && this.#connection.peek() !== 'consent-refused')
      this.#connection.value = 'signed-out';
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    // A task and not a microtask: widgets of one page ask from microtasks of different depth.
    setTimeout(() => this.#flush(), 0);
  }

  #flush(): void {
    const preparations = this.#preparations;
    this.#preparations = [];
    for (const prepare of preparations) prepare();
    this.#scheduled = false;
    const entries = [...this.#queue.values()].filter(({ stop }) => !stop.signal.aborted);
    this.#queue = new Map();
    const size = this.#single ? 1 : batchSize;
    for (let start = 0; start < entries.length; start += size)
      void this.#deliver(entries.slice(start, start + size));
  }

  async #deliver(entries: Queued[]): Promise<void> {
    const [first, ...others] = entries;
    const stop =
      first && others.length === 0 ? first.stop : allOf(entries.map((entry) => entry.stop.signal));
    const outcomes = await this.#send(entries, stop.signal);
    entries.forEach(({ callers }, index) => {
      const { error, data } = outcomes[index] ?? { error: aborted() };
      for (const { resolve, reject } of callers)
        if (error) reject(error);
        else resolve(data);
    });
  }

  /** Sends, with one silent second try under a fresh token, and apart where the endpoint takes no lists. */
  async #send(
    entries: Entry[],
    signal?: AbortSignal,
    fixed?: { value: string | undefined },
  ): Promise<Outcome[]> {
    const outcomes = await this.#trySend(entries, signal, fixed);
    if (outcomes === 'no lists') {
      const apart = (await Promise.all(entries.map((entry) => this.#send([entry], signal)))).flat();
      if (apart.some(({ error }) => !error)) this.#single = true;
      return apart;
    }
    const telling =
      outcomes.find(
        ({ error }) => error?.code === 'UNAUTHENTICATED' || error?.code === 'OFFLINE',
      ) ?? outcomes[0];
    if (telling?.error?.code !== 'ABORTED') this.noteConnection(answered(telling?.error));
    return outcomes;
  }

  async #trySend(
    entries: Entry[],
    signal?: AbortSignal,
    fixed?: { value: string | undefined },
  ): Promise<Outcome[] | 'no lists'> {
    try {
      const token = fixed ? fixed.value : await this.tokens.get();
      const outcomes = await exchange(this.wire, entries, token, signal);
      if (
        fixed ||
        outcomes === 'no lists' ||
        !this.wire.getToken ||
        !outcomes.some(({ error }) => error?.code === 'UNAUTHENTICATED')
      )
        return outcomes;
      return await exchange(this.wire, entries, await this.tokens.get(true), signal);
    } catch (error) {
      return entries.map(() => ({ error: error as PleinError }));
    }
  }
}

/** An error that the endpoint itself gave shows that it is there. */
function answered(error: PleinError | undefined): PleinError | undefined {
  const unclear = error && ['OFFLINE', 'UNAUTHENTICATED'].includes(error.code);
  return unclear ? error : undefined;
}

/** Aborted once all of the signals are. */
function allOf(signals: AbortSignal[]): AbortController {
  const all = new AbortController();
  for (const signal of signals) {
    signal.addEventListener(
      'abort',
      () => signals.every(({ aborted: stopped }) => stopped) && all.abort(),
      { once: true },
    );
  }
  return all;
}
