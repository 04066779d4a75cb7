import { countNewPosts, loadFeedPage } from '@plein/client';
import type { Client, FeedItem, FeedScope } from '@plein/client';
import { withoutPinned, withoutPosts, type FeedEntry, type FeedSection } from './feed-pages.ts';
import type { FeedPlace } from './feed-place.ts';

type FirstPage = { items: readonly FeedItem[]; pinnedIds: readonly string[] };

/** What a fresh first page puts on top: its entries, where they end, and the sections below them. Undefined: it does not reach down to them. */
export function newOnTop(
  { items, pinnedIds }: FirstPage,
  sections: readonly FeedSection[],
): { entries: FeedEntry[]; end: string | null; below: FeedSection[] } | undefined {
  const added = newEntries(items, sections);
  if (!added) return undefined;
  const end = added.at(-1)?.cursor ?? null;
  const shown = withoutPosts(
    sections,
    new Set([...added.map(({ postId }) => postId), ...pinnedIds]),
  );
  const below = shown.map((section) =>
    section.after === null && section.endCursor !== null ? { ...section, after: end } : section,
  );
  return { entries: withoutPinned(added, pinnedIds), end, below };
}

/** The sections of an earlier visit under what came since; undefined where the two do not meet any more. */
export function sectionsOf(
  place: FeedPlace,
  { items, pinnedIds }: FirstPage,
): Omit<FeedSection, 'key'>[] | undefined {
  const [head, ...rest] = place.sections;
  const entries = head && cutAt(items, head.endCursor);
  if (!entries) return undefined;
  return [
    { after: null, entries: withoutPinned(entries, pinnedIds), endCursor: head.endCursor },
    ...rest.map(({ after, endCursor }) => ({ after, entries: undefined, endCursor })),
  ];
}

/** How many posts of others stand above the first one, up to 99. */
export async function countAbove(
  client: Client,
  scope: FeedScope,
  sections: readonly FeedSection[],
  signal: AbortSignal,
): Promise<number> {
  const head = headCursor(sections);
  const own = sections
    .flatMap(({ entries }) => entries ?? [])
    .filter(({ cursor }) => cursor === null).length;
  const above = head
    ? await countNewPosts(client, scope, head, signal)
    : (await loadFeedPage(client, scope, { first: 1 }, signal)).items.length;
  return Math.max(0, above - own);
}

/** The first cursor of the feed: what is newer than this is new. */
export function headCursor(sections: readonly FeedSection[]): string | null {
  for (const section of sections) {
    const entry = section.entries?.find(({ cursor }) => cursor !== null);
    if (entry) return entry.cursor;
  }
  return null;
}

/**
 * What a fresh first page adds to the posts on screen: the entries above those that are there already. Undefined when the two do not
 * meet, because more arrived than a page holds.
 */
export function newEntries(
  fresh: readonly FeedEntry[],
  sections: readonly FeedSection[],
): FeedEntry[] | undefined {
  const known = new Set(
    sections.flatMap(
      ({ entries }) =>
        entries?.filter(({ cursor }) => cursor !== null).map(({ postId }) => postId) ?? [],
    ),
  );
  const meets = fresh.findIndex(({ postId }) => known.has(postId));
  if (meets >= 0) return fresh.slice(0, meets);
  return known.size === 0 ? [...fresh] : undefined;
}

/** The first page of an earlier visit, asked for anew: only what lies above the place where the second one begins. */
export function cutAt(
  entries: readonly FeedEntry[],
  endCursor: string | null,
): FeedEntry[] | undefined {
  if (endCursor === null) return [...entries];
  const end = entries.findIndex(({ cursor }) => cursor === endCursor);
  return end < 0 ? undefined : entries.slice(0, end + 1);
}
