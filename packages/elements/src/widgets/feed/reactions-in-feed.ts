import type { LitElement } from 'lit';
import type { ClientController } from '../../context/client-controller.ts';
import { ReactionsController } from '../../controllers/reactions.ts';
import { PleinReactionChangedEvent } from '../../events/reaction-changed.ts';
import type { Localize } from '../../i18n/localize.ts';
import type { reactions as words } from '../../i18n/messages/en.ts';
import type { LiveRegionController } from '../../ui/live-region.ts';

export interface ReactionsInFeedOptions {
  clients: ClientController;
  localize: Localize<typeof words>;
  region: LiveRegionController;
  /** Renders the posts that have something open. */
  showOpen: () => void;
}

/** The reactions of all posts of a feed, of which the host hears by event and readers by ear. */
export function reactionsInFeed(
  host: LitElement,
  { clients, localize, region, showOpen }: ReactionsInFeedOptions,
): ReactionsController {
  return new ReactionsController(
    {
      addController: (controller) => host.addController(controller),
      removeController: (controller) => host.removeController(controller),
      // What it knows shows in popovers of posts, and posts render by themselves: only those with an open one are touched.
      requestUpdate: showOpen,
      updateComplete: Promise.resolve(true),
    },
    {
      clients,
      changed: (id, reaction, reacted) =>
        host.dispatchEvent(new PleinReactionChangedEvent({ subject: id, reaction, reacted })),
      learned: () => host.requestUpdate(),
      failed: () => region.announce(localize.term('reactionFailed'), { assertive: true }),
    },
  );
}
