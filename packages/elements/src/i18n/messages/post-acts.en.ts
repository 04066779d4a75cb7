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
  postPinned: 'Pinned',
  postUnpinned: 'No longer pinned',
  personMuted: 'You will see less of {name}',
  whyThis: 'Why am I seeing this?',
  pin: 'Pin to the top',
  unpin: 'Unpin',
} as const;

/** Words of one's own posts on their way. */
export const ownWords = {
  ownWords: 'Your posts on their way',
  postFailed: 'Not sent. Your words are kept.',
  postHeld: 'A moderator looks at this before others see it',
  postQueued: 'Waits for a connection, then it is sent',
} as const;
