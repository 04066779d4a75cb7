/** Words of what one can do with a post beside reading it; they travel with that code. */
export const postActs = {
  deletePostTitle: 'Delete this post?',
  deletePostText: 'Its comments go with it. This cannot be undone.',
  postDeleted: 'Post deleted',
  rejectTitle: 'Reject this post?',
  rejectReason: 'Reason, for the author',
  approved: 'Published',
  rejected: 'Rejected',
  reportTitle: 'What is wrong with it?',
  reportText: 'The moderators look at it. The author is not told who reported it.',
  reportNote: 'Anything to add?',
  reportSent: 'Thank you. The moderators have been told.',
  reportReason: (reason: string) =>
    ({
      OFFENSIVE: 'Offensive',
      HARASSMENT: 'Harasses somebody',
      CONFIDENTIAL: 'Gives away something confidential',
      PERSONAL_DATA: 'Contains personal data',
      SPAM: 'Advertising or spam',
      OFF_TOPIC: 'Does not belong here',
    })[reason] ?? 'Something else',
  postPinned: 'Pinned',
  postUnpinned: 'No longer pinned',
  personMuted: (name: string) => `You will see less of ${name}`,
  whyThis: 'Why am I seeing this?',
  editPost: 'Edit',
  deletePost: 'Delete',
  report: 'Report',
  pin: 'Pin to the top',
  unpin: 'Unpin',
  mutePerson: (name: string) => `Show less of ${name}`,
  approve: 'Publish',
  reject: 'Reject',
} as const;

/** Words of one's own posts on their way. */
export const ownWords = {
  ownWords: 'Your posts on their way',
  postFailed: 'Not sent. Your words are kept.',
  postRefused: 'Not accepted',
  postHeld: 'A moderator looks at this before others see it',
  postQueued: 'Waits for a connection, then it is sent',
  postSending: 'Sending…',
  discardPost: 'Discard',
} as const;
