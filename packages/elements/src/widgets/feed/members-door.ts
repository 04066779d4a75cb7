import type { FeedChoiceController } from '../../controllers/feed-choice.ts';
import type { FeedController } from '../../controllers/feed.ts';

/** The door of a community whose posts are for its members. */
export class MembersDoor {
  readonly #choice: FeedChoiceController;
  readonly #feed: FeedController;
  #isMember = false;

  constructor(choice: FeedChoiceController, feed: FeedController) {
    this.#choice = choice;
    this.#feed = feed;
  }

  /** The community is there, as the card beside the feed may show, and its posts are not for this reader. */
  get isShut(): boolean {
    const code = this.#feed.error?.code;
    return this.#choice.place?.data !== undefined && (code === 'NOT_FOUND' || code === 'FORBIDDEN');
  }

  /** Who was let in while the feed said that it is for members sees what is behind the door. */
  enter(): void {
    const isMember = this.#choice.place?.data?.viewerState.membership?.status === 'ACTIVE';
    if (isMember && !this.#isMember && this.#feed.error) void this.#feed.reload();
    this.#isMember = isMember;
  }
}
