import type { Context } from '../../graph/context.ts';
import { pageSize } from '../../graph/cursors.ts';
import { encodeId } from '../../graph/ids.ts';
import { instant } from '../../graph/instant.ts';
import { communityDoors } from '../../policy/community-doors.ts';
import { imageView } from '../image/view.ts';
import { factsOf, healthOf } from './facts.ts';
import { communityJoin } from './join.ts';
import { communityLeave } from './leave.ts';
import { communityPage } from './list.ts';
import type { CommunityArguments } from './list.ts';
import { findCommunity } from './load.ts';
import { membersOf, requestsOf } from './members.ts';
import { communityRequestDecide, communityRequestWithdraw } from './requests.ts';
import type { CommunityRow } from './row.ts';

export const communityResolvers = {
  Query: {
    community: (_: unknown, { by }: { by: { id?: string; slug?: string } }, context: Context) =>
      findCommunity(context, by),
    communities: (_: unknown, page: CommunityArguments, context: Context) =>
      communityPage(context, 'known', page),
  },
  Mutation: { communityJoin, communityLeave, communityRequestDecide, communityRequestWithdraw },
  Community: {
    id: ({ id }: CommunityRow) => encodeId('community', id),
    status: ({ communityStatus }: CommunityRow) => communityStatus,
    createdAt: ({ createdAt }: CommunityRow) => instant(createdAt),
    cover: ({ cover }: CommunityRow, _: unknown, context: Context) =>
      cover && imageView(cover, context),
    members: membersOf,
    moderators: async (community: CommunityRow, { first }: { first: number }, context: Context) => {
      const { moderators } = await factsOf(community, context);
      const chosen = moderators.slice(0, pageSize(first, context.limits.pageSize));
      return chosen.map((id) => context.loaders.people.load(id));
    },
    departments: async (community: CommunityRow, _: unknown, context: Context) =>
      (await factsOf(community, context)).departments,
    locations: async (community: CommunityRow, _: unknown, context: Context) =>
      (await factsOf(community, context)).locations,
    health: (community: CommunityRow, _: unknown, context: Context) => healthOf(community, context),
    requests: requestsOf,
    viewerState: (community: CommunityRow, _: unknown, context: Context) => ({
      membership:
        community.memberStatus === null || community.memberSince === null
          ? null
          : {
              role: community.memberRole,
              status: community.memberStatus,
              since: instant(community.memberSince),
            },
      ...communityDoors(context.viewer, community),
      unreadCount: async () => (await factsOf(community, context)).unreadCount,
    }),
  },
};
