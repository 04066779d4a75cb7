import { loadCommunity, viewCommunity, watchChanges } from '@plein/client';
import type { Client, PleinError } from '@plein/client';
import type { CommunityView } from '@plein/schema/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asPleinError } from './as-plein-error.ts';

export interface CommunityControllerOptions {
  client: () => Client | undefined;
  /** Id or slug; empty: none. */
  community: () => string;
  live: () => boolean;
  /** Others changed it: members came or went, somebody asks to be let in. */
  changed?: () => void;
}

/** One community by id or slug, kept up to date: its counts come live, the rest is asked for again when something changed. */
export class CommunityController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: CommunityControllerOptions;
  #client: Client | undefined;
  #community = '';
  #data: CommunityView | undefined;
  #abort: AbortController | undefined;
  #stop: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `absent`: there is none, or only its members may know of it; the endpoint does not tell which. */
  status: 'idle' | 'loading' | 'ready' | 'absent' | 'failed' = 'idle';
  error: PleinError | undefined;

  constructor(host: ReactiveControllerHost, options: CommunityControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get data(): CommunityView | undefined {
    return this.#data;
  }

  hostUpdate(): void {
    const client = this.#options.client();
    const community = this.#options.community();
    if (client === this.#client && community === this.#community) return;
    this.#leave();
    this.#client = client;
    this.#community = community;
    this.#data = undefined;
    void this.load();
  }

  hostDisconnected(): void {
    this.#leave();
    this.#client = undefined;
    this.#community = '';
  }

  /** Asks for the community, also again after an error. What is on screen stays while it loads. */
  async load(): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    const client = this.#client;
    this.error = undefined;
    if (!client || !this.#community) {
      this.status = 'idle';
      return;
    }
    if (!this.#data) this.status = 'loading';
    this.#host.requestUpdate();
    try {
      const found = await loadCommunity(
        client,
        this.#community.startsWith('community_')
          ? { id: this.#community }
          : { slug: this.#community },
        signal,
      );
      if (signal.aborted) return;
      this.status = found ? 'ready' : 'absent';
      this.#data = found ?? undefined;
      if (found && this.#stop.length === 0) this.#watch(client, found.id);
    } catch (cause) {
      if (signal.aborted) return;
      this.error = asPleinError(cause);
      this.status = this.#data ? 'ready' : 'failed';
    }
    this.#host.requestUpdate();
  }

  #watch(client: Client, id: string): void {
    this.#stop = [
      viewCommunity(client, id).subscribe((data) => {
        if (!data || data === this.#data) return;
        this.#data = data;
        this.#host.requestUpdate();
      }),
    ];
    if (!this.#options.live()) return;
    this.#stop.push(
      watchChanges(client, [id, 'viewer'], ({ kind, id: changed }) => {
        const concerns =
          kind === 'RESYNC' ||
          (changed === id && (kind === 'COMMUNITY_CHANGED' || kind === 'MEMBERSHIP_CHANGED'));
        // Not every browser asks in the same instant, and a burst of joins is asked for once.
        if (concerns) this.#timer ??= setTimeout(() => this.#reload(), 200 + Math.random() * 600);
      }),
    );
  }

  #reload(): void {
    this.#timer = undefined;
    void this.load();
    this.#options.changed?.();
  }

  #leave(): void {
    this.#abort?.abort();
    for (const stop of this.#stop) stop();
    this.#stop = [];
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
