import { define } from './define.ts';
import { PleinComments } from './widgets/comments/comments.ts';
import { PleinCommunityCard } from './widgets/community-card/community-card.ts';
import { PleinFeed } from './widgets/feed/feed.ts';
import { PleinPost } from './widgets/post/post.ts';
import { PleinProvider } from './widgets/provider/provider.ts';
import { PleinReactions } from './widgets/reactions/reactions.ts';

const widgets: Readonly<Record<string, CustomElementConstructor>> = {
  provider: PleinProvider,
  feed: PleinFeed,
  post: PleinPost,
  comments: PleinComments,
  reactions: PleinReactions,
  'community-card': PleinCommunityCard,
};

/**
 * Registers the tags that a page writes, as `<prefix>-feed` and so on; the default prefix is `plein`. Another prefix lets
 * a second version stand beside the first. What widgets open inside themselves, such as the composer, keeps its own tag.
 */
export function registerPlein({ prefix = 'plein' }: { prefix?: string } = {}): void {
  for (const [name, element] of Object.entries(widgets)) {
    // A class can carry one tag only, so another prefix gets a class of its own.
    define(`${prefix}-${name}`, prefix === 'plein' ? element : class extends element {});
  }
}
