/** The reader's post reached the endpoint. */
export class PleinPostCreatedEvent extends Event {
  /** Id of the post. */
  readonly postId: string;
  /** Whether everybody can see it or a moderator looks first. */
  readonly outcome: 'PUBLISHED' | 'HELD';

  constructor(postId: string, outcome: 'PUBLISHED' | 'HELD') {
    super('plein-post-created', { bubbles: true, composed: true });
    this.postId = postId;
    this.outcome = outcome;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plein-post-created': PleinPostCreatedEvent;
  }
}
