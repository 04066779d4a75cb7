import type { Context } from '../../graph/context.ts';
import { byId } from '../../graph/rows.ts';
import { uuidOf } from '../../graph/ids.ts';
import { knowsCommunitySql, sourceTables } from '../../policy/reading.ts';
import { communityColumns } from './row.ts';
import type { CommunityRow } from './row.ts';

const select = `select ${communityColumns} from source s ${sourceTables}
  where s.kind = 'COMMUNITY' and $2::text is not null and ${knowsCommunitySql}`;

export async function loadCommunities(
  { db, viewer }: Context,
  ids: readonly string[],
): Promise<Map<string, CommunityRow>> {
  const rows = await db.query<{ row: CommunityRow }>(
    `select to_json(f) as row from (${select} and s.id = any($3::uuid[])) f`,
    [viewer.id, viewer.role, [...ids]],
  );
  return byId(rows.map(({ row }) => row));
}

/** Null when absent or hidden from the viewer. */
export async function findCommunity(
  context: Context,
  by: { id?: string | null; slug?: string | null },
): Promise<CommunityRow | null> {
  if (typeof by.id === 'string') {
    const uuid = uuidOf('community', by.id);
    return uuid === undefined ? null : context.loaders.communities.load(uuid);
  }
  const rows = await context.db.query<{ row: CommunityRow }>(
    `select to_json(f) as row from (${select} and s.id = (select id from community where slug = $3)) f`,
    [context.viewer.id, context.viewer.role, by.slug ?? ''],
  );
  return rows[0]?.row ?? null;
}
