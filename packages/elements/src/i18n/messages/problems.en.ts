/** Why a widget has no content, and what may help. */
export const problems = {
  signInText: 'You can read and answer once you are signed in.',
  consentTitle: 'Your organisation has not allowed this yet',
  consentText: 'An administrator has to agree before this part of the page can work.',
  offlineTitle: 'You are offline',
  unreachableTitle: 'No connection right now',
  errorText: 'The page around it is fine. Trying again usually helps.',
  noEndpointTitle: 'Not connected yet',
  noEndpointText: 'This part of the page has no endpoint. Its maintainer can set one.',
  membersOnlyTitle: 'For members',
  membersOnlyText: 'Who becomes a member can read along here.',
  notFoundText: 'It was removed, or it is not meant for you.',
} as const;
