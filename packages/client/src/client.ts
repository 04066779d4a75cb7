import type { ReadonlySignal } from '@preact/signals-core';
import type { Operation } from '@plein/schema';
import type { internals, Internals } from './internals.ts';
import type { KeyValueStore } from './storage.ts';
import type { Store } from './store.ts';

/**
 * Answers a bearer token, or null when nobody is signed in or consent was refused. `interactive` is true only inside a click, when a
 * window may open. `expired` is true when the endpoint has just refused the last token, so that a cached one will not do.
 */
export type GetToken = (request: {
  interactive: boolean;
  expired?: boolean;
}) => Promise<string | null>;

export interface ClientOptions {
  /** Absolute, or relative to the page. */
  endpoint: string;
  /** Without it requests carry no token. */
  getToken?: GetToken;
  /** Sent as Accept-Language; asked before every request. */
  locale?: () => string;
  /** Keeps drafts, outbox and preferences. Default: IndexedDB in a browser, memory elsewhere. */
  storage?: KeyValueStore;
  fetch?: typeof fetch;
  /** Send documents, or only the ids of registered ones. Default `text`. */
  operations?: 'text' | 'id';
  /** False: no stream of changes, such as in a preview. Default true. */
  live?: boolean;
}

/** Whether the endpoint answers, and if not, what is missing. */
export type Connection = 'online' | 'offline' | 'signed-out' | 'consent-refused';

/** How news arrives. */
export type Live = 'off' | 'connecting' | 'open' | 'polling';

/** One conversation with one endpoint as one person. */
export interface Client {
  /** Absolute URL. */
  readonly endpoint: string;
  readonly store: Store;
  readonly connection: ReadonlySignal<Connection>;
  readonly live: ReadonlySignal<Live>;
  /** Whether drafts and unsent words outlive the page. `page`: storage is full or refused, so they last as long as it is open. */
  readonly kept: ReadonlySignal<'device' | 'page'>;
  /** Asks; the same question twice in one tick is asked once, and all of a tick travel together. The answer is in the store. Rejects with PleinError. */
  query<R, V>(operation: Operation<R, V>, variables: V, signal?: AbortSignal): Promise<R>;
  /** Asks the host for a token with a window if need be; call it from a click. True when there is one. */
  signIn(): Promise<boolean>;
  /** Ends requests and the stream. What is in the outbox stays for the next client. */
  dispose(): void;
  readonly [internals]: Internals;
}
