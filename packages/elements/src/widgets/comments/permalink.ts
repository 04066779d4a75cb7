import type { LitElement, ReactiveController } from 'lit';
import type { ThreadController } from '../../controllers/thread.ts';

/** Follows links to single comments: `#plein-<comment id>` in the page's address. */
export class PermalinkController implements ReactiveController {
  /** The comment that a link led to. */
  target: string | null = null;
  /** The comment of the last link is not here. */
  gone = false;
  #host: LitElement;
  #thread: ThreadController;
  #followed: string | null = null;

  constructor(host: LitElement, thread: ThreadController) {
    this.#host = host;
    this.#thread = thread;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    if (this.#thread.status === 'ready' && this.#followed === null) this.#follow();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
    this.#followed = this.target = null;
    this.gone = false;
  }

  /** Opens what hides a comment, scrolls to it and gives it the focus. */
  async goTo(id: string): Promise<void> {
    const { tree } = this.#thread;
    const node = await this.#thread.open(id);
    this.gone = !node;
    if (!node) return;
    const before = this.target && tree.get(this.target);
    this.target = id;
    if (before) tree.touch(before);
    tree.touch(node);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const element = this.#host.renderRoot.querySelector<HTMLElement>(
      `[data-comment="${CSS.escape(id)}"]`,
    );
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  }

  #follow = (): void => {
    const id = /^#plein-(.+)$/.exec(fragment())?.[1] ?? '';
    this.#followed = id;
    if (id && this.#thread.status === 'ready') void this.goTo(id);
  };
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash);
  } catch {
    // Not ours: our ids need no encoding.
    return location.hash;
  }
}
