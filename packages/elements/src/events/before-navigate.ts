/** The reader is about to follow a link. Cancel it to go there by the page's own router. */
export class PleinBeforeNavigateEvent extends Event {
  /** What the link leads to. */
  readonly to: 'post' | 'comment' | 'community' | 'person' | 'link';
  /** Id of it; null for a link in a text. */
  readonly id: string | null;
  /** Absolute address. */
  readonly url: string;

  constructor(detail: {
    to: 'post' | 'comment' | 'community' | 'person' | 'link';
    id: string | null;
    url: string;
  }) {
    super('plein-before-navigate', { bubbles: true, composed: true, cancelable: true });
    this.to = detail.to;
    this.id = detail.id;
    this.url = detail.url;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plein-before-navigate': PleinBeforeNavigateEvent;
  }
}
