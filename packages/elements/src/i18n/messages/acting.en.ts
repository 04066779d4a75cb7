/** Words of acts on posts and comments alike. */
export const acting = {
  sending: 'Sending…',
  discardWords: 'Discard',
  edit: 'Edit',
  delete: 'Delete',
  approve: 'Publish',
  reject: 'Reject',
  report: 'Report',
  mutePerson: 'Show less of {name}',
  reportText: 'The moderators look at it. The author is not told who reported it.',
  reportNote: 'Anything to add?',
  reportSent: 'Thank you. The moderators have been told.',
  reportReason: {
    OFFENSIVE: 'Offensive',
    HARASSMENT: 'Harassment or discrimination',
    CONFIDENTIAL: 'Gives away something confidential',
    PERSONAL_DATA: 'Contains personal data',
    SPAM: 'Advertising or spam',
    OFF_TOPIC: 'Does not belong here',
    other: 'Something else',
  },
} as const;
