/** The reader reported a post or comment. */
export class PleinContentReportedEvent extends Event {
  /** Id of the post or comment. */
  readonly contentId: string;
  /** Key of the reason. */
  readonly reason: string;

  constructor(contentId: string, reason: string) {
    super('plein-content-reported', { bubbles: true, composed: true });
    this.contentId = contentId;
    this.reason = reason;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plein-content-reported': PleinContentReportedEvent;
  }
}
