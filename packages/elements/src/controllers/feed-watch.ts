import { watchChanges } from '@plein/client';
import type { Client, FeedScope } from '@plein/client';

/** Waits before telling, in milliseconds: a busy minute is one question, and not every browser asks at once. */
const delay = () => 300 + Math.random() * 700;

/**
 * Calls back a moment after posts were written that may belong to this feed.
 *
 * @returns stops it
 */
export function watchNewPosts(client: Client, scope: FeedScope, came: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    came();
  };
  const unwatch = watchChanges(client, [scope.communityId ?? 'feed'], ({ kind }) => {
    if (kind === 'POST_CREATED' || kind === 'RESYNC') timer ??= setTimeout(tell, delay());
  });
  return () => {
    unwatch();
    clearTimeout(timer);
  };
}
