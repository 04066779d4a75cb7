import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface SeenControllerOptions {
  /** Posts that were looked at. */
  onSeen: (postIds: string[]) => void;
  /** How long a post must stay visible, in milliseconds. Default 1000. */
  dwell?: number;
}

/** What is watched: articles that carry `data-unread="<post id>"`. */
const unreadSelector = 'article[data-unread]';

/**
 * Notices which posts were read: at least half of the post, or half a window full of it, visible for a second in a visible tab. Only
 * unread posts are watched.
 */
export class SeenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SeenControllerOptions;
  readonly #since = new Map<Element, number>();
  readonly #watched = new Set<Element>();
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stale = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: SeenControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(this.#handleIntersections, {
      threshold: [0, 0.1, 0.25, 0.5, 0.75],
    });
    document.addEventListener('visibilitychange', this.#handleVisibility);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#since.clear();
    this.#watched.clear();
  }

  hostUpdated(): void {
    if (this.#stale) return;
    // Posts fill their own part of the template after the host, and many updates come in a row: look once per frame.
    this.#stale = true;
    requestAnimationFrame(() => {
      this.#stale = false;
      this.#look();
    });
  }

  #look(): void {
    if (!this.#host.isConnected || !this.#host.shadowRoot) return;
    const present = new Set<Element>(this.#host.shadowRoot.querySelectorAll(unreadSelector));
    for (const article of present) {
      if (this.#watched.has(article)) continue;
      this.#watched.add(article);
      this.#observer?.observe(article);
    }
    for (const article of this.#watched) if (!present.has(article)) this.#forget(article);
  }

  #handleIntersections = (entries: IntersectionObserverEntry[]): void => {
    for (const {
      target,
      intersectionRatio,
      intersectionRect,
      rootBounds,
      isIntersecting,
    } of entries) {
      const half =
        intersectionRatio >= 0.5 ||
        intersectionRect.height >= (rootBounds?.height ?? innerHeight) / 2;
      if (!isIntersecting || !half) this.#since.delete(target);
      else if (!this.#since.has(target)) this.#since.set(target, performance.now());
    }
    this.#schedule();
  };

  #handleVisibility = (): void => {
    // A second counts only while somebody can look.
    for (const article of this.#since.keys()) this.#since.set(article, performance.now());
    this.#schedule();
  };

  #schedule(): void {
    if (this.#timer !== undefined || this.#since.size === 0 || document.hidden) return;
    this.#timer = setTimeout(this.#check, (this.#options.dwell ?? 1000) / 2);
  }

  #check = (): void => {
    this.#timer = undefined;
    if (document.hidden) return;
    const before = performance.now() - (this.#options.dwell ?? 1000);
    const seen: string[] = [];
    for (const [article, since] of this.#since) {
      if (since > before) continue;
      const { unread } = (article as HTMLElement).dataset;
      if (unread) seen.push(unread);
      this.#forget(article);
    }
    if (seen.length > 0) this.#options.onSeen(seen);
    this.#schedule();
  };

  #forget(article: Element): void {
    this.#observer?.unobserve(article);
    this.#watched.delete(article);
    this.#since.delete(article);
  }
}
