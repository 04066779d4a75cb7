import type { FeedItem } from '@plein/client';

/** A post in the feed. One that the viewer just wrote has no cursor and no reason yet. */
export interface FeedEntry {
  readonly postId: string;
  readonly cursor: string | null;
  readonly reason: FeedItem['reason'] | null;
}

/** One page of the feed, in the order of the screen. */
export interface FeedSection {
  readonly key: number;
  /** Where the page begins: the cursor after which it was asked for, null for the first one. */
  readonly after: string | null;
  /** Where it ends; null while nothing follows that is known. */
  readonly endCursor: string | null;
  /** Undefined while only its place is known, on the way back to a page of the portal. */
  readonly entries: readonly FeedEntry[] | undefined;
}

/** How many posts stand above each section, and how many there are: what `aria-posinset` counts. */
export function countPositions(
  sections: readonly FeedSection[],
  pageSize: number,
): { starts: Map<number, number>; total: number } {
  const starts = new Map<number, number>();
  let total = 0;
  for (const section of sections) {
    starts.set(section.key, total);
    total += section.entries?.length ?? pageSize;
  }
  return { starts, total };
}

/** The sections without these posts; sections that end up empty are dropped, except when they still mark a place. */
export function withoutPosts(
  sections: readonly FeedSection[],
  ids: ReadonlySet<string>,
): FeedSection[] {
  return sections
    .map((section) =>
      section.entries?.some(({ postId }) => ids.has(postId))
        ? { ...section, entries: section.entries.filter(({ postId }) => !ids.has(postId)) }
        : section,
    )
    .filter(
      ({ entries, endCursor }) => endCursor !== null || entries === undefined || entries.length > 0,
    );
}

/** The entries without those of the posts that are kept on top. */
export function withoutPinned(
  entries: readonly FeedEntry[],
  pinnedIds: readonly string[],
): FeedEntry[] {
  return entries.filter(({ postId }) => !pinnedIds.includes(postId));
}
