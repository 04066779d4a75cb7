/** The reader's comment reached the endpoint. */
export class PleinCommentCreatedEvent extends Event {
  /** Id of the comment. */
  readonly commentId: string;
  /** What it hangs on: the `for` of the thread, or the id of the post. */
  readonly subject: string;
  /** Id of the comment it answers, if any. */
  readonly parentId: string | null;
  /** Whether everybody can see it or a moderator looks first. */
  readonly outcome: 'PUBLISHED' | 'HELD';

  constructor(detail: {
    commentId: string;
    subject: string;
    parentId: string | null;
    outcome: 'PUBLISHED' | 'HELD';
  }) {
    super('plein-comment-created', { bubbles: true, composed: true });
    this.commentId = detail.commentId;
    this.subject = detail.subject;
    this.parentId = detail.parentId;
    this.outcome = detail.outcome;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plein-comment-created': PleinCommentCreatedEvent;
  }
}
