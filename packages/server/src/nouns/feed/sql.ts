import type { FeedView } from '@plein/schema/types';
import { knowsCommunitySql, readsSourceSql, sourceTables } from '../../policy/reading.ts';
import { latestOf } from '../comment/load.ts';
import { commentColumns } from '../comment/row.ts';
import { peopleSql } from '../person/row.ts';
import { postColumnsWith, postPeople } from '../post/row.ts';
import { candidates } from './candidates.ts';

/** Pinned posts on top of a view. */
const pinnedLimit = 3;

/** The sources were looked at once, for all their posts. */
const facts = `
  f."sourceId", f."sourceKind", f."sourceLabel", f."communitySlug", f."communityName", f.visibility, f."communityStatus",
  f."memberRole", f."memberStatus", f."isSubscribed"`;

/** OFFSET 0: the planner thinks nothing of walking all official posts of a source for the few that are pinned. */
function lane(view: FeedView): string {
  if (view === 'UNREAD')
    return `lane as (select null::uuid as id, null::timestamptz as pinned_at where false and $6::text[] is null)`;
  const source =
    view === 'COMMUNITY'
      ? `(select f.source_id from following f)`
      : `(select f.source_id from following f where f."sourceKind" = 'EVERYBODY' limit 1)`;
  return `lane as (
    select p.id, p.pinned_at from (
      select * from post p where p.source_id = ${source} and p.state = 'PUBLISHED' and p.pinned_at is not null offset 0
    ) p
    where (p.pinned_until is null or p.pinned_until > now())
      ${view === 'OFFICIAL' ? 'and p.is_official' : ''}
      and ($6::text[] is null or p.kind = any($6::text[]))
      and not exists (select from person_mute pm where pm.person_id = $1::uuid and pm.muted_id = p.author_id)
    order by p.pinned_at desc, p.id desc limit ${pinnedLimit}
  )`;
}

/**
 * A whole page in one statement: posts, their newest comments (`$7` of each), and each person once. `$8` says whether the pinned
 * lane is wanted. All others are those of `candidates`; the last of `$3` candidates only tells that there is a next page.
 */
function pageSql(view: FeedView, byKind: boolean): string {
  const order = view === 'FOR_YOU' ? 'score desc, id desc' : 'created_at desc, id desc';
  return `
  with ${candidates(view, 'below', byKind)},
  ${lane(view)},
  chosen as (
    select id, row_number() over (order by ${order}) as position, false as "inLane", score, mentions_viewer, replies_to_viewer
    from candidate
    union all
    select id, row_number() over (order by pinned_at desc, id desc), true, null, false, false from lane where $8::boolean
  ),
  found as materialized (
    select x.position, x."inLane", x.score, x.mentions_viewer as "mentionsViewer", x.replies_to_viewer as "repliesToViewer", post.*
    from chosen x cross join lateral (
      select ${postColumnsWith(facts, 'f.read_until')} from post p join following f on f.source_id = p.source_id where p.id = x.id offset 0
    ) post
    where x."inLane" or x.position < $3::int
  ),
  preview as materialized (
    select ${commentColumns}
    from (select distinct id from found) f cross join lateral (${latestOf('$7::int')}) co
  ),
  ${peopleSql(`
    select unnest(${postPeople}) as id from found f
    union all select unnest(array_remove(array[f."authorId"] || f.mentions, null)) from preview f`)}
  select
    coalesce((select json_agg(f order by f.position) from found f), '[]') as rows,
    coalesce((select json_agg(f order by f."createdAt", f.id) from preview f), '[]') as comments,
    coalesce((select json_agg(q) from people q), '[]') as people,
    (select count(*) from candidate) >= $3::int as "hasNextPage",
    ${view === 'COMMUNITY' ? door : 'null'} as door`;
}

/** How the viewer stands to the community asked for; null when there is none. */
const door = `(
  select json_build_object('knows', ${knowsCommunitySql}, 'reads', ${readsSourceSql})
  from source s ${sourceTables} where s.id = $9::uuid and s.kind = 'COMMUNITY')`;

/** The first six parameters are those of `candidates`; `$7` is the community. */
function newCountSql(view: FeedView, byKind: boolean): string {
  return `with ${candidates(view, 'above', byKind).replaceAll('$9', '$7')} select count(*)::int as count from candidate where $2::text is not null and ($6::text[] is null) = ${!byKind}`;
}

const views: readonly FeedView[] = ['OFFICIAL', 'FOLLOWING', 'FOR_YOU', 'COMMUNITY', 'UNREAD'];

function statements(make: (view: FeedView, byKind: boolean) => string) {
  return new Map(views.map((view) => [view, { all: make(view, false), byKind: make(view, true) }]));
}

/** By view: for posts of all kinds, and for those of some (`$6`). */
export const feedPageSql = statements(pageSql);
export const feedNewCountSql = statements(newCountSql);
