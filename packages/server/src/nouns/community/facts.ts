import type { Context } from '../../graph/context.ts';
import { optionalInstant } from '../../graph/instant.ts';
import { keepPeople } from '../../graph/rows.ts';
import { communityState } from '../../policy/health.ts';
import { withPeople } from '../person/row.ts';
import type { RowsWithPeople } from '../person/row.ts';
import type { CommunityRow } from './row.ts';

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

const posts = `select p.id, p.author_id, p.created_at from post p where p.source_id = x.id and p.state = 'PUBLISHED'`;
const recentComments = `
  select co.author_id from post p join comment co on co.subject_id = p.id
  where p.source_id = x.id and p.state = 'PUBLISHED' and co.state = 'PUBLISHED' and co.created_at > now() - interval '30 days'`;

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
     (select count(*)::int from (${posts} and p.created_at > now() - interval '30 days') r)
       + (select count(*)::int from (${recentComments}) r) as "contributions30d",
     (select count(*)::int from membership mm
       where mm.community_id = x.id and mm.status = 'ACTIVE' and mm.person_id in (
         select author_id from (${posts} and p.created_at > now() - interval '30 days') r
         union select author_id from (${recentComments}) r
         union select re.person_id from membership am
           join reaction re on re.person_id = am.person_id and re.created_at > now() - interval '30 days'
           where am.community_id = x.id and am.status = 'ACTIVE' and (
             exists (select from post p where p.id = re.target_id and p.source_id = x.id)
             or exists (select from comment co join post p on p.id = co.subject_id where co.id = re.target_id and p.source_id = x.id))
       )) as "activeMembers30d",
     exists (select from membership mm
       where mm.community_id = x.id and mm.status = 'ACTIVE' and mm.role in ('OWNER', 'MODERATOR') and (
         exists (select from post p where p.author_id = mm.person_id and p.created_at > now() - interval '30 days')
         or exists (select from comment co where co.author_id = mm.person_id and co.created_at > now() - interval '30 days')
         or exists (select from reaction re where re.person_id = mm.person_id and re.created_at > now() - interval '30 days')
       )) as "moderatorActive30d",
     (select count(*)::int from (
       select 1 from subscription u join post p on p.source_id = u.source_id and p.state = 'PUBLISHED' and p.created_at > u.read_until
       where u.person_id = $1::uuid and u.source_id = x.id and p.author_id is distinct from $1::uuid
         and not exists (select from post_read rd where rd.person_id = $1::uuid and rd.post_id = p.id)
       limit 99) r) as "unreadCount"
   from unnest($2::uuid[]) with ordinality as x(id, n)`,
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
