/** The reader deleted a post. */
export class PleinPostDeletedEvent extends Event {
  /** Id of the post. */
  readonly postId: string;

  constructor(postId: string) {
    super('plein-post-deleted', { bubbles: true, composed: true });
    this.postId = postId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plein-post-deleted': PleinPostDeletedEvent;
  }
}
