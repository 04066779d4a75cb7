import type { Context } from '../../graph/context.ts';
import { optionalInstant } from '../../graph/instant.ts';
import { keepPeople } from '../../graph/rows.ts';
import { communityState } from '../../policy/health.ts';
import { withPeople } from '../person/row.ts';
import type { RowsWithPeople } from '../person/row.ts';
import type { CommunityRow } from './row.ts';
import { readThrough } from '../post/reading-horizon.ts';

export interface Representation {
  count: number;
  top: string[];
}

/** What is counted for the card of a community. */
export interface CommunityFactsRow {
  id: string;
  moderators: string[];
  departments: Representation;
  locations: Representation;
  lastActivityAt: string | null;
  contributions30d: number;
  activeMembers30d: number;
  moderatorActive30d: boolean;
  unreadCount: number;
}

const represented = (table: string, column: string) => `
  (select json_build_object('count', count(*), 'top', coalesce(json_agg(name order by n desc, name) filter (where place <= 3), '[]'))
   from (
     select t.name, count(*) as n, row_number() over (order by count(*) desc, t.name) as place
     from membership mm join person pe on pe.id = mm.person_id join ${table} t on t.id = pe.${column}
     where mm.community_id = x.id and mm.status = 'ACTIVE' group by t.id, t.name
   ) g)`;

/**
 * How far the activity of the last 30 days is looked at: under so many of the newest posts, so many comments and reactions. Only a
 * community that is past every question whether it lives reaches these; its figures then stop growing, and its card stays quick.
 */
export const lookedAt = { posts: 500, comments: 5000, reactions: 5000 } as const;

const recently = (row: string) => `${row}.created_at > now() - interval '30 days'`;

/** What happened in community `x`: `contributions`, and `active` members. */
const activity = `
  with newest as materialized (
    select p.id, p.author_id, p.created_at from post p
    where p.source_id = x.id and p.state = 'PUBLISHED' order by p.created_at desc, p.id desc limit ${lookedAt.posts}
  ),
  said as materialized (
    select co.id, co.author_id from newest p cross join lateral (
      select c.id, c.author_id from comment c
      where c.subject_id = p.id and c.state = 'PUBLISHED' and ${recently('c')}
      order by c.created_at desc, c.id desc limit ${lookedAt.comments}
    ) co limit ${lookedAt.comments}
  ),
  reacted as (
    select re.person_id from (select id from newest union all select id from said) t cross join lateral (
      select r.person_id from reaction r where r.target_id = t.id and ${recently('r')} limit ${lookedAt.reactions}
    ) re limit ${lookedAt.reactions}
  ),
  people as (
    select author_id as id from newest p where ${recently('p')}
    union select author_id from said
    union select person_id from reacted
  )
  select (select count(*)::int from newest p where ${recently('p')}) + (select count(*)::int from said) as contributions,
    (select count(*)::int from people cross join lateral (
      select from membership mm where mm.community_id = x.id and mm.person_id = people.id and mm.status = 'ACTIVE' offset 0) m) as active`;

/** `$2` communities that the viewer `$1` may know of; moderators most senior first, at most 50. */
export const factsSql = withPeople(
  '',
  `select x.n as position, x.id,
     array(select mm.person_id from membership mm
       where mm.community_id = x.id and mm.status = 'ACTIVE' and mm.role in ('OWNER', 'MODERATOR')
       order by mm.role = 'OWNER' desc, mm.since, mm.person_id limit 50) as moderators,
     ${represented('org_unit', 'department_id')} as departments,
     ${represented('location', 'location_id')} as locations,
     (select c.last_activity_at from community c where c.id = x.id) as "lastActivityAt",
     lately.contributions as "contributions30d", lately.active as "activeMembers30d",
     exists (select from membership mm cross join lateral (
         (select from post p where p.author_id = mm.person_id and ${recently('p')} limit 1)
         union all (select from comment co where co.author_id = mm.person_id and ${recently('co')} limit 1)
         union all (select from reaction re where re.person_id = mm.person_id and ${recently('re')} limit 1)
         limit 1) act
       where mm.community_id = x.id and mm.status = 'ACTIVE' and mm.role in ('OWNER', 'MODERATOR')) as "moderatorActive30d",
     (select count(*)::int from (
       select from subscription u cross join lateral (
         select from post p
         where p.source_id = x.id and p.state = 'PUBLISHED' and p.created_at > ${readThrough('u.read_until')} and p.author_id is distinct from $1::uuid
           and not exists (select from post_read rd where rd.person_id = $1::uuid and rd.post_id = p.id)
         order by p.created_at desc, p.id desc limit 99) p
       where u.person_id = $1::uuid and u.source_id = x.id) r) as "unreadCount"
   from unnest($2::uuid[]) with ordinality as x(id, n) cross join lateral (${activity}) lately`,
  'f.moderators',
);

/** One statement for all communities of a request. */
export async function factsOf(
  community: CommunityRow,
  context: Context,
): Promise<CommunityFactsRow> {
  const loader = context.loaders.by<CommunityFactsRow>('community facts', async (ids) => {
    const [answer] = await context.db.query<RowsWithPeople<CommunityFactsRow>>(factsSql, [
      context.viewer.id,
      [...ids],
    ]);
    return new Map(
      (answer === undefined ? [] : keepPeople(context, answer)).map((row) => [row.id, row]),
    );
  });
  const facts = await loader.load(community.id);
  if (facts === null) throw new Error('The facts statement left a community out.');
  return facts;
}

export async function healthOf(community: CommunityRow, context: Context) {
  const facts = await factsOf(community, context);
  const time = (text: string | null) => (text === null ? null : Date.parse(text));
  return {
    state: communityState(
      {
        ...facts,
        createdAt: Date.parse(community.createdAt),
        lastActivityAt: time(facts.lastActivityAt),
      },
      context.now,
    ),
    lastActivityAt: optionalInstant(facts.lastActivityAt),
    contributions30d: facts.contributions30d,
    activeMembers30d:
      facts.activeMembers30d >= context.services.privacyFloor ? facts.activeMembers30d : null,
  };
}
