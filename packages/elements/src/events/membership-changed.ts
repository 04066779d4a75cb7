/** The reader joined or left a community, asked to join it, or withdrew that. */
export class PleinMembershipChangedEvent extends Event {
  /** Id of the community. */
  readonly communityId: string;
  /** What the reader did. */
  readonly act: 'joined' | 'requested' | 'withdrew' | 'left';

  constructor(communityId: string, act: 'joined' | 'requested' | 'withdrew' | 'left') {
    super('plein-membership-changed', { bubbles: true, composed: true });
    this.communityId = communityId;
    this.act = act;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plein-membership-changed': PleinMembershipChangedEvent;
  }
}
