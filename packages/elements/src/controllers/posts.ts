import { watchChanges } from '@plein/client';
import type { ChangeMessage, Client } from '@plein/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PostController } from './post.ts';

export interface PostsControllerOptions {
  client: () => Client | undefined;
  /** Posts whose changes matter now: those near the window. At most 150 are watched. */
  onScreen: () => readonly string[];
  live: () => boolean;
  /** Something was opened or closed in a post. */
  opened?: () => void;
}

/** Milliseconds before a changed post is asked for: a burst is one request, and not every browser asks at once. */
const refreshDelay = () => 150 + Math.random() * 450;

/** Milliseconds of scrolling before other posts are watched: the stream is not asked anew for every page that flies by. */
const settleDelay = 700;

/** The posts of a host by id, kept up to date while they are on screen. */
export class PostsController implements ReactiveController {
  readonly #options: PostsControllerOptions;
  readonly #posts = new Map<string, PostController>();
  readonly #stale = new Set<string>();
  readonly #open = new Set<string>();
  #client: Client | undefined;
  #watched = '';
  #unwatch: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, options: PostsControllerOptions) {
    this.#options = options;
    host.addController(this);
  }

  /** The post with this id; made when it is first asked for. */
  get(client: Client, id: string): PostController {
    let post = this.#posts.get(id);
    if (post?.client !== client) {
      post = new PostController(client, id, () => this.#options.opened?.());
      this.#posts.set(id, post);
    }
    return post;
  }

  /** Renders one post anew, for what the store does not know. */
  show(id: string): void {
    this.#posts.get(id)?.show();
  }

  /** Renders the posts that have a popover open: what is loaded for it is not in the store. */
  showOpen(): void {
    for (const id of this.#open) this.show(id);
  }

  /** Listener of `toggle` on what holds the articles. Such events do not bubble, so it listens on their way down. */
  readonly watchPopovers = {
    capture: true,
    handleEvent: (event: Event): void => {
      const id = (event.target as Element).closest<HTMLElement>('article')?.dataset['post'];
      if (!id) return;
      if ((event as ToggleEvent).newState === 'open') this.#open.add(id);
      else this.#open.delete(id);
      this.show(id);
    },
  };

  /** Ids of the posts in which something is open. */
  get busy(): string[] {
    return [...this.#posts.values()].filter((post) => post.isBusy).map(({ id }) => id);
  }

  hostUpdated(): void {
    const client = this.#options.client();
    if (client !== this.#client) this.#stop();
    this.#client = client;
    if (!client || !this.#options.live()) return this.#stop();
    if (this.#unwatch) this.#settling ??= setTimeout(() => this.#watch(), settleDelay);
    else this.#watch();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#client = undefined;
  }

  #watch(): void {
    this.#settling = undefined;
    const topics = this.#options.onScreen().slice(0, 150);
    const key = topics.join();
    if (key === this.#watched || !this.#client) return;
    const before = this.#unwatch;
    this.#watched = key;
    this.#unwatch =
      topics.length > 0
        ? watchChanges(this.#client, topics, (change) => this.#handleChange(change))
        : undefined;
    before?.();
    this.#prune(new Set(topics));
  }

  #handleChange({ kind, id, topic, subjectId }: ChangeMessage): void {
    // Counts of reactions are in the store already; words, states and the newest comments are not.
    if (kind === 'REACTIONS_CHANGED') return;
    const post = [topic, id, subjectId].find((each) => each !== null && this.#posts.has(each));
    if (!post) return;
    this.#stale.add(post);
    this.#timer ??= setTimeout(() => this.#refresh(), refreshDelay());
  }

  #refresh(): void {
    this.#timer = undefined;
    for (const id of this.#stale) void this.#posts.get(id)?.refresh();
    this.#stale.clear();
  }

  /** Posts that are nowhere on screen and in which nothing was touched are made anew when they come back. */
  #prune(keep: ReadonlySet<string>): void {
    for (const [id, post] of this.#posts) if (!keep.has(id) && post.isPlain) this.#posts.delete(id);
  }

  #stop(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#watched = '';
    clearTimeout(this.#timer);
    clearTimeout(this.#settling);
    this.#timer = this.#settling = undefined;
    this.#stale.clear();
  }
}
