import type {
  CommunityRequestDecideInput,
  CommunityRequestWithdrawInput,
} from '@plein/schema/types';
import { act } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { uuidOf } from '../../graph/ids.ts';
import { Problem } from '../../graph/problem.ts';
import { communityDoors } from '../../policy/community-doors.ts';
import { admitSql, communityChange, communityToActOn, membershipChange } from './changes.ts';

const dropSql = `delete from membership where community_id = $1::uuid and person_id = $2::uuid and status = 'REQUESTED' returning 1`;

export async function communityRequestWithdraw(
  _: unknown,
  { input }: { input: CommunityRequestWithdrawInput },
  context: Context,
) {
  const result = await act(
    context,
    'communityRequestWithdraw',
    input,
    async (transaction, inner) => {
      const community = await communityToActOn(inner, input.communityId);
      const dropped = await transaction.query(dropSql, [community.id, context.viewer.id]);
      if (dropped.length === 0)
        throw new Problem('BAD_INPUT', 'noRequest', ['input', 'communityId']);
      return {
        answer: { id: community.id },
        changes: [
          membershipChange(community.id, context.viewer.id, context),
          communityChange(community.id, context),
        ],
      };
    },
  );
  if (!result.ok) return { community: null, userErrors: result.userErrors };
  return { community: await context.loaders.communities.load(result.answer.id), userErrors: [] };
}

export async function communityRequestDecide(
  _: unknown,
  { input }: { input: CommunityRequestDecideInput },
  context: Context,
) {
  const result = await act(context, 'communityRequestDecide', input, async (transaction, inner) => {
    const community = await communityToActOn(inner, input.communityId);
    if (!communityDoors(context.viewer, community).can.includes('DECIDE_REQUESTS')) {
      throw new Problem('FORBIDDEN', 'moderatorsOnly', ['input', 'communityId']);
    }
    const person = uuidOf('person', input.personId);
    if (person === undefined || (await inner.loaders.people.load(person)) === null)
      throw new Problem('NOT_FOUND', 'person', ['input', 'personId']);
    const own = membershipChange(community.id, person, context);
    if (input.decision === 'REJECT') {
      const dropped = await transaction.query(dropSql, [community.id, person]);
      if (dropped.length === 0) throw new Problem('BAD_INPUT', 'noRequest', ['input', 'personId']);
      return {
        answer: { id: community.id },
        changes: [own, communityChange(community.id, context)],
      };
    }
    const [admitted] = await transaction.query<{ members: number }>(admitSql, [
      community.id,
      person,
      'REQUESTED',
    ]);
    if (admitted === undefined) throw new Problem('BAD_INPUT', 'noRequest', ['input', 'personId']);
    return {
      answer: { id: community.id },
      changes: [own, communityChange(community.id, context, admitted.members)],
    };
  });
  if (!result.ok) return { community: null, userErrors: result.userErrors };
  return { community: await context.loaders.communities.load(result.answer.id), userErrors: [] };
}
