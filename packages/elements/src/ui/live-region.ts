import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/**
 * Speaks to assistive technology without moving focus. The host renders `region.render()` once, from its first render on:
 * a region that is added together with its words is not read.
 */
export class LiveRegionController implements ReactiveController {
  #host: ReactiveControllerHost;
  #polite = '';
  #assertive = '';
  #clear: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Shows the regions empty again after a move.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#clear);
    this.#polite = this.#assertive = '';
  }

  /** Reads `text` aloud when the reader pauses, or at once with `assertive` (for errors only). The same words twice in a row are said once. */
  announce(text: string, { assertive = false }: { assertive?: boolean } = {}): void {
    if (assertive) this.#assertive = text;
    else this.#polite = text;
    // Emptied afterwards so that nobody finds old words while browsing, and so that the same words can be said again later.
    clearTimeout(this.#clear);
    this.#clear = setTimeout(() => {
      this.#polite = this.#assertive = '';
      this.#host.requestUpdate();
    }, 7_000);
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-live="polite">${this.#polite}</div>
      <div class="visually-hidden" role="alert" aria-live="assertive">${this.#assertive}</div>`;
  }
}
