/** Words of asking to join, leaving and letting in; they travel with that code. */
export const membership = {
  requestTitle: 'Ask to join {name}',
  requestNote: 'A word to the moderators (not required)',
  sendRequest: 'Send request',
  leaveTitle: 'Leave {name}?',
  leaveText: 'The reason is kept without your name, to learn where communities lose people.',
  leaveReason: {
    NOT_RELEVANT: 'Not relevant to me',
    TOO_BUSY: 'Too many posts',
    TOO_QUIET: 'Too little happens',
    CHANGED_ROLE: 'My work changed',
    other: 'Another reason',
  },
  requests: { one: '{count} request to join', other: '{count} requests to join' },
  letIn: 'Let in {name}',
  letInShort: 'Let in',
  decline: 'Decline {name}',
  declineShort: 'Decline',
  letInDone: '{name} is a member now',
  declinedDone: 'Declined {name}',
} as const;
