/** What stands between a post and its readers. */
export const postStates = {
  postHidden: 'Hidden by a moderator',
  postPending: 'Only you and the moderators see this until a moderator has looked at it',
  postPendingReview: 'Waits for review; only its author and moderators see it',
  threadClosed: 'Comments are closed',
  lockedBecause: {
    RESOLVED: 'It is settled.',
    OFF_TOPIC: 'It had left its subject.',
    TOO_HEATED: 'It had become too heated.',
    OUTDATED: 'It is out of date.',
    other: 'A moderator closed it.',
  },
} as const;
