import type { CommunityJoinInput } from '@plein/schema/types';
import { act } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { Problem } from '../../graph/problem.ts';
import { joinDenial } from '../../policy/community-doors.ts';
import { admitSql, communityChange, communityToActOn, membershipChange } from './changes.ts';

const messageLength = 1000;

export async function communityJoin(
  _: unknown,
  { input }: { input: CommunityJoinInput },
  context: Context,
) {
  const result = await act(context, 'communityJoin', input, async (transaction, inner) => {
    const community = await communityToActOn(inner, input.communityId);
    const answer = { id: community.id };
    if (community.memberStatus === 'ACTIVE') return { answer };
    const denial = joinDenial(community);
    if (denial !== undefined) {
      throw new Problem('FORBIDDEN', denial === 'ARCHIVED' ? 'archived' : 'invitationOnly', [
        'input',
        'communityId',
      ]);
    }
    const message = input.message?.trim() || null;
    if (message !== null && message.length > messageLength) {
      throw new Problem('TOO_LONG', 'longNote', ['input', 'message'], messageLength);
    }
    const own = membershipChange(community.id, context.viewer.id, context);
    if (community.joinPolicy === 'REQUEST' && community.memberStatus !== 'INVITED') {
      await transaction.query(
        `insert into membership (community_id, person_id, status, message) values ($1, $2, 'REQUESTED', $3)
         on conflict (community_id, person_id) do update set message = excluded.message where membership.status = 'REQUESTED'`,
        [community.id, context.viewer.id, message],
      );
      return { answer, changes: [own, communityChange(community.id, context)] };
    }
    const [admitted] = await transaction.query<{ members: number }>(admitSql, [
      community.id,
      context.viewer.id,
      null,
    ]);
    return admitted === undefined
      ? { answer }
      : { answer, changes: [own, communityChange(community.id, context, admitted.members)] };
  });
  if (!result.ok) return { community: null, userErrors: result.userErrors };
  return { community: await context.loaders.communities.load(result.answer.id), userErrors: [] };
}
