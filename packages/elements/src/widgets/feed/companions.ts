import type { ReactiveControllerHost } from 'lit';
import type { FeedController } from '../../controllers/feed.ts';
import { FeedReturnController } from '../../controllers/feed-return.ts';
import { OwnPostsController, type OwnPostsControllerOptions } from '../../controllers/own-posts.ts';
import { PageWindowController } from '../../controllers/page-window-controller.ts';
import { markRead } from '../../controllers/read.ts';
import { SeenController } from '../../controllers/seen.ts';

export interface CompanionOptions extends OwnPostsControllerOptions {
  feed: FeedController;
  /** False: where the reader is gets lost with the page, such as in a preview. */
  returns: () => boolean;
}

/** Empties far pages, brings back to a place, shows own posts on their way and marks what was read. */
export class FeedCompanions {
  readonly window: PageWindowController;
  readonly return: FeedReturnController;
  readonly own: OwnPostsController;
  readonly seen: SeenController;

  constructor(host: ReactiveControllerHost & HTMLElement, options: CompanionOptions) {
    const { client, feed, returns, place, published } = options;
    this.window = new PageWindowController(host, {
      pages: () => feed.sections.map(({ key }) => key),
      onNear: (key) => {
        void feed.fill(key);
        host.requestUpdate();
      },
    });
    this.return = new FeedReturnController(host, {
      feed: () => feed,
      window: () => this.window,
      enabled: returns,
    });
    this.own = new OwnPostsController(host, { client, place, published });
    this.seen = new SeenController(host, { onSeen: (ids) => markRead(client(), ids) });
  }
}
