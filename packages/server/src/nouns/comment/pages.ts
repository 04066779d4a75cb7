import type { CommentSort } from '@plein/schema/types';
import type { Context } from '../../graph/context.ts';
import {
  decodeCursor,
  earliest,
  encodeCursor,
  highestUuid,
  latest,
  lowestUuid,
} from '../../graph/cursors.ts';
import type { CursorPart } from '../../graph/cursors.ts';
import { instant } from '../../graph/instant.ts';
import { keepPeople } from '../../graph/rows.ts';
import { withPeople } from '../person/row.ts';
import type { RowsWithPeople } from '../person/row.ts';
import { asShown, commentColumns, commentPeople } from './row.ts';
import type { CommentRow } from './row.ts';

interface Order {
  sql: string;
  /** Rows behind the cursor, whose parts are `$5`, `$6` and so on. */
  behind: string;
  shape: readonly CursorPart[];
  /** Before the first row. */
  start: readonly (string | number)[];
  parts(row: CommentRow): (string | number)[];
}

const byTime = (row: CommentRow) => [instant(row.createdAt), row.id];

const orders: Readonly<Record<CommentSort, Order>> = {
  OLDEST: {
    sql: 'co.created_at, co.id',
    behind: '(co.created_at, co.id) > ($5::timestamptz, $6::uuid)',
    shape: ['time', 'uuid'],
    start: [earliest, lowestUuid],
    parts: byTime,
  },
  NEWEST: {
    sql: 'co.created_at desc, co.id desc',
    behind: '(co.created_at, co.id) < ($5::timestamptz, $6::uuid)',
    shape: ['time', 'uuid'],
    start: [latest, highestUuid],
    parts: byTime,
  },
  TOP: {
    sql: 'co.lead desc, co.score desc, co.id desc',
    behind: '(co.lead, co.score, co.id) < ($5::smallint, $6::int, $7::uuid)',
    shape: ['integer', 'integer', 'uuid'],
    start: [32767, 2147483647, highestUuid],
    parts: (row) => [row.lead, row.score, row.id],
  },
  REPLIES: {
    sql: 'co.reply_count desc, co.id desc',
    behind: '(co.reply_count, co.id) < ($5::int, $6::uuid)',
    shape: ['integer', 'uuid'],
    start: [2147483647, highestUuid],
    parts: (row) => [row.replyCount, row.id],
  },
};

/** `$1` viewer, `$2` parents, `$3` whether the viewer moderates each, `$4` how many. One statement for all parents. */
function pageSql(level: 'thread' | 'replies', { sql, behind }: Order): string {
  const below =
    level === 'thread'
      ? 'co.subject_id = x.parent and co.parent_id is null'
      : 'co.parent_id = x.parent';
  return withPeople(
    '',
    `select x.n * 1000 + row_number() over (partition by x.n order by ${sql}) as position, x.parent as "pageOf", ${commentColumns}
     from unnest($2::uuid[], $3::boolean[]) with ordinality as x(parent, moderates, n)
     cross join lateral (
       select co.* from comment co
       where ${below} and ${behind}
         and case co.state
           when 'PUBLISHED' then true
           when 'REMOVED' then co.descendant_count > 0
           when 'PENDING' then x.moderates or co.author_id = $1::uuid
           when 'HIDDEN' then x.moderates or co.author_id = $1::uuid
           else false end
       order by ${sql} limit $4::int
     ) co`,
    commentPeople,
  );
}

export const commentPageSql = {
  thread: mapOrders((order) => pageSql('thread', order)),
  replies: mapOrders((order) => pageSql('replies', order)),
};

function mapOrders(make: (order: Order) => string): Readonly<Record<CommentSort, string>> {
  return {
    OLDEST: make(orders.OLDEST),
    NEWEST: make(orders.NEWEST),
    TOP: make(orders.TOP),
    REPLIES: make(orders.REPLIES),
  };
}

export interface CommentPage {
  edges: { cursor: string; node: CommentRow }[];
  hasNextPage: boolean;
}

export interface PageArguments {
  first: number;
  after?: string | null | undefined;
  sort: CommentSort;
}

export interface Parent {
  id: string;
  moderates: boolean;
}

/** A page below each parent: a visible thread, or a visible comment. Throws BAD_CURSOR. */
export async function loadCommentPages(
  context: Context,
  level: 'thread' | 'replies',
  parents: readonly Parent[],
  { first, after, sort }: PageArguments,
): Promise<Map<string, CommentPage>> {
  const order = orders[sort];
  const only = parents[0];
  const start =
    after === null || after === undefined || only === undefined
      ? order.start
      : decodeCursor(listName(only.id, sort), after, order.shape);
  const [answer] = await context.db.query<RowsWithPeople<CommentRow & { pageOf: string }>>(
    commentPageSql[level][sort],
    [
      context.viewer.id,
      parents.map(({ id }) => id),
      parents.map(({ moderates }) => moderates),
      first + 1,
      ...start,
    ],
  );
  const pages = new Map<string, CommentPage>(
    parents.map(({ id }) => [id, { edges: [], hasNextPage: false }]),
  );
  for (const row of answer === undefined ? [] : keepPeople(context, answer)) {
    const page = pages.get(row.pageOf);
    if (page === undefined) continue;
    if (page.edges.length === first) page.hasNextPage = true;
    else
      page.edges.push({
        cursor: encodeCursor(listName(row.pageOf, sort), order.parts(row)),
        node: asShown(row),
      });
  }
  return pages;
}

function listName(parent: string, sort: CommentSort): string {
  return `comments:${parent}:${sort}`;
}
