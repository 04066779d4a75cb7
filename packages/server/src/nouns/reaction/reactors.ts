import type { Context } from '../../graph/context.ts';
import {
  decodeCursor,
  encodeCursor,
  highestUuid,
  pageInfo,
  pageSize,
} from '../../graph/cursors.ts';
import { instant } from '../../graph/instant.ts';
import { keepPeople } from '../../graph/rows.ts';
import { withPeople } from '../person/row.ts';
import type { RowsWithPeople } from '../person/row.ts';

interface ReactorRow {
  targetId: string;
  key: string;
  personId: string;
  reactedAt: string;
}

/** `$2` targets beside `$3` keys, `$4` how many of each, `$5` time and `$6` person of the last one seen. */
export const reactorsSql = withPeople(
  '',
  `select x.n * 1000 + row_number() over (partition by x.n order by r.created_at desc, r.person_id desc) as position,
     x.target as "targetId", x.key, r.person_id as "personId", r.created_at as "reactedAt"
   from unnest($2::uuid[], $3::text[]) with ordinality as x(target, key, n)
   cross join lateral (
     select * from reaction r
     where r.target_id = x.target and r.key = x.key and (r.created_at, r.person_id) < ($5::timestamptz, $6::uuid)
     order by r.created_at desc, r.person_id desc limit $4::int
   ) r`,
  'array[f."personId"]',
);

/** Who gave one reaction to one visible target, newest first; one statement for all groups of a request. */
export async function reactors(
  context: Context,
  group: { targetId: string; option: { key: string } },
  page: { first: number; after?: string | null },
) {
  const first = pageSize(page.first, context.limits.pageSize);
  const list = (target: string, key: string) => `reactors:${target}:${key}`;
  const start = page.after
    ? decodeCursor(list(group.targetId, group.option.key), page.after, ['time', 'uuid'])
    : ['infinity', highestUuid];
  const loader = context.loaders.by<ReactorRow[]>(
    `reactors ${first} ${page.after ?? ''}`,
    async (keys) => {
      const pairs = keys.map((pair) => pair.split(' '));
      const [answer] = await context.db.query<RowsWithPeople<ReactorRow>>(reactorsSql, [
        context.viewer.id,
        pairs.map(([target]) => target),
        pairs.map(([, key]) => key),
        first + 1,
        ...start,
      ]);
      const found = new Map<string, ReactorRow[]>();
      for (const row of answer === undefined ? [] : keepPeople(context, answer)) {
        const pair = `${row.targetId} ${row.key}`;
        found.set(pair, [...(found.get(pair) ?? []), row]);
      }
      return found;
    },
  );
  const rows = (await loader.load(`${group.targetId} ${group.option.key}`)) ?? [];
  const edges = rows.slice(0, first).map((row) => ({
    cursor: encodeCursor(list(row.targetId, row.key), [instant(row.reactedAt), row.personId]),
    node: context.loaders.people.load(row.personId),
    reactedAt: instant(row.reactedAt),
  }));
  return { edges, pageInfo: pageInfo(edges, rows.length > first, page.after) };
}
