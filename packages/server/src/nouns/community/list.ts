import type { Context } from '../../graph/context.ts';
import {
  decodeCursor,
  encodeCursor,
  highestUuid,
  lowestUuid,
  pageInfo,
  pageSize,
} from '../../graph/cursors.ts';
import { knowsCommunitySql, sourceTables } from '../../policy/reading.ts';
import { searchWords } from '../person/search.ts';
import { communityColumns } from './row.ts';
import type { CommunityRow } from './row.ts';

export interface ConnectionArguments {
  first: number;
  after?: string | null;
}

export interface CommunityArguments extends ConnectionArguments {
  search?: string | null;
}

/** `$3` how many, `$4` rank, `$5` name, `$6` id of the last row seen, `$7` patterns of words. */
const knownSql = `
  select ${communityColumns}, case when m.status = 'ACTIVE' then 0 else 1 end as rank
  from source s ${sourceTables}
  where s.kind = 'COMMUNITY' and $2::text is not null and ${knowsCommunitySql}
    and not exists (
      select from unnest($7::text[]) as pattern where ' ' || lower(c.name || ' ' || c.purpose) not like '% ' || pattern)
    and (case when m.status = 'ACTIVE' then 0 else 1 end, c.name, c.id) > ($4::int, $5::text, $6::uuid)
  order by rank, c.name, c.id limit $3::int`;

/** Active communities the viewer belongs to, those that were busy last first. `$4` time, `$5` id of the last row seen. */
const postableSql = `
  select ${communityColumns} from source s ${sourceTables}
  where m.status = 'ACTIVE' and c.status = 'ACTIVE' and $2::text is not null
    and (coalesce(c.last_activity_at, c.created_at), c.id) < ($4::timestamptz, $5::uuid)
  order by coalesce(c.last_activity_at, c.created_at) desc, c.id desc limit $3::int`;

/** Whether there is an active community that the viewer belongs to. */
export async function belongsSomewhere({ db, viewer }: Context): Promise<boolean> {
  const rows = await db.query(
    `select from membership m join community c on c.id = m.community_id
     where m.person_id = $1 and m.status = 'ACTIVE' and c.status = 'ACTIVE' limit 1`,
    [viewer.id],
  );
  return rows.length > 0;
}

export async function communityPage(
  context: Context,
  kind: 'known' | 'postable',
  page: CommunityArguments,
) {
  const first = pageSize(page.first, context.limits.pageSize);
  const start = page.after
    ? parts(kind, page.after)
    : kind === 'known'
      ? [-1, '', lowestUuid]
      : ['infinity', highestUuid];
  const patterns =
    kind === 'known' ? [searchWords(page.search ?? '').map((word) => `${word}%`)] : [];
  const rows = await context.db.query<{ row: CommunityRow & { rank: number } }>(
    `select to_json(f) as row from (${kind === 'known' ? knownSql : postableSql}) f`,
    [context.viewer.id, context.viewer.role, first + 1, ...start, ...patterns],
  );
  const edges = rows.slice(0, first).map(({ row }) => {
    context.loaders.communities.prime(row.id, row);
    const at = new Date(row.lastActivityAt ?? row.createdAt).toISOString();
    return {
      node: row,
      cursor: encodeCursor(
        `communities:${kind}`,
        kind === 'known' ? [row.rank, row.name, row.id] : [at, row.id],
      ),
    };
  });
  return { edges, pageInfo: pageInfo(edges, rows.length > first, page.after) };
}

function parts(kind: 'known' | 'postable', after: string): (string | number)[] {
  const shape =
    kind === 'known' ? (['integer', 'word', 'uuid'] as const) : (['time', 'uuid'] as const);
  return decodeCursor(`communities:${kind}`, after, shape);
}
