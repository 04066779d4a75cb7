import { FeedOperation } from '@plein/schema/operations';
import type { FeedQuery, FeedView, PostKind } from '@plein/schema/views';
import type { Client } from './client.ts';

/** Which posts. `communityId` is required for the view COMMUNITY. */
export interface FeedScope {
  view: FeedView;
  communityId?: string;
  kinds?: PostKind[];
}

/** One place in a feed; the post's words are in the store: `viewPost(client, postId)`. */
export interface FeedItem {
  postId: string;
  cursor: string;
  reason: FeedQuery['feed']['edges'][number]['reason'];
}

export interface FeedPage {
  items: FeedItem[];
  /** Only with the first page. */
  pinnedIds: string[];
  hasNextPage: boolean;
  endCursor: string | null;
}

/** A page of a feed; `first` is 1 to 50. Rejects with PleinError. */
export async function loadFeedPage(
  client: Client,
  scope: FeedScope,
  page: { first: number; after?: string | null },
  signal?: AbortSignal,
): Promise<FeedPage> {
  const { feed } = await client.query(
    FeedOperation,
    { input: feedInput(scope), first: page.first, after: page.after ?? null },
    signal,
  );
  // Many posts are there for the same reason, and a feed keeps all of them: those of a page share one.
  const reasons = new Map<string, FeedItem['reason']>();
  const shared = (reason: FeedItem['reason']) => {
    const name = JSON.stringify(reason);
    const known = reasons.get(name) ?? reason;
    reasons.set(name, known);
    return known;
  };
  return {
    items: feed.edges.map(({ cursor, reason, node }) => ({
      postId: node.id,
      cursor,
      reason: shared(reason),
    })),
    pinnedIds: feed.pinned.map(({ id }) => id),
    ...feed.pageInfo,
  };
}

/** The scope as the contract asks for it. */
export function feedInput({ view, communityId, kinds }: FeedScope) {
  return {
    view,
    ...(communityId !== undefined && { communityId }),
    ...(kinds && kinds.length > 0 && { kinds }),
  };
}
