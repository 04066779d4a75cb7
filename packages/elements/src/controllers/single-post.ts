import { loadPost } from '@plein/client';
import type { Client, PleinError } from '@plein/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asPleinError } from './as-plein-error.ts';

export interface SinglePostControllerOptions {
  client: () => Client | undefined;
  /** Id of the post; empty: nothing to show. */
  postId: () => string;
}

/** Loads one post. What it says is in the store. */
export class SinglePostController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: SinglePostControllerOptions;
  #client: Client | undefined;
  #postId = '';
  #abort: AbortController | undefined;

  /** `absent`: there is none, or it is not for this reader. */
  status: 'idle' | 'loading' | 'ready' | 'absent' | 'failed' = 'idle';
  error: PleinError | undefined;

  constructor(host: ReactiveControllerHost, options: SinglePostControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const client = this.#options.client();
    const postId = this.#options.postId();
    if (client === this.#client && postId === this.#postId) return;
    this.#client = client;
    this.#postId = postId;
    void this.load();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#client = undefined;
    this.#postId = '';
  }

  /** Asks for the post, also again after an error. */
  async load(): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.error = undefined;
    this.status = this.#client && this.#postId ? 'loading' : 'idle';
    this.#host.requestUpdate();
    if (!this.#client || !this.#postId) return;
    try {
      const found = await loadPost(this.#client, this.#postId, signal);
      if (signal.aborted) return;
      this.status = found ? 'ready' : 'absent';
    } catch (cause) {
      if (signal.aborted) return;
      this.status = 'failed';
      this.error = asPleinError(cause);
    }
    this.#host.requestUpdate();
  }
}
