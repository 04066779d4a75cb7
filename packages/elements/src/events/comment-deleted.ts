/** The reader deleted a comment. */
export class PleinCommentDeletedEvent extends Event {
  /** Id of the comment. */
  readonly commentId: string;

  constructor(commentId: string) {
    super('plein-comment-deleted', { bubbles: true, composed: true });
    this.commentId = commentId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plein-comment-deleted': PleinCommentDeletedEvent;
  }
}
