import {
  loadReactable,
  parseSubject,
  subjectKey,
  viewReactable,
  watchChanges,
} from '@plein/client';
import type { Client, PleinError, ReactableView } from '@plein/client';
import type { ReadonlySignal } from '@preact/signals-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClientController } from '../context/client-controller.ts';
import { asPleinError } from './as-plein-error.ts';
import type { SignalController } from './signal-controller.ts';

export interface ReactableControllerOptions {
  clients: ClientController;
  signals: SignalController;
  /** What is reacted to, as in the `for` attribute. */
  subject: () => string;
  /** Whether to follow what others do. Default yes. */
  live?: () => boolean;
}

/** Loads one thing that can be reacted to and keeps it up to date. All of a page's are fetched in one request. */
export class ReactableController implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #options: ReactableControllerOptions;
  #client: Client | undefined;
  #key: string | undefined;
  #view: ReadonlySignal<ReactableView | undefined> | undefined;
  #error: PleinError | undefined;
  #absent = false;
  #abort: AbortController | undefined;
  #stopWatching: (() => void) | undefined;
  #live = true;

  constructor(host: ReactiveControllerHost & Element, options: ReactableControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get data(): ReactableView | undefined {
    return this.#view && this.#options.signals.read(this.#view);
  }

  get error(): PleinError | undefined {
    return this.#error;
  }

  get status(): 'loading' | 'ready' | 'absent' | 'error' {
    if (this.#view) return 'ready';
    if (this.#error) return 'error';
    return this.#absent ? 'absent' : 'loading';
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const { client } = this.#options.clients;
    const live = this.#options.live?.() ?? true;
    const key = subjectKey(parseSubject(this.#options.subject()));
    if (client === this.#client && key === this.#key && live === this.#live) return;
    this.#stop();
    this.#client = client;
    this.#key = key;
    this.#live = live;
    this.#view = this.#error = undefined;
    this.#absent = false;
    void this.load();
  }

  hostDisconnected(): void {
    this.#stop();
    // The same settings after a re-attach are a new beginning.
    this.#client = this.#key = undefined;
  }

  /** Fetches it, or fetches it again after an error. */
  async load(): Promise<void> {
    const client = this.#client;
    if (!client) return;
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#error = undefined;
    this.#host.requestUpdate();
    try {
      const found = await loadReactable(client, parseSubject(this.#options.subject()), signal);
      if (signal.aborted) return;
      this.#absent = !found;
      if (found) this.#watch(client, found.id);
    } catch (cause) {
      const error = asPleinError(cause);
      if (signal.aborted || error.code === 'ABORTED') return;
      this.#error = error;
    }
    this.#host.requestUpdate();
  }

  #watch(client: Client, id: string): void {
    this.#view = viewReactable(client, id);
    this.#stopWatching?.();
    if (!this.#live) return;
    this.#stopWatching = watchChanges(client, [id], ({ kind }) => {
      if (kind === 'RESYNC') void this.load();
    });
  }

  #stop(): void {
    this.#abort?.abort();
    this.#stopWatching?.();
    this.#abort = this.#stopWatching = undefined;
  }
}
