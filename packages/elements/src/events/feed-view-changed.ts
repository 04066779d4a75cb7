/** The reader chose another view of the feed. */
export class PleinFeedViewChangedEvent extends Event {
  /** The view, as the `view` attribute spells it. */
  readonly view: string;

  constructor(view: string) {
    super('plein-feed-view-changed', { bubbles: true, composed: true });
    this.view = view;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plein-feed-view-changed': PleinFeedViewChangedEvent;
  }
}
