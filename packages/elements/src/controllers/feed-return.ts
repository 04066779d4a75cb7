import type { FeedScope } from '@plein/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  historyEntry,
  loadPlace,
  mayReturn,
  placeKey,
  savePlace,
  type FeedPlace,
} from './feed-place.ts';
import type { FeedController } from './feed.ts';
import { scrollerOf, type PageWindowController } from './page-window-controller.ts';

export interface FeedReturnOptions {
  feed: () => FeedController;
  window: () => PageWindowController;
  /** False: nothing is kept, such as in a preview. */
  enabled: () => boolean;
}

/** What `Copy link` of a post puts behind the address. */
const linkPattern = /^#plein-(post_.+)$/;

/** Brings a reader who follows a link to a post there, and one who comes back, or reloads, to what was being read. */
export class FeedReturnController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: FeedReturnOptions;
  #pending: FeedPlace | undefined;
  #goTo: string | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, options: FeedReturnOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#goTo = this.linked;
    addEventListener('hashchange', this.#handleHash);
    addEventListener('pagehide', this.#save);
    // Single-page portals leave without a `pagehide`.
    navigationOf()?.addEventListener('navigate', this.#save);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#handleHash);
    removeEventListener('pagehide', this.#save);
    navigationOf()?.removeEventListener('navigate', this.#save);
  }

  /** Id of the post that the page's address points at. */
  get linked(): string | null {
    return linkPattern.exec(location.hash)?.[1] ?? null;
  }

  /** Where to begin in this scope; for the feed's controller. */
  place(scope: FeedScope): FeedPlace | undefined {
    if (this.linked || !mayReturn() || !this.#options.enabled()) return undefined;
    this.#pending = loadPlace(placeKey(historyEntry(), scope));
    return this.#pending;
  }

  hostUpdated(): void {
    const place = this.#pending;
    const feed = this.#options.feed();
    if (this.#goTo && feed.status === 'ready') {
      const article = this.#host.shadowRoot?.querySelector<HTMLElement>(
        `[data-post="${CSS.escape(this.#goTo)}"]`,
      );
      this.#goTo = null;
      article?.scrollIntoView({ block: 'start', behavior: 'instant' });
      article?.focus({ preventScroll: true });
    }
    if (!place || feed.status !== 'ready') return;
    this.#pending = undefined;
    // A feed that could not take up the old place begins at the newest post, as any other.
    if (feed.sections.length === place.sections.length) void this.#restore(place, feed);
  }

  #handleHash = (): void => {
    this.#goTo = this.linked;
    if (this.#goTo) void this.#options.feed().reload();
  };

  async #restore(place: FeedPlace, feed: FeedController): Promise<void> {
    const window = this.#options.window();
    const keys = feed.sections.map(({ key }) => key);
    place.sections.forEach(({ height }, index) => window.remember(keys[index] ?? -1, height));
    const page = keys[place.page] ?? -1;
    window.hold([page]);
    await feed.fill(page);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const root = this.#host.shadowRoot;
    const target =
      root?.querySelector(`[data-post="${CSS.escape(place.postId)}"]`) ??
      root?.querySelector(`[data-page="${page}"]`);
    if (target) {
      target.scrollIntoView({ block: 'start', behavior: 'instant' });
      scrollerOf(this.#host).scrollBy({
        top: target.getBoundingClientRect().top - place.top,
        behavior: 'instant',
      });
    }
    window.hold([]);
  }

  #save = (): void => {
    const feed = this.#options.feed();
    const { scope, status } = feed;
    if (!scope || status !== 'ready' || !this.#options.enabled()) return;
    savePlace(placeKey(historyEntry(), scope), this.#find(feed));
  };

  #find({ sections, hasMore }: FeedController): FeedPlace | null {
    const root = this.#host.shadowRoot;
    const first = [
      ...(root?.querySelectorAll<HTMLElement>('[data-page] article[data-post]') ?? []),
    ].find((article) => article.getBoundingClientRect().bottom > 0);
    const key = Number(first?.closest<HTMLElement>('[data-page]')?.dataset['page']);
    // Posts of one's own that have no place in the feed yet will have one by then.
    const placed = sections.filter(({ after, endCursor }) => after !== null || endCursor !== null);
    const page = placed.findIndex((section) => section.key === key);
    const postId = first?.dataset['post'];
    if (!first || !postId || page < 0) return null;
    const window = this.#options.window();
    return {
      sections: placed.map(({ key: each, after, endCursor }) => ({
        after,
        endCursor,
        height: Math.round(window.heightOf(each) ?? 0),
      })),
      hasMore,
      page,
      postId,
      top: Math.round(first.getBoundingClientRect().top),
    };
  }
}

function navigationOf(): EventTarget | undefined {
  return (globalThis as { navigation?: EventTarget }).navigation;
}
