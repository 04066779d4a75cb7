import type { CommunityLeaveInput } from '@plein/schema/types';
import { act } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { Problem } from '../../graph/problem.ts';
import { isLastModerator } from '../../policy/community-doors.ts';
import { communityChange, communityToActOn, membershipChange } from './changes.ts';
import { uuidOf } from '../../graph/ids.ts';

/** `$1` community, `$2` person, `$3` reason or null. Why somebody left is kept without who. */
const leaveSql = `
  with gone as (
    delete from membership where community_id = $1::uuid and person_id = $2::uuid and status = 'ACTIVE' returning person_id
  ),
  unsubscribed as (delete from subscription where source_id = $1::uuid and person_id in (select person_id from gone)),
  told as (insert into community_leave (community_id, reason) select $1::uuid, $3::text from gone where $3::text is not null)
  update community set member_count = greatest(0, member_count - 1) from gone where community.id = $1::uuid
  returning member_count as members`;

export async function communityLeave(
  _: unknown,
  { input }: { input: CommunityLeaveInput },
  context: Context,
) {
  const result = await act(context, 'communityLeave', input, async (transaction, inner) => {
    // Two moderators who leave at once must see each other go: the second waits here.
    await transaction.query('select 1 from community where id = $1::uuid for no key update', [
      uuidOf('community', input.communityId) ?? null,
    ]);
    const community = await communityToActOn(inner, input.communityId);
    if (community.memberStatus !== 'ACTIVE')
      throw new Problem('BAD_INPUT', 'notMember', ['input', 'communityId']);
    if (isLastModerator(community))
      throw new Problem('LAST_MODERATOR', 'lastModerator', ['input', 'communityId']);
    const [left] = await transaction.query<{ members: number }>(leaveSql, [
      community.id,
      context.viewer.id,
      input.reason ?? null,
    ]);
    return {
      answer: { id: community.id },
      changes: [
        membershipChange(community.id, context.viewer.id, context),
        communityChange(community.id, context, left?.members),
      ],
    };
  });
  if (!result.ok) return { community: null, userErrors: result.userErrors };
  return { community: await context.loaders.communities.load(result.answer.id), userErrors: [] };
}
