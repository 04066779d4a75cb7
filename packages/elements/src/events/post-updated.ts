/** The reader changed a post. */
export class PleinPostUpdatedEvent extends Event {
  /** Id of the post. */
  readonly postId: string;

  constructor(postId: string) {
    super('plein-post-updated', { bubbles: true, composed: true });
    this.postId = postId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plein-post-updated': PleinPostUpdatedEvent;
  }
}
