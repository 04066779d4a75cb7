import { plural } from '../plural.ts';

// Groups of code that is loaded later stand in files of their own, so that they are loaded with it.
export { commentActs } from './comment-acts.en.ts';
export { ownWords, postActs } from './post-acts.en.ts';
export { composer } from './composer.en.ts';
export { emptyFeeds } from './empty-feeds.en.ts';
export { postStates } from './post-states.en.ts';
export { problems } from './problems.en.ts';
export { reactionPopovers } from './reaction-popovers.en.ts';

// One group per widget. A widget takes the groups it needs: `new Localize(this, { ...common, ...comments })`, so that the
// rest never reaches its bundle. A key is unique over all groups. Every key exists in every language; a test compares.

const count = (value: number, one: string, other: string, none?: string) =>
  plural('en', value, { one, other, ...(none === undefined ? {} : { none }) });

/** What several widgets say. */
export const common = {
  loading: 'Loading…',
  retry: 'Try again',
  actFailed: 'That did not work. Try again.',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  moreActions: 'More',
  official: 'Official',
  formerColleague: 'Former colleague',
  edited: 'edited',
  signIn: 'Sign in',
  signInTitle: 'Sign in to take part',
  errorTitle: 'This could not be loaded',
  notFoundTitle: 'This is not here any more',
  previewOnly: 'Preview: nothing is sent',
  showMore: 'Show more',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  deniedARCHIVED: 'This is archived.',
  deniedAUTHOR_ONLY: 'Only the author can do this.',
  deniedEDIT_WINDOW_CLOSED: 'The time to edit has passed.',
  deniedINVITATION_ONLY: 'Only people who were invited can do this.',
  deniedLAST_MODERATOR: 'The last moderator cannot leave.',
  deniedLOCKED: 'This conversation is closed.',
  deniedMEMBERS_ONLY: 'Only members of the community can do this.',
  deniedMODERATORS_ONLY: 'Only moderators can do this.',
  deniedNOT_PUBLISHED: 'This is not published yet.',
  deniedREAD_ONLY: 'You can read here, not take part.',
  deniedREMOVED: 'This was removed.',
} as const;

/** Words of the reaction bar. */
export const reactions = {
  react: 'React',
  reactionBar: 'Reactions',
  pickReaction: 'Choose a reaction',
  whoReacted: 'Who reacted',
  reactionFailed: 'Your reaction did not arrive. Try again.',
  reactionName: (label: string, value: string, mine: boolean) =>
    `${label}, ${value}${mine ? ', you too' : ''}`,
} as const;

/** Words of a thread. */
export const comments = {
  comments: 'Comments',
  commentCount: (value: number) => count(value, '# comment', '# comments', 'No comments yet'),
  noCommentsTitle: 'No comments yet',
  noCommentsText: 'Ask, add what you know, or say what you think.',
  reply: 'Reply',
  replyTo: (name: string) => `Reply to ${name}`,
  replies: (value: number) => count(value, '# reply', '# replies'),
  moreReplies: (value: number) => count(value, 'Show # more reply', 'Show # more replies'),
  newComments: (value: number) => count(value, '# new comment', '# new comments'),
  moreComments: 'Show more comments',
  collapseThread: 'Collapse',
  sortBy: 'Sort',
  sortNewest: 'Newest first',
  sortOldest: 'Oldest first',
  sortTop: 'Most reactions',
  sortReplied: 'Most replies',
  commentDeleted: 'This comment was deleted',
  acceptedAnswer: 'Answer',
  acceptAnswer: 'Mark as the answer',
  clearAnswer: 'No longer the answer',
  threadLocked: 'This conversation is closed',
  commentEditHistory: 'Earlier versions',
  deleteComment: 'Delete',
  deleteCommentTitle: 'Delete this comment?',
  deleteCommentText: 'Replies stay. This cannot be undone.',
  commentBy: (name: string, time: string) => `${name}, ${time}`,
  replyBy: (name: string, to: string, time: string) => `${name}, in reply to ${to}, ${time}`,
  inReplyTo: (name: string) => `in reply to ${name}`,
  collapseBranch: (name: string) => `Fold away what ${name} said and the replies`,
  expandBranch: (name: string) => `Show what ${name} said and the replies`,
  foldedReplies: (value: number) => count(value, '# reply folded away', '# replies folded away'),
  commentActions: (name: string) => `More about the comment by ${name}`,
  editComment: 'Edit',
  commentHeld: 'A moderator looks at this first. Only you see it.',
  unreadComment: 'New since your last visit',
  showInThread: 'Show in the conversation',
  showNewComments: (value: number) => count(value, 'Show # new comment', 'Show # new comments'),
  lockRESOLVED: 'Solved: nothing more needs to be said.',
  lockOFF_TOPIC: 'It drifted away from its subject.',
  lockTOO_HEATED: 'It became too heated.',
  lockOUTDATED: 'It is out of date.',
  lockOTHER: 'A moderator closed it.',
  lockedBy: (name: string) => `Closed by ${name}`,
  threadActions: 'More about this conversation',
  closeThread: 'Close the conversation',
  reopenThread: 'Open the conversation again',
  moreFailedComments: 'More comments could not be loaded.',
  linkedCommentGone: 'The comment that the link leads to is not here any more.',
  submissionSending: 'Sending…',
  submissionQueued: 'Kept here; sent when you are connected again',
  submissionHeld: 'A moderator looks at this first',
  submissionFailed: 'Not sent',
  submissionRefused: 'Not accepted',
  rephrase: 'Rephrase',
  discardWords: 'Discard',
  dismiss: 'Fine',
  writeHere: 'Write a comment…',
  commentSent: 'Your comment is placed.',
  approveComment: 'Publish',
  rejectComment: 'Reject',
  reportComment: 'Report',
  muteCommenter: (name: string) => `Show less of ${name}`,
} as const;

/** Words of the feed. */
export const feed = {
  feed: 'Posts',
  feedViews: 'Which posts',
  viewForYou: 'For you',
  viewFollowing: 'Following',
  viewOfficial: 'Official news',
  viewCommunity: 'Community',
  viewUnread: 'Unread',
  newPosts: (value: number) =>
    value >= 99 ? 'Many new posts' : count(value, '# new post', '# new posts'),
  morePosts: 'Show more posts',
  loadingMore: 'Loading more posts…',
  moreFailed: 'The next posts did not arrive',
  writePrompt: 'Share something with your colleagues',
  endOfFeed: 'You are up to date',
  postPublished: 'Your post is online',
} as const;

/** Words of a post. */
export const post = {
  becauseOf: (code: string, about: string) =>
    ({
      OFFICIAL_NEWS: 'News of the organisation, for everybody.',
      MEMBER_OF_COMMUNITY: `You are a member of ${about}.`,
      YOUR_DEPARTMENT: `It is meant for your department, ${about}.`,
      YOUR_LOCATION: `It is meant for your place, ${about}.`,
      FOR_EVERYBODY: 'It is meant for everybody.',
      MENTIONS_YOU: 'You are mentioned in it.',
      REPLIES_TO_YOU: `${about || 'Somebody'} answered you here.`,
      MUCH_DISCUSSED: `It is much discussed${about ? ` in ${about}` : ''}.`,
      WAITING_FOR_ANSWER: 'It is a question that nobody has answered yet.',
      OPEN_COMMUNITY: `${about} is open to everybody.`,
    })[code] ?? 'It fits what you follow.',
  newsBy: (organisation: string) => (organisation ? `News · ${organisation}` : 'News'),
  pinned: 'Pinned',
  news: 'News',
  question: 'Question',
  answered: 'Answered',
  unread: 'Unread',
  forAudience: (label: string) => `For ${label}`,
  inCommunity: (name: string) => `in ${name}`,
  readMore: 'Read more',
  readMoreOf: (title: string) => `Read more of ${title}`,
  commentsOpen: (value: number) => count(value, '# comment', '# comments', 'Comment'),
  hideComments: 'Hide comments',
  pictures: 'Pictures',
  morePictures: (value: number) => count(value, '# more picture', '# more pictures'),
  openPicture: 'Open picture',
  postRemoved: 'This post was removed',
} as const;

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
  requestedSince: (when: string) => `Asked ${when}`,
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
  inviteOnly: 'New members are invited.',
  cannotLeave: 'You are the last moderator. Name another one before you leave.',
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
  memberOnly: 'For members',
} as const;
