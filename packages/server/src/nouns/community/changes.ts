import type { NewChange } from '../../changes/append.ts';
import type { Context } from '../../graph/context.ts';
import { uuidOf } from '../../graph/ids.ts';
import { Problem } from '../../graph/problem.ts';
import type { CommunityRow } from './row.ts';

/** For everybody who looks at the community; `members` when their number changed. */
export function communityChange(
  communityId: string,
  context: Context,
  members?: number,
): NewChange {
  return {
    kind: 'COMMUNITY_CHANGED',
    topics: [communityId],
    sourceId: communityId,
    targetType: 'community',
    targetId: communityId,
    actorId: context.viewer.id,
    ...(members === undefined ? {} : { counts: { members } }),
  };
}

/** For the person whose membership it is. */
export function membershipChange(
  communityId: string,
  personId: string,
  context: Context,
): NewChange {
  return {
    kind: 'MEMBERSHIP_CHANGED',
    topics: [personId],
    sourceId: null,
    targetType: 'community',
    targetId: communityId,
    actorId: context.viewer.id,
  };
}

/** The community if the viewer may know of it; throws NOT_FOUND. */
export async function communityToActOn(context: Context, id: string): Promise<CommunityRow> {
  const uuid = uuidOf('community', id);
  const row = uuid === undefined ? null : await context.loaders.communities.load(uuid);
  if (row === null) throw new Problem('NOT_FOUND', 'absent', ['input', 'communityId']);
  return row;
}

/**
 * Makes person `$2` an active member of `$1`, subscribes them and counts them, once: nothing happens to somebody who is one already.
 * `$3` is the status that must be there before, or null for whoever may join.
 */
export const admitSql = `
  with admitted as (
    insert into membership (community_id, person_id, status)
    select $1::uuid, $2::uuid, 'ACTIVE'
    where $3::text is null or exists (
      select from membership where community_id = $1::uuid and person_id = $2::uuid and status = $3::text)
    on conflict (community_id, person_id) do update set status = 'ACTIVE', message = null, since = now()
    where membership.status <> 'ACTIVE'
    returning person_id
  ),
  subscribed as (
    insert into subscription (person_id, source_id) select person_id, $1::uuid from admitted on conflict do nothing
  )
  update community set member_count = member_count + 1 from admitted where community.id = $1::uuid
  returning member_count as members`;
