import type { Queryable } from '../database/open.ts';
import type { ChangeRow } from './read.ts';

/** A change that a reader may know of. */
export interface VisibleChange {
  change: ChangeRow;
  /** Whether it belongs to the reader's `feed` topic. */
  isFollowed: boolean;
}

/**
 * Which of `changes` each reader may know of now, with one statement for all of them. The order of `changes` is kept.
 * Keys and values are person UUIDs and changes.
 */
export async function visibleChangesFor(
  db: Queryable,
  viewerIds: readonly string[],
  changes: readonly ChangeRow[],
): Promise<Map<string, VisibleChange[]>> {
  const sources = [
    ...new Set(changes.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId]))),
  ];
  const known =
    sources.length === 0 || viewerIds.length === 0
      ? []
      : await db.query<{
          viewer: string;
          source: string;
          reads: boolean;
          knows: boolean;
          follows: boolean;
        }>(doors, [[...viewerIds], sources]);
  const byPair = new Map(known.map((door) => [`${door.viewer} ${door.source}`, door]));
  return new Map(
    viewerIds.map((viewer) => [
      viewer,
      changes.flatMap((change): VisibleChange[] => {
        if (change.kind === 'MEMBERSHIP_CHANGED') {
          return change.topics.includes(viewer) ? [{ change, isFollowed: false }] : [];
        }
        if (change.sourceId === null) return [{ change, isFollowed: false }];
        const door = byPair.get(`${viewer} ${change.sourceId}`);
        if (door === undefined) return [];
        const allowed = change.kind === 'COMMUNITY_CHANGED' ? door.knows : door.reads;
        return allowed ? [{ change, isFollowed: door.follows }] : [];
      }),
    ]),
  );
}

/** Which of `changes` one reader may know of now. */
export async function visibleChanges(
  db: Queryable,
  viewerId: string,
  changes: readonly ChangeRow[],
): Promise<VisibleChange[]> {
  return (await visibleChangesFor(db, [viewerId], changes)).get(viewerId) ?? [];
}

// The same rules as policy/reading.ts, for many readers at once; reading.test.ts holds them together.
const doors = `
  select v.id as viewer, s.id as source,
    coalesce(case s.kind
      when 'EVERYBODY' then true
      when 'COMMUNITY' then c.visibility = 'OPEN' or m.status = 'ACTIVE'
      else u.person_id is not null end, false) as reads,
    c.id is null or c.visibility <> 'HIDDEN' or coalesce(m.status in ('ACTIVE', 'INVITED'), false) as knows,
    u.person_id is not null as follows
  from person v
  cross join source s
  left join community c on c.id = s.id
  left join membership m on m.community_id = s.id and m.person_id = v.id
  left join subscription u on u.source_id = s.id and u.person_id = v.id
  where v.id = any($1::uuid[]) and v.is_active and s.id = any($2::uuid[])`;
