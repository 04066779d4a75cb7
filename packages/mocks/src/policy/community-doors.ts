import type { Action, DenialReason, JoinPolicy } from '@plein/schema/types';
import type { Viewer } from './viewer.ts';
import type { Doors } from './doors.ts';
import { isMember, moderatesSource } from './reading.ts';
import type { SourceFacts } from './reading.ts';

export interface CommunityFacts extends SourceFacts {
  joinPolicy: JoinPolicy;
  /** Owners and moderators. */
  moderatorCount: number;
}

export function communityDoors(viewer: Viewer, facts: CommunityFacts): Doors {
  const doors: Doors = { can: [], denials: [] };
  const add = (action: Action, denial?: DenialReason) =>
    denial === undefined ? doors.can.push(action) : doors.denials.push({ action, reason: denial });
  const archived = facts.communityStatus === 'ARCHIVED';
  const member = isMember(facts);
  if (member) add('LEAVE', isLastModerator(facts) ? 'LAST_MODERATOR' : undefined);
  else if (facts.memberStatus === 'REQUESTED') add('WITHDRAW');
  else add('JOIN', joinDenial(facts));
  add('POST', archived ? 'ARCHIVED' : member ? undefined : 'MEMBERS_ONLY');
  if (moderatesSource(viewer, facts)) add('DECIDE_REQUESTS');
  return doors;
}

/** An invitation opens every door but an archive's; without one INVITE communities are closed. */
export function joinDenial(facts: CommunityFacts): DenialReason | undefined {
  if (facts.communityStatus === 'ARCHIVED') return 'ARCHIVED';
  if (facts.memberStatus === 'INVITED') return undefined;
  return facts.joinPolicy === 'INVITE' ? 'INVITATION_ONLY' : undefined;
}

/** Somebody must be left who looks after the community. */
export function isLastModerator(facts: CommunityFacts): boolean {
  const moderator = facts.memberRole === 'OWNER' || facts.memberRole === 'MODERATOR';
  return isMember(facts) && moderator && facts.moderatorCount <= 1;
}
