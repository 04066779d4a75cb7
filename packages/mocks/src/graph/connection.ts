import { decodeCursor, encodeCursor } from './cursors.ts';
import type { CursorPart } from './cursors.ts';
import { compareKeys } from './order.ts';
import type { Key } from './order.ts';
import { refusal } from './refusal.ts';
import type { Scope } from './scope.ts';

export interface Page {
  first: number;
  after?: string | null;
}

export interface ListOptions<Item, Edge extends object> {
  /** Name of the list, which its cursors carry. */
  list: string;
  /** What the list is ordered by; unique for each item. */
  key: (item: Item) => Key;
  /** What the parts of a key are. */
  shape: readonly CursorPart[];
  /** `desc` puts the largest key first. */
  direction: 'asc' | 'desc';
  /** What an edge holds beside its cursor. */
  edge: (item: Item) => Edge;
}

/** Keyset paging: everything behind the key of the cursor, whatever was added or taken away since it was handed out. */
export function connection<Item, Edge extends object>(
  scope: Scope,
  items: readonly Item[],
  page: Page,
  { list, key, shape, direction, edge }: ListOptions<Item, Edge>,
) {
  const first = pageSize(scope, page.first);
  const sign = direction === 'asc' ? 1 : -1;
  const keyed = items.map((item) => ({ item, key: key(item) }));
  let behind = keyed;
  if (page.after) {
    const after = decodeCursor(list, page.after, shape);
    behind = keyed.filter((each) => sign * compareKeys(each.key, after) > 0);
  }
  const sorted = behind.sort((a, b) => sign * compareKeys(a.key, b.key));
  const edges = sorted
    .slice(0, first)
    .map((each) => ({ cursor: encodeCursor(list, each.key), ...edge(each.item) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: sorted.length > first,
      hasPreviousPage: Boolean(page.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** `first` when it is 1 to the limit of the company; throws BAD_INPUT otherwise. */
export function pageSize(scope: Scope, first: number): number {
  const limit = scope.company.limits.pageSize;
  if (first < 1 || first > limit)
    throw refusal('BAD_INPUT', `first must be 1 to ${limit}.`, ['first']);
  return first;
}
