import { loadFeedPage, PleinError } from '@plein/client';
import type { Client, FeedItem, FeedScope } from '@plein/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { feedFurther } from './feed-later.ts';
import {
  countPositions,
  withoutPinned,
  withoutPosts,
  type FeedEntry,
  type FeedSection,
} from './feed-pages.ts';
import type { FeedPlace } from './feed-place.ts';
import { watchNewPosts } from './feed-watch.ts';
import { postLoading } from './post-loading.ts';

export interface FeedControllerOptions {
  client: () => Client | undefined;
  /** What to show; undefined while that is still being found out. */
  scope: () => FeedScope | undefined;
  /** Posts per page, 1 to 50. */
  pageSize: () => number;
  /** False: no stream, so nothing new announces itself. */
  live: () => boolean;
  /** Id of a post that the address of the page points at; it is put on top, whatever the view. */
  linked?: () => string | null;
  /** Where the reader was on an earlier visit to this page, if that is to be restored. */
  place?: (scope: FeedScope) => FeedPlace | undefined;
}

/** Pages through a feed by keyset, counts what is new above it, and puts the viewer's own posts on top. */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: FeedControllerOptions;
  #client: Client | undefined;
  #scope: FeedScope | undefined;
  #scopeKey = '';
  #abort: AbortController | undefined;
  #unwatch: (() => void) | undefined;
  #nextKey = 0;
  #filling = new Set<number>();

  /** `idle`: waits for a client or a scope. `failed`: nothing could be shown, see `error`. */
  status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  error: PleinError | undefined;
  sections: readonly FeedSection[] = [];
  /** Posts kept on top; they are left out of `sections`. */
  pinnedIds: readonly string[] = [];
  hasMore = false;
  /** The next page is on its way. */
  isLoadingMore = false;
  /** Why the next page did not come. */
  moreError: PleinError | undefined;
  /** How many posts stand above the first one, up to 99. */
  newCount = 0;

  constructor(host: ReactiveControllerHost, options: FeedControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get scope(): FeedScope | undefined {
    return this.#scope;
  }

  get isEmpty(): boolean {
    return (
      this.status === 'ready' &&
      this.pinnedIds.length === 0 &&
      this.sections.every(({ entries }) => entries?.length === 0)
    );
  }

  /** Positions of the sections below the pinned posts, and the number of all posts; -1 while more may follow. */
  get positions(): { starts: Map<number, number>; total: number } {
    const { starts, total } = countPositions(this.sections, this.#options.pageSize());
    return { starts, total: this.hasMore ? -1 : total + this.pinnedIds.length };
  }

  /** The pinned posts, and those of the sections that a condition chooses. */
  idsIn(chosen: (key: number) => boolean): string[] {
    return [
      ...this.pinnedIds,
      ...this.sections
        .filter(({ key }) => chosen(key))
        .flatMap(({ entries }) => entries?.map(({ postId }) => postId) ?? []),
    ];
  }

  /** Keys of the sections in which these posts stand. */
  sectionsOf(ids: ReadonlySet<string>): number[] {
    if (ids.size === 0) return [];
    return this.sections
      .filter(({ entries }) => entries?.some(({ postId }) => ids.has(postId)))
      .map(({ key }) => key);
  }

  hostUpdate(): void {
    const client = this.#options.client();
    const scope = this.#options.scope();
    const scopeKey = scope ? JSON.stringify([scope, this.#options.pageSize()]) : '';
    if (client === this.#client && scopeKey === this.#scopeKey) return;
    this.#stop();
    this.#client = client;
    this.#scope = scope;
    this.#scopeKey = scopeKey;
    if (client && scope) void this.#start();
    else this.#reset('idle');
  }

  hostDisconnected(): void {
    this.#stop();
    // The posts stay for a host that is only moved; the next update watches again.
    this.#client = undefined;
    this.#scopeKey = '';
  }

  /** Starts over at the newest post. */
  async reload(): Promise<void> {
    this.#abort?.abort();
    await this.#start();
  }

  /** Asks for the next page; does nothing while one is on its way. */
  async loadMore(): Promise<void> {
    const last = this.sections.at(-1);
    if (!this.hasMore || this.isLoadingMore || !last) return;
    this.isLoadingMore = true;
    this.moreError = undefined;
    this.#host.requestUpdate();
    await this.#try(
      async (client, scope, signal) => {
        const page = await loadFeedPage(
          client,
          scope,
          { first: this.#options.pageSize(), after: last.endCursor },
          signal,
        );
        this.#append(last.endCursor, page.items, page.endCursor, page.hasNextPage);
      },
      (error) => (this.moreError = error),
      () => (this.isLoadingMore = false),
    );
  }

  /** Loads a page of which only the place is known. */
  async fill(key: number): Promise<void> {
    const section = this.sections.find((each) => each.key === key);
    if (!section || section.entries || this.#filling.has(key)) return;
    this.#filling.add(key);
    await this.#try(
      async (client, scope, signal) => {
        const page = { first: this.#options.pageSize(), after: section.after };
        const [{ items }, { cutAt }] = await Promise.all([
          loadFeedPage(client, scope, page, signal),
          feedFurther(),
        ]);
        const entries = cutAt(items, section.endCursor) ?? items;
        this.sections = this.sections.map((each) =>
          each.key === key ? { ...each, entries: withoutPinned(entries, this.pinnedIds) } : each,
        );
      },
      (error) => (this.moreError = error),
      () => this.#filling.delete(key),
    );
  }

  /** Shows what arrived since. Resolves with the id of the newest post, or null when there is none. */
  async showNew(): Promise<string | null> {
    let newest: string | null = null;
    await this.#try(
      async (client, scope, signal) => {
        const [page, { newOnTop }] = await Promise.all([
          loadFeedPage(client, scope, { first: this.#options.pageSize() }, signal),
          feedFurther(),
        ]);
        const added = newOnTop(page, this.sections);
        this.newCount = 0;
        if (!added) return this.#fill(page.items, page.pinnedIds, page.endCursor, page.hasNextPage);
        this.pinnedIds = page.pinnedIds;
        const { entries, end, below } = added;
        if (entries.length > 0) this.sections = [this.#section(null, entries, end), ...below];
        newest = entries[0]?.postId ?? null;
      },
      (error) => (this.moreError = error),
    );
    return newest;
  }

  /** Puts a post that the viewer just wrote on top, at once. */
  addOwn(postId: string): void {
    if (this.status !== 'ready' || this.#has(postId)) return;
    this.sections = [
      this.#section(null, [{ postId, cursor: null, reason: null }], null),
      ...this.sections,
    ];
    this.#host.requestUpdate();
  }

  /** Takes a post out, such as one that was deleted. */
  remove(postId: string): void {
    if (!this.#has(postId)) return;
    this.pinnedIds = this.pinnedIds.filter((id) => id !== postId);
    this.sections = withoutPosts(this.sections, new Set([postId]));
    this.#host.requestUpdate();
  }

  async #start(): Promise<void> {
    this.#reset('loading');
    await this.#try(
      async (client, scope, signal) => {
        const place = this.#options.place?.(scope);
        // What came in the meantime stands above the first page of then, so a larger first page is asked for.
        const first = place && place.sections.length > 1 ? 50 : this.#options.pageSize();
        const [page, code] = await Promise.all([
          loadFeedPage(client, scope, { first }, signal),
          // Without that code the feed begins at its newest post.
          place && feedFurther().catch(() => undefined),
        ]);
        const sections = place && code?.sectionsOf(place, page);
        if (sections) {
          this.pinnedIds = page.pinnedIds;
          this.sections = sections.map(({ after, entries, endCursor }) =>
            this.#section(after, entries, endCursor),
          );
          this.hasMore = place.hasMore;
        } else {
          const items = page.items.slice(0, this.#options.pageSize());
          const cut = items.length < page.items.length;
          this.#fill(
            items,
            page.pinnedIds,
            cut ? (items.at(-1)?.cursor ?? null) : page.endCursor,
            page.hasNextPage || cut,
          );
        }
        await this.#putLinked(client, signal);
        this.status = 'ready';
        this.#watch();
      },
      (error) => {
        this.status = 'failed';
        this.error = error;
      },
    );
  }

  async #putLinked(client: Client, signal: AbortSignal): Promise<void> {
    const id = this.#options.linked?.();
    if (!id || this.#has(id)) return;
    // Without that code, or without that post, the feed begins as any other.
    const code = await postLoading().catch(() => undefined);
    if (!(await code?.loadPost(client, id, signal))) return;
    this.pinnedIds = [id, ...this.pinnedIds];
  }

  #fill(
    items: readonly FeedItem[],
    pinnedIds: readonly string[],
    endCursor: string | null,
    hasMore: boolean,
  ): void {
    this.sections = [];
    this.pinnedIds = pinnedIds;
    this.#append(null, items, endCursor, hasMore);
  }

  #append(
    after: string | null,
    items: readonly FeedItem[],
    endCursor: string | null,
    hasMore: boolean,
  ): void {
    this.sections = [
      ...this.sections,
      this.#section(after, withoutPinned(items, this.pinnedIds), endCursor),
    ];
    this.hasMore = hasMore;
  }

  #section(
    after: string | null,
    entries: readonly FeedEntry[] | undefined,
    endCursor: string | null,
  ): FeedSection {
    return { key: this.#nextKey++, after, endCursor, entries };
  }

  #has(postId: string): boolean {
    return (
      this.pinnedIds.includes(postId) ||
      this.sections.some(({ entries }) => entries?.some((entry) => entry.postId === postId))
    );
  }

  #watch(): void {
    if (!this.#client || !this.#scope || !this.#options.live()) return;
    this.#unwatch ??= watchNewPosts(this.#client, this.#scope, () => void this.#countNew());
  }

  async #countNew(): Promise<void> {
    await this.#try(
      async (client, scope, signal) => {
        const { countAbove } = await feedFurther();
        this.newCount = await countAbove(client, scope, this.sections, signal);
      },
      () => undefined,
    );
  }

  #reset(status: 'idle' | 'loading'): void {
    this.status = status;
    this.error = this.moreError = undefined;
    this.sections = [];
    this.pinnedIds = [];
    this.hasMore = this.isLoadingMore = false;
    this.newCount = 0;
    this.#filling.clear();
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  /** Runs one request under the present scope; whatever comes back after a change of scope is dropped. */
  async #try(
    act: (client: Client, scope: FeedScope, signal: AbortSignal) => Promise<void>,
    failed: (error: PleinError) => void,
    settled?: () => void,
  ): Promise<void> {
    if (!this.#client || !this.#scope) return;
    this.#abort = this.#abort?.signal.aborted === false ? this.#abort : new AbortController();
    const { signal } = this.#abort;
    try {
      await act(this.#client, this.#scope, signal);
    } catch (cause) {
      if (signal.aborted) return;
      failed(
        cause instanceof PleinError
          ? cause
          : new PleinError('INTERNAL', { message: 'The feed could not be shown.', cause }),
      );
    }
    if (signal.aborted) return;
    settled?.();
    this.#host.requestUpdate();
  }
}
