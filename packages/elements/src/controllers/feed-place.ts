import type { FeedScope } from '@plein/client';

/** Where somebody was in a feed: enough to stand there again without loading what lies above. No words of any post. */
export interface FeedPlace {
  readonly sections: readonly {
    readonly after: string | null;
    readonly endCursor: string | null;
    /** CSS pixels. */
    readonly height: number;
  }[];
  readonly hasMore: boolean;
  /** Index in `sections` of the page that was read. */
  readonly page: number;
  /** The post at the upper edge of the window, and how far below that edge it began, in CSS pixels. */
  readonly postId: string;
  readonly top: number;
}

interface Navigation {
  readonly currentEntry: { readonly key: string } | null;
}

/**
 * The entry of the browser's history on which the page stands. The same entry comes back with the back button and with a reload, also
 * inside a single-page portal; a new visit to the same address is another entry. Where the browser cannot tell, the address stands in.
 */
export function historyEntry(): string {
  return navigation()?.currentEntry?.key ?? location.href;
}

/** Whether the reader may have been on this entry before. */
export function mayReturn(): boolean {
  if (navigation()) return true;
  const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return loaded !== undefined && loaded.type !== 'navigate';
}

function navigation(): Navigation | undefined {
  return (globalThis as { navigation?: Navigation }).navigation;
}

/** Under which key the place is kept, for this tab only. */
export function placeKey(entry: string, scope: FeedScope): string {
  return `plein.feed:${entry}:${JSON.stringify(scope)}`;
}

/** Keeps a place, or forgets it with null. A browser that keeps nothing loses a convenience, nothing else. */
export function savePlace(key: string, place: FeedPlace | null): void {
  try {
    if (place) sessionStorage.setItem(key, JSON.stringify(place));
    else sessionStorage.removeItem(key);
  } catch {
    // Storage is full or forbidden.
  }
}

/** The place kept under the key, or undefined. */
export function loadPlace(key: string): FeedPlace | undefined {
  try {
    const place: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isPlace(place) ? place : undefined;
  } catch {
    return undefined;
  }
}

/** Anything on the page can write to the storage, so nothing is taken on trust. */
function isPlace(value: unknown): value is FeedPlace {
  const place = value as FeedPlace | null;
  return (
    typeof place === 'object' &&
    place !== null &&
    Array.isArray(place.sections) &&
    place.sections.every((section) => typeof section?.height === 'number' && section.height >= 0) &&
    Number.isInteger(place.page) &&
    place.sections[place.page] !== undefined &&
    typeof place.postId === 'string' &&
    typeof place.top === 'number'
  );
}
