import {
  CommunityJoinOperation,
  CommunityLeaveOperation,
  CommunityRequestDecideOperation,
  CommunityRequestsOperation,
  CommunityRequestWithdrawOperation,
} from '@plein/schema/operations';
import type { Decision, LeaveReason, PersonView } from '@plein/schema/views';
import { act } from './act.ts';
import type { Client } from './client.ts';

/** Joins, asks to join or accepts an invitation, as the community's policy has it. Rejects with PleinError. */
export async function joinCommunity(client: Client, id: string, message?: string): Promise<void> {
  await act(client, CommunityJoinOperation, {
    communityId: id,
    ...(message !== undefined && { message }),
  });
}

export async function leaveCommunity(
  client: Client,
  id: string,
  reason?: LeaveReason,
): Promise<void> {
  await act(client, CommunityLeaveOperation, {
    communityId: id,
    ...(reason !== undefined && { reason }),
  });
}

/** Takes a request to join back. */
export async function withdrawRequest(client: Client, id: string): Promise<void> {
  await act(client, CommunityRequestWithdrawOperation, { communityId: id });
}

/** People who wait to be let in, at most 50; empty for those who may not see them. */
export async function loadRequests(
  client: Client,
  id: string,
  signal?: AbortSignal,
): Promise<{ person: PersonView; since: string; message: string | null }[]> {
  const { community } = await client.query(
    CommunityRequestsOperation,
    { by: { id }, first: 50 },
    signal,
  );
  return (
    community?.requests?.edges.map(({ node, since, message }) => ({
      person: node,
      since,
      message,
    })) ?? []
  );
}

export async function decideRequest(
  client: Client,
  id: string,
  personId: string,
  decision: Decision,
): Promise<void> {
  await act(client, CommunityRequestDecideOperation, { communityId: id, personId, decision });
}
