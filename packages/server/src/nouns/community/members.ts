import type { MemberRole } from '@plein/schema/types';
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
import { moderatesSource } from '../../policy/reading.ts';
import { withPeople } from '../person/row.ts';
import type { RowsWithPeople } from '../person/row.ts';
import type { ConnectionArguments } from './list.ts';
import type { CommunityRow } from './row.ts';

interface MemberRow {
  communityId: string;
  personId: string;
  role: MemberRole;
  since: string;
  message: string | null;
  /** 1 for owners and moderators of a list of members. */
  lead: number;
}

const columns = `
  m.community_id as "communityId", m.person_id as "personId", m.role, m.since, m.message`;

/**
 * `$2` communities, `$3` how many of each, `$4` lead, `$5` time and `$6` person of the last one seen. Moderators and others are two
 * walks along two indexes, so that a large community is not sorted for its first faces.
 */
export const membersSql = withPeople(
  '',
  `select x.n * 1000 + row_number() over (partition by x.n order by m.lead desc, m.since desc, m.person_id desc) as position,
     ${columns}, m.lead
   from unnest($2::uuid[]) with ordinality as x(id, n)
   cross join lateral (
     select * from (
       (select mm.*, 1 as lead from membership mm
        where mm.community_id = x.id and mm.status = 'ACTIVE' and mm.role in ('OWNER', 'MODERATOR'))
       union all
       (select mm.*, 0 as lead from membership mm
        where mm.community_id = x.id and mm.status = 'ACTIVE' and mm.role not in ('OWNER', 'MODERATOR')
          and (0, mm.since, mm.person_id) < ($4::int, $5::timestamptz, $6::uuid)
          and ($4::int > 0 or (mm.since, mm.person_id) < ($5::timestamptz, $6::uuid))
        order by mm.since desc, mm.person_id desc limit $3::int)
     ) mm
     where (mm.lead, mm.since, mm.person_id) < ($4::int, $5::timestamptz, $6::uuid)
     order by mm.lead desc, mm.since desc, mm.person_id desc limit $3::int
   ) m`,
  'array[f."personId"]',
);

/** The newest request first. */
export const requestsSql = withPeople(
  '',
  `select x.n * 1000 + row_number() over (partition by x.n order by m.since desc, m.person_id desc) as position,
     ${columns}, 0 as lead
   from unnest($2::uuid[]) with ordinality as x(id, n)
   cross join lateral (
     select mm.* from membership mm
     where mm.community_id = x.id and mm.status = 'REQUESTED' and $4::int is not null
       and (mm.since, mm.person_id) < ($5::timestamptz, $6::uuid)
     order by mm.since desc, mm.person_id desc limit $3::int
   ) m`,
  'array[f."personId"]',
);

export function membersOf(community: CommunityRow, page: ConnectionArguments, context: Context) {
  return memberPage('members', membersSql, community, page, context);
}

/** Null for everybody but moderators. */
export function requestsOf(community: CommunityRow, page: ConnectionArguments, context: Context) {
  if (!moderatesSource(context.viewer, community)) return null;
  return memberPage('requests', requestsSql, community, page, context);
}

async function memberPage(
  kind: 'members' | 'requests',
  sql: string,
  community: CommunityRow,
  page: ConnectionArguments,
  context: Context,
) {
  const first = pageSize(page.first, context.limits.pageSize);
  const list = `${kind}:${community.id}`;
  const start = page.after
    ? decodeCursor(list, page.after, ['integer', 'time', 'uuid'])
    : [2, 'infinity', highestUuid];
  const loader = context.loaders.by<MemberRow[]>(
    `${kind} ${first} ${page.after ?? ''}`,
    async (ids) => {
      const [answer] = await context.db.query<RowsWithPeople<MemberRow>>(sql, [
        context.viewer.id,
        [...ids],
        first + 1,
        ...start,
      ]);
      const found = new Map<string, MemberRow[]>();
      for (const row of answer === undefined ? [] : keepPeople(context, answer)) {
        found.set(row.communityId, [...(found.get(row.communityId) ?? []), row]);
      }
      return found;
    },
  );
  const rows = (await loader.load(community.id)) ?? [];
  const seesMessages = moderatesSource(context.viewer, community);
  const edges = rows.slice(0, first).map((row) => ({
    cursor: encodeCursor(list, [row.lead, instant(row.since), row.personId]),
    node: () => context.loaders.people.load(row.personId),
    role: row.role,
    since: instant(row.since),
    message: seesMessages ? row.message : null,
  }));
  return { edges, pageInfo: pageInfo(edges, rows.length > first, page.after) };
}
