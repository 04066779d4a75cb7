import type {
  CommunityJoinInput,
  CommunityLeaveInput,
  CommunityRequestDecideInput,
  CommunityRequestWithdrawInput,
} from '@plein/schema/types';
import type { MockCommunity, MockMember } from '../company/records.ts';
import type { NewChange } from '../changes/log.ts';
import { act } from '../graph/act.ts';
import { Problem } from '../graph/problem.ts';
import type { Scope } from '../graph/scope.ts';
import { communityView, knownCommunity } from '../nouns/community.ts';
import { communityFacts, doorsOfCommunity } from '../nouns/doors.ts';
import { isLastModerator, joinDenial } from '../policy/community-doors.ts';
import { communityChange, membershipChange } from './news.ts';

const messageLength = 1000;
const path = ['input', 'communityId'];

export function communityActs(scope: Scope) {
  const { company, viewer } = scope;

  const membership = <Input extends { idempotencyKey: string; communityId: string }>(
    operation: string,
    input: Input,
    work: (community: MockCommunity) => readonly NewChange[],
  ) => {
    const result = act(scope, operation, input, () => {
      const community = knownCommunity(scope, input.communityId);
      if (!community) throw new Problem('NOT_FOUND', 'absent', path);
      return { changes: work(community), answer: { id: community.id } };
    });
    if (!result.answer) return { community: null, userErrors: result.userErrors };
    const community = knownCommunity(scope, result.answer.id);
    return { community: community && communityView(scope, community), userErrors: [] };
  };

  const drop = (community: MockCommunity, personId: string) => {
    community.members = community.members.filter((member) => member.personId !== personId);
    scope.refresh();
  };
  const enter = (
    community: MockCommunity,
    member: Pick<MockMember, 'personId'> & Partial<MockMember>,
  ) => {
    drop(community, member.personId);
    const since = company.clock.act();
    community.members.push({
      role: 'MEMBER',
      status: 'ACTIVE',
      message: null,
      since,
      readUntil: since,
      ...member,
    });
    scope.refresh();
  };
  const size = ({ members }: MockCommunity) =>
    members.filter(({ status }) => status === 'ACTIVE').length;
  const told = (community: MockCommunity, personId: string, isCounted: boolean) => [
    membershipChange(scope, community.id, personId),
    communityChange(scope, community.id, isCounted ? size(community) : undefined),
  ];

  return {
    communityJoin: ({ input }: { input: CommunityJoinInput }) =>
      membership('communityJoin', input, (community) => {
        const status = scope.membership(community.id)?.status;
        if (status === 'ACTIVE') return [];
        const facts = communityFacts(scope, community);
        const denial = community.denied.JOIN ?? joinDenial(facts);
        if (denial)
          throw new Problem(
            'FORBIDDEN',
            denial === 'ARCHIVED' ? 'archived' : 'invitationOnly',
            path,
          );
        const message = input.message?.trim() || null;
        if (message !== null && message.length > messageLength)
          throw new Problem('TOO_LONG', 'longNote', ['input', 'message'], messageLength);
        const asks = community.joinPolicy === 'REQUEST' && status !== 'INVITED';
        enter(community, {
          personId: viewer.id,
          ...(asks && { status: 'REQUESTED' as const, message }),
        });
        return told(community, viewer.id, !asks);
      }),

    communityLeave: ({ input }: { input: CommunityLeaveInput }) =>
      membership('communityLeave', input, (community) => {
        const facts = communityFacts(scope, community);
        if (facts.memberStatus !== 'ACTIVE') throw new Problem('BAD_INPUT', 'notMember', path);
        if (isLastModerator(facts)) throw new Problem('LAST_MODERATOR', 'lastModerator', path);
        drop(community, viewer.id);
        return told(community, viewer.id, true);
      }),

    communityRequestWithdraw: ({ input }: { input: CommunityRequestWithdrawInput }) =>
      membership('communityRequestWithdraw', input, (community) => {
        if (scope.membership(community.id)?.status !== 'REQUESTED')
          throw new Problem('BAD_INPUT', 'noRequest', path);
        drop(community, viewer.id);
        return told(community, viewer.id, false);
      }),

    communityRequestDecide: ({ input }: { input: CommunityRequestDecideInput }) =>
      membership('communityRequestDecide', input, (community) => {
        if (!doorsOfCommunity(scope, community).can.includes('DECIDE_REQUESTS'))
          throw new Problem('FORBIDDEN', 'moderatorsOnly', path);
        const { personId, decision } = input;
        const where = ['input', 'personId'];
        if (!company.people.has(personId)) throw new Problem('NOT_FOUND', 'person', where);
        const asked = community.members.some(
          (member) => member.personId === personId && member.status === 'REQUESTED',
        );
        if (!asked) throw new Problem('BAD_INPUT', 'noRequest', where);
        if (decision === 'APPROVE') enter(community, { personId });
        else drop(community, personId);
        return told(community, personId, decision === 'APPROVE');
      }),
  };
}
