import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface NearEndOptions {
  /** Whether there is anything to fetch now. */
  wanted: () => boolean;
  /** The end of the list comes near. */
  reached: () => void;
  /** How early, in CSS pixels. Default 1600. */
  margin?: number;
}

/** Notices that the reader comes near the end of a list: the element that carries `data-end`. */
export class NearEndController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: NearEndOptions;
  #observer: IntersectionObserver | undefined;
  #end: Element | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, options: NearEndOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const reach = `0px 0px ${this.#options.margin ?? 1600}px`;
    const options: IntersectionObserverInit & { scrollMargin: string } = {
      rootMargin: reach,
      scrollMargin: reach,
    };
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting && this.#options.wanted()) this.#options.reached();
    }, options);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#end = null;
  }

  hostUpdated(): void {
    const end = this.#host.shadowRoot?.querySelector('[data-end]') ?? null;
    if (this.#end) this.#observer?.unobserve(this.#end);
    this.#end = end;
    // Observed anew after every update: an end that is still near after a short page tells so again.
    if (end && this.#options.wanted()) this.#observer?.observe(end);
  }
}
