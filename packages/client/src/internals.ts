import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { Operation } from '@plein/schema';
import type { Client } from './client.ts';
import type { ChangeWatcher } from './live/watcher.ts';
import type { Once } from './once.ts';
import type { EntityStore } from './store.ts';
import type { Submission } from './submission.ts';
import type { Transport } from './transport/transport.ts';
import type { Keeper } from './writing/keeper.ts';
import type { Outbox } from './writing/outbox.ts';

/** Where a client keeps what only the client's own modules use. Versioned, because two bundles of a page can share one client. */
export const internals: unique symbol = Symbol.for('plein.client.internals.v1') as never;

export interface Internals {
  readonly transport: Transport;
  readonly store: EntityStore;
  readonly submissions: Signal<readonly Submission[]>;
  /** Answers that are asked for once per client, by name. */
  readonly once: Map<string, Once>;
  /** Ids of subjects that were asked for by key or URL, by `subjectKey`. */
  readonly subjects: Map<string, string>;
  /** Choices that the browser did not take, by key. */
  readonly choices: Map<string, string>;
  /** Requests of one tick that travel together, by name. */
  readonly batches: Map<string, unknown>;
  /** Where drafts, preferences and the outbox are kept; opened at first use. */
  storage(): Promise<Keeper>;
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
  mutate<R, V>(operation: Operation<R, V>, variables: V, signal?: AbortSignal): Promise<R>;
}

export function inner(client: Client): Internals {
  return client[internals];
}
