import { discardSubmission, retrySubmission, viewOwnPosts } from '@plein/client';
import type { Client, Submission } from '@plein/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface OwnPostsControllerOptions {
  client: () => Client | undefined;
  /** Place of writing whose posts are shown, such as `post:<community id>`; undefined: all. */
  place: () => string | undefined;
  /** A post reached the endpoint. */
  published: (postId: string) => void;
}

/** The viewer's own posts that are on their way, and the moment at which each of them arrives. */
export class OwnPostsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: OwnPostsControllerOptions;
  readonly #followed = new Map<string, () => void>();
  #client: Client | undefined;
  #stop: (() => void) | undefined;
  #all: readonly Submission[] = [];

  constructor(host: ReactiveControllerHost, options: OwnPostsControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** First to last. One that is held for review stands among the posts already. */
  get pending(): readonly Submission[] {
    const place = this.#options.place();
    return this.#all.filter(
      (submission) =>
        (!place || submission.place === place) && submission.state.peek().status !== 'held',
    );
  }

  retry(key: string): void {
    if (this.#client) retrySubmission(this.#client, key);
  }

  discard(key: string): void {
    if (this.#client) discardSubmission(this.#client, key);
  }

  hostUpdate(): void {
    const client = this.#options.client();
    if (client === this.#client) return;
    this.#leave();
    this.#client = client;
    if (!client) return;
    this.#stop = viewOwnPosts(client).subscribe((all) => {
      this.#all = all;
      for (const submission of all) this.#follow(submission);
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#leave();
    this.#client = undefined;
  }

  #follow(submission: Submission): void {
    if (this.#followed.has(submission.key)) return;
    const stop = submission.state.subscribe((state) => {
      if (state.status === 'published' || state.status === 'held') {
        const place = this.#options.place();
        if (!place || submission.place === place) this.#options.published(state.nodeId);
      }
      this.#host.requestUpdate();
    });
    this.#followed.set(submission.key, stop);
  }

  #leave(): void {
    this.#stop?.();
    this.#stop = undefined;
    for (const stop of this.#followed.values()) stop();
    this.#followed.clear();
    this.#all = [];
  }
}
