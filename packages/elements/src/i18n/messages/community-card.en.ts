import { plural } from '../plural.ts';

const count = (value: number, one: string, other: string, none?: string) =>
  plural('en', value, { one, other, ...(none === undefined ? {} : { none }) });

/** Words of the community card. */
export const communityCard = {
  community: 'Community',
  members: (value: number) => count(value, '# member', '# members'),
  represented: (departments: number, places: number) =>
    `${count(departments, '# department', '# departments')} · ${count(places, '# place', '# places')}`,
  representedBy: (departments: string, places: string) =>
    [departments, places].filter(Boolean).join('. '),
  join: 'Join',
  acceptInvitation: 'Accept the invitation',
  invited: 'You are invited',
  requestToJoin: 'Ask to join',
  requestTitle: (name: string) => `Ask to join ${name}`,
  requestNote: 'A word to the moderators (not required)',
  sendRequest: 'Send request',
  withdrawRequest: 'Withdraw request',
  requestPending: 'Waiting for a moderator',
  leave: 'Leave',
  leaveTitle: (name: string) => `Leave ${name}?`,
  leaveText: 'The reason is kept without your name, to learn where communities lose people.',
  leaveReason: (reason: string) =>
    ({
      NOT_RELEVANT: 'Not relevant to me',
      TOO_BUSY: 'Too many posts',
      TOO_QUIET: 'Too little happens',
      CHANGED_ROLE: 'My work changed',
    })[reason] ?? 'Another reason',
  joined: 'Member',
  youModerate: 'You moderate this community',
  openCommunity: 'Open',
  openCommunityHint: 'Everybody can read along.',
  closedCommunity: 'Closed',
  closedCommunityHint: 'Everybody knows of it; members read.',
  secretCommunity: 'Hidden',
  secretCommunityHint: 'Only members know of it.',
  archived: 'Archived',
  archivedText: 'It can be read, not written in.',
  purpose: 'What it is for',
  rules: (value: number) => count(value, '# rule', '# rules'),
  moderators: 'Moderators',
  unreadPosts: (value: number) =>
    value >= 99 ? 'Many unread posts' : count(value, '# unread post', '# unread posts'),
  health: (state: string) =>
    ({
      NEW: 'New',
      LIVELY: 'Lively',
      STEADY: 'Steady',
      QUIET: 'Quiet',
      DORMANT: 'Dormant',
      ABANDONED: 'Without a keeper',
    })[state] ?? state,
  healthRule: (state: string) =>
    ({
      NEW: 'It is younger than 30 days.',
      LIVELY: 'At least 20 posts and comments in the last 30 days.',
      STEADY: 'At least 5 posts and comments in the last 30 days.',
      QUIET: 'Fewer than 5 posts and comments in the last 30 days, but something in the last 60.',
      DORMANT: 'No post or comment in the last 60 days.',
      ABANDONED: 'No post or comment in 60 days, and no moderator was here in 30.',
    })[state] ?? '',
  contributions: (value: number) =>
    count(
      value,
      '# post or comment in 30 days',
      '# posts and comments in 30 days',
      'No post or comment in 30 days',
    ),
  activeMembers: (value: number) => count(value, '# active member', '# active members'),
  requests: (value: number) => count(value, '# request to join', '# requests to join'),
  letIn: (name: string) => `Let in ${name}`,
  letInShort: 'Let in',
  decline: (name: string) => `Decline ${name}`,
  declineShort: 'Decline',
  letInDone: (name: string) => `${name} is a member now`,
  declinedDone: (name: string) => `Declined ${name}`,
  nowMember: (name: string) => `You are a member of ${name}`,
  nowRequested: 'Your request was sent',
  nowWithdrawn: 'Your request was withdrawn',
  nowLeft: (name: string) => `You left ${name}`,
} as const;
