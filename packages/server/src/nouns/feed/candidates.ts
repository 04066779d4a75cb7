import type { FeedView } from '@plein/schema/types';
import {
  communityTables,
  moderatesSourceSql,
  readsSourceSql,
  sourceColumns,
  sourceTables,
} from '../../policy/reading.ts';
import { readThrough } from '../post/reading-horizon.ts';

/**
 * Which posts stand on a page, as the CTE `candidate (id, created_at, score, mentions_viewer, replies_to_viewer)`, with the sources they
 * come from as `following`: those that the viewer follows, or the community asked for, and only such as the viewer may read.
 *
 * Every view but COMMUNITY takes the newest few of each source the viewer follows, by index, and merges those (LATERAL).
 * One `IN (…) ORDER BY` instead walks the posts of the whole company for somebody whose sources are quiet. Where kinds are asked for,
 * the newest few of each source and kind are taken, by `post_kind`: along `post_feed` a rare kind is looked for in all posts of a source.
 *
 * `$1` viewer, `$2` role, `$3` how many, `$4` time and `$5` id of the cursor, `$6` kinds or null. COMMUNITY: `$9` its id.
 * FOR_YOU: `$9` the instant of the ranking, `$10` the score of the cursor.
 */
export type Side = 'below' | 'above';

const following = `
  following as materialized (
    select s.id as source_id, u.read_until, c.member_count, ${moderatesSourceSql} as moderates, ${sourceColumns}
    from subscription u join source s on s.id = u.source_id ${communityTables}
    where u.person_id = $1::uuid and ${readsSourceSql}
  )`;

const notMuted = `
  not exists (select from person_mute pm where pm.person_id = $1::uuid and pm.muted_id = p.author_id)`;

const beyond = (side: Side) =>
  `(p.created_at, p.id) ${side === 'below' ? '<' : '>'} ($4::timestamptz, $5::uuid)`;

/** Joined to the sources, and what a post has to be for it. */
function ofKind(byKind: boolean): { kinds: string; wanted: string } {
  return byKind
    ? {
        kinds: 'cross join (select distinct unnest($6::text[]) as kind) k',
        wanted: `p.kind = k.kind and ${notMuted}`,
      }
    : { kinds: '', wanted: notMuted };
}

function merged(filter: string, side: Side, byKind: boolean): string {
  const { kinds, wanted } = ofKind(byKind);
  return `${following},
  candidate as (
    select t.id, t.created_at, null::float8 as score, false as mentions_viewer, false as replies_to_viewer
    from following f ${kinds} cross join lateral (
      select p.id, p.created_at from post p
      where p.source_id = f.source_id and p.state = 'PUBLISHED' and ${beyond(side)} and ${filter} and ${wanted}
      order by p.created_at desc, p.id desc limit $3::int
    ) t
    order by t.created_at desc, t.id desc limit $3::int
  )`;
}

const unread = `
  p.created_at > ${readThrough('f.read_until')} and p.author_id is distinct from $1::uuid
  and not exists (select from post_read rd where rd.person_id = $1::uuid and rd.post_id = p.id)`;

/** Held posts stand in their community for their author and its moderators. */
function community(side: Side, byKind: boolean): string {
  const { kinds, wanted } = ofKind(byKind);
  return `
  following as materialized (
    select s.id as source_id, u.read_until, c.member_count, ${moderatesSourceSql} as moderates, ${sourceColumns}
    from source s ${sourceTables}
    where s.id = $9::uuid and s.kind = 'COMMUNITY' and ${readsSourceSql}
  ),
  candidate as (
    select t.id, t.created_at, null::float8 as score, false as mentions_viewer, false as replies_to_viewer
    from following f ${kinds} cross join lateral (
      (select p.id, p.created_at from post p
       where p.source_id = f.source_id and p.state = 'PUBLISHED' and ${beyond(side)} and ${wanted}
       order by p.created_at desc, p.id desc limit $3::int)
      union all
      (select p.id, p.created_at from post p
       where p.source_id = f.source_id and p.state = 'PENDING' and ${beyond(side)} and (f.moderates or p.author_id = $1::uuid) and ${wanted}
       order by p.created_at desc, p.id desc limit $3::int)
    ) t
    order by t.created_at desc, t.id desc limit $3::int
  )`;
}

/** At most so many posts of a source compete, none older than so many days. */
export const ranking = { perSource: 50, days: 14 } as const;

/**
 * Freshness × interest × what makes a post the viewer's. Interest counts in coarse steps, so that a reaction more or less seldom
 * moves a post while somebody pages.
 */
const ranked = `${following},
  replied as materialized (
    select distinct mine.subject_id
    from comment mine cross join lateral (
      select from comment co
      where co.parent_id = mine.id and co.state = 'PUBLISHED' and co.author_id <> $1::uuid and co.created_at <= $9::timestamptz
      limit 1
    ) reply
    where mine.author_id = $1::uuid and mine.created_at > $9::timestamptz - interval '${ranking.days} days'
  ),
  scored as (
    select t.id, t.created_at, t.mentions_viewer, t.replies_to_viewer,
      round((
        power(1 + extract(epoch from $9::timestamptz - t.created_at)::float8 / 86400, -1.5)
        * (1 + floor(2 * ln(1 + t.score + 2 * t.comment_count::float8)) / 2)
        * case when t.is_official then 1.5 else 1 end
        * case when t.mentions_viewer then 4 else 1 end
        * case when t.replies_to_viewer then 2 else 1 end
        * case when t.kind = 'QUESTION' and t.answer_id is null then 1.2 else 1 end
        * case when f.member_count < 30 then 1.3 else 1 end
      )::numeric, 9)::float8 as score
    from following f cross join lateral (
      select p.id, p.created_at, p.score, p.comment_count, p.is_official, p.kind, p.answer_id,
        exists (select from mention me where me.target_id = p.id and me.person_id = $1::uuid) as mentions_viewer,
        exists (select from replied r where r.subject_id = p.id) as replies_to_viewer
      from post p
      where p.source_id = f.source_id and p.state = 'PUBLISHED' and p.created_at <= $9::timestamptz
        and p.created_at > $9::timestamptz - interval '${ranking.days} days'
        and p.author_id is distinct from $1::uuid and ${notMuted}
        and ($6::text[] is null or p.kind = any($6::text[]))
      order by p.created_at desc, p.id desc limit ${ranking.perSource}
    ) t
  ),
  candidate as (
    select id, created_at, score, mentions_viewer, replies_to_viewer from scored
    where (score, id) < ($10::float8, $5::uuid) and $4::timestamptz is not null
    order by score desc, id desc limit $3::int
  )`;

/** @param byKind whether `$6` names kinds */
export function candidates(view: FeedView, side: Side, byKind: boolean): string {
  switch (view) {
    case 'OFFICIAL':
      return merged('p.is_official', side, byKind);
    case 'UNREAD':
      return merged(unread, side, byKind);
    case 'COMMUNITY':
      return community(side, byKind);
    case 'FOR_YOU':
      return side === 'below' ? ranked : merged('true', side, byKind);
    default:
      return merged('true', side, byKind);
  }
}
