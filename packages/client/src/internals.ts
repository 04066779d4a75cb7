import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { Operation } from '@plein/schema';
import type { Client } from './client.ts';
import type { ChangeWatcher } from './live/watcher.ts';
import type { KeyValueStore } from './storage.ts';
import type { EntityStore } from './store.ts';
import type { Submission } from './submission.ts';
import type { Transport } from './transport/transport.ts';
import type { Outbox } from './writing/outbox.ts';

/** What the client's own modules may use of a client. Versioned, because two bundles of a page can share one client. */
export const internals: unique symbol = Symbol.for('plein.client.internals.v1') as never;

export interface Internals {
  readonly transport: Transport;
  readonly store: EntityStore;
  readonly submissions: Signal<readonly Submission[]>;
  /** Answers that are asked for once per client, by name. */
  readonly once: Map<string, Promise<unknown>>;
  /** Requests of one tick that travel together, by name. */
  readonly batches: Map<string, unknown>;
  /** Where drafts, preferences and the outbox are kept; opened at first use. */
  storage(): Promise<KeyValueStore>;
  /** The outbox; its code is loaded at the first write. */
  outbox(): Promise<Outbox>;
  /** The stream of changes; its code is loaded when somebody watches. Undefined where the client may not be live. */
  watcher(): Promise<ChangeWatcher> | undefined;
  /** True after `dispose()`. */
  readonly disposed: boolean;
  /** Aborted by `dispose()`. */
  readonly end: AbortSignal;
  readonly live: Signal<'off' | 'connecting' | 'open' | 'polling'>;
  readonly connection: ReadonlySignal<'online' | 'offline' | 'signed-out' | 'consent-refused'>;
  mutate<R, V>(operation: Operation<R, V>, variables: V, options?: MutateOptions): Promise<R>;
}

export interface MutateOptions {
  signal?: AbortSignal;
  /** Id of the person who must be the one that sends; an answer of any other is not asked for. */
  as?: string;
  /** False: one attempt, because the caller repeats by its own rules. */
  retry?: boolean;
}

export function inner(client: Client): Internals {
  return client[internals];
}
