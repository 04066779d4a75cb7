/** The reader chose another order of comments. */
export class PleinCommentsSortChangedEvent extends Event {
  /** The order, as the `sort` attribute spells it. */
  readonly sort: string;

  constructor(sort: string) {
    super('plein-comments-sort-changed', { bubbles: true, composed: true });
    this.sort = sort;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plein-comments-sort-changed': PleinCommentsSortChangedEvent;
  }
}
