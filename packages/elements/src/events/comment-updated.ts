/** The reader changed a comment. */
export class PleinCommentUpdatedEvent extends Event {
  /** Id of the comment. */
  readonly commentId: string;

  constructor(commentId: string) {
    super('plein-comment-updated', { bubbles: true, composed: true });
    this.commentId = commentId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plein-comment-updated': PleinCommentUpdatedEvent;
  }
}
