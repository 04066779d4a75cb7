/** The reader gave or took back a reaction. It is shown at once; should the endpoint refuse it, the event comes again with the old state. */
export class PleinReactionChangedEvent extends Event {
  /** What was reacted to: the `for` of the bar, or an id. */
  readonly subject: string;
  /** Key of the reaction in the server's set. */
  readonly reaction: string;
  /** Whether it is now given. */
  readonly reacted: boolean;

  constructor(detail: { subject: string; reaction: string; reacted: boolean }) {
    super('plein-reaction-changed', { bubbles: true, composed: true });
    this.subject = detail.subject;
    this.reaction = detail.reaction;
    this.reacted = detail.reacted;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plein-reaction-changed': PleinReactionChangedEvent;
  }
}
