import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PageWindow, type PageMeasurement } from './page-window.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Whether the browser itself keeps in place what is being read. */
const anchors = CSS.supports('overflow-anchor', 'auto');

/** What this controller needs of its host's template: one element per page that carries `data-page="<key>"`. */
const pageSelector = '[data-page]';

export interface PageWindowOptions {
  /** Keys of the pages in reading order; asked before every update of the host. */
  pages: () => readonly number[];
  /** Pages that are never emptied. Default 10: what find in page and a screen reader's lists can see. */
  keep?: number;
  /** How far from the viewport a page is filled, in CSS pixels. Default 2000, more than one frame of a fling. */
  margin?: number;
  /** A page came near the viewport; the place to load one that is known but not there yet. */
  onNear?: (key: number) => void;
}

/**
 * Watches the pages of a long list and lets the host render only the live ones. Emptied pages keep the height they were measured at, so
 * that the scrollbar tells the truth; the browser's own scroll anchoring holds the place when a height turns out different.
 *
 * ```ts
 * #window = new PageWindowController(this, { pages: () => keys });
 * render() { return repeat(keys, key => html`<div data-page=${key}>${this.#window.isLive(key) ? posts(key) : nothing}</div>`); }
 * ```
 */
export class PageWindowController implements ReactiveController {
  readonly #host: Host;
  readonly #window: PageWindow;
  readonly #options: PageWindowOptions;
  readonly #sections = new Map<number, HTMLElement>();
  readonly #filled = new Set<HTMLElement>();
  #keys: readonly number[] = [];
  #stale = true;
  #frame: number | undefined;
  #scrolled: number | undefined;
  #anchor: { article: Element; top: number } | undefined;
  /** What was at the upper edge when the reader stopped scrolling. */
  #seen: { article: Element; top: number } | undefined;
  #intersections: IntersectionObserver | undefined;
  #resizes: ResizeObserver | undefined;

  constructor(host: Host, options: PageWindowOptions) {
    this.#host = host;
    this.#options = options;
    this.#window = new PageWindow(options.keep);
    host.addController(this);
  }

  hostUpdate(): void {
    this.#anchor = anchors ? undefined : this.#firstVisible();
    const keys = this.#options.pages();
    if (keys.length === this.#keys.length && keys.every((key, index) => key === this.#keys[index]))
      return;
    this.#keys = keys;
    this.#stale = true;
    this.#window.setOrder(keys);
  }

  /** Whether the host renders the page's content. */
  isLive(key: number): boolean {
    return this.#window.isLive(key);
  }

  isNear(key: number): boolean {
    return this.#window.isNear(key);
  }

  /** Whether the page may be left unpainted by `content-visibility` while it is off screen. */
  isKept(key: number): boolean {
    return this.#window.isKept(key);
  }

  /** Height of a page in CSS pixels, where it is known or can be guessed. */
  heightOf(key: number): number | undefined {
    return this.#window.heightOf(key);
  }

  /** Gives a page that was not rendered yet the height it had on an earlier visit. */
  remember(key: number, height: number): void {
    this.#window.remember(key, height);
  }

  /** Pages in which something is open: a composer, a thread, a menu. They stay. */
  hold(keys: readonly number[]): void {
    if (this.#window.pin('busy', keys)) this.#host.requestUpdate();
  }

  hostConnected(): void {
    const reach = `${this.#options.margin ?? 2000}px 0px`;
    // `scrollMargin` is the same for a scrolling container of the host page; the library's types do not know it yet.
    const options: IntersectionObserverInit & { scrollMargin: string } = {
      rootMargin: reach,
      scrollMargin: reach,
    };
    this.#intersections = new IntersectionObserver(this.#handleIntersections, options);
    this.#resizes = new ResizeObserver(this.#handleResizes);
    this.#host.addEventListener('focusin', this.#handleFocus);
    this.#host.addEventListener('focusout', this.#handleFocus);
    document.addEventListener('selectionchange', this.#handleSelection);
    document.addEventListener('scroll', this.#handleScroll, { capture: true, passive: true });
    this.#stale = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#intersections?.disconnect();
    this.#resizes?.disconnect();
    this.#host.removeEventListener('focusin', this.#handleFocus);
    this.#host.removeEventListener('focusout', this.#handleFocus);
    document.removeEventListener('selectionchange', this.#handleSelection);
    document.removeEventListener('scroll', this.#handleScroll, { capture: true });
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    if (this.#scrolled !== undefined) cancelAnimationFrame(this.#scrolled);
    this.#frame = this.#scrolled = undefined;
    this.#seen = undefined;
    this.#sections.clear();
    this.#filled.clear();
  }

  hostUpdated(): void {
    if (this.#stale) this.#findSections();
    for (const [key, section] of this.#sections) this.#fit(key, section);
    this.#holdPlace();
  }

  /** Where the browser has no scroll anchoring, an update that changed what stands above the reader is put right by hand. */
  #holdPlace(): void {
    const { article, top } = this.#anchor ?? {};
    this.#anchor = undefined;
    if (!article?.isConnected || top === undefined) return;
    const moved = article.getBoundingClientRect().top - top;
    if (moved !== 0) scrollerOf(this.#host).scrollBy({ top: moved, behavior: 'instant' });
  }

  #findSections(): void {
    this.#stale = false;
    const gone = new Map(this.#sections);
    for (const section of this.#root?.querySelectorAll<HTMLElement>(pageSelector) ?? []) {
      const key = Number(section.dataset['page']);
      if (gone.get(key) === section) gone.delete(key);
      else {
        this.#sections.set(key, section);
        this.#intersections?.observe(section);
      }
    }
    for (const [key, section] of gone) {
      this.#intersections?.unobserve(section);
      this.#resizes?.unobserve(section);
      this.#filled.delete(section);
      if (this.#sections.get(key) === section) this.#sections.delete(key);
    }
  }

  /** Style properties, not a style attribute: a strict Content Security Policy allows the former only. */
  #fit(key: number, section: HTMLElement): void {
    const filled = this.#window.isLive(key);
    if (filled && !this.#filled.has(section)) {
      this.#filled.add(section);
      section.style.blockSize = '';
      this.#resizes?.observe(section);
    } else if (!filled && this.#filled.delete(section)) this.#resizes?.unobserve(section);
    const height = this.#window.heightOf(key);
    if (height === undefined) return;
    const size = `${height}px`;
    if (!filled && section.style.blockSize !== size) section.style.blockSize = size;
    if (this.#window.isKept(key)) section.style.setProperty('contain-intrinsic-block-size', size);
  }

  #handleIntersections = (entries: IntersectionObserverEntry[]): void => {
    // Not every browser fires an event for a selection inside a shadow root, so it is looked at before a page is emptied.
    this.#handleSelection();
    const changes = entries.map((entry) => [keyOf(entry.target), entry.isIntersecting] as const);
    if (this.#window.setNear(changes)) this.#host.requestUpdate();
    for (const [key, near] of changes) if (near) this.#options.onNear?.(key);
  };

  #handleResizes = (entries: ResizeObserverEntry[]): void => {
    const batch: PageMeasurement[] = [];
    let width = 0;
    for (const entry of entries) {
      // What `content-visibility` skips reports the size it was told, which teaches nothing. Only what is inside knows that it is skipped.
      if (!entry.target.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }))
        continue;
      const box = entry.borderBoxSize[0];
      if (!box) continue;
      batch.push({ key: keyOf(entry.target), height: box.blockSize });
      width = box.inlineSize;
    }
    // A width that was set by a style makes browsers give up their anchoring for that moment: what was read is brought back first.
    const turned = this.#window.measure(batch, width);
    if (turned) this.#bringBack();
    // Emptied pages are not observed, so they can follow within this frame. A page under `content-visibility` is, and would answer
    // with a notification that the browser reports as an error of the page; it follows in the next one.
    for (const [key, section] of this.#sections)
      if (!this.#filled.has(section)) this.#fit(key, section);
    if (turned && !anchors) this.#bringBack();
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      for (const [key, section] of this.#sections) this.#fit(key, section);
    });
  };

  #handleFocus = (): void => {
    // On `focusout` the next element has the focus only after the event.
    queueMicrotask(() => this.#pin('focus', this.#pageOf(this.#root?.activeElement ?? null)));
  };

  #handleSelection = (): void => {
    const range = this.#root ? selectedRange(this.#root) : undefined;
    const first = range && this.#pageOf(range.startContainer);
    const last = range && this.#pageOf(range.endContainer);
    // One end may lie outside of the list.
    const from = first ?? last;
    const to = last ?? first;
    if (from === undefined || to === undefined) return this.#pin('selection', undefined);
    this.#pin(
      'selection',
      ...this.#keys.slice(this.#keys.indexOf(from), this.#keys.indexOf(to) + 1),
    );
  };

  #pin(reason: 'focus' | 'selection', ...keys: (number | undefined)[]): void {
    const pages = keys.filter((key) => key !== undefined);
    if (this.#window.pin(reason, pages)) this.#host.requestUpdate();
  }

  #pageOf(node: Node | null): number | undefined {
    const element = node instanceof Element ? node : node?.parentElement;
    const section = element?.closest(pageSelector);
    return section ? keyOf(section) : undefined;
  }

  #bringBack(): void {
    if (!this.#seen?.article.isConnected) return;
    const moved = this.#seen.article.getBoundingClientRect().top - this.#seen.top;
    if (Math.abs(moved) > 2) scrollerOf(this.#host).scrollBy({ top: moved, behavior: 'instant' });
  }

  #handleScroll = (): void => {
    this.#scrolled ??= requestAnimationFrame(() => {
      this.#scrolled = undefined;
      this.#seen = this.#firstVisible();
    });
  };

  /** The article at the upper edge of the window, when something stands above it that can change. */
  #firstVisible(): { article: Element; top: number } | undefined {
    for (const [key, section] of this.#sections) {
      if (!this.#window.isNear(key)) continue;
      for (const article of section.querySelectorAll('article')) {
        const { top, bottom } = article.getBoundingClientRect();
        if (bottom > 0) return scrollerOf(this.#host).scrollTop > 0 ? { article, top } : undefined;
      }
    }
    return undefined;
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }
}

function keyOf(section: Element): number {
  return Number((section as HTMLElement).dataset['page']);
}

function selectedRange(root: ShadowRoot): StaticRange | undefined {
  // Selections inside a shadow root are visible only this way; an older browser sees none and empties the page.
  const range = document.getSelection()?.getComposedRanges?.({ shadowRoots: [root] })[0];
  return range?.collapsed === false ? range : undefined;
}

/** The element that scrolls a node: the nearest scrolling ancestor, shadow boundaries included, else the document's. */
export function scrollerOf(element: Element): Element {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (!(at instanceof Element)) continue;
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight)
      return at;
  }
  return document.scrollingElement ?? document.documentElement;
}
