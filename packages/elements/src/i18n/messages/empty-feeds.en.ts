/** What a feed says that has no posts. */
export const emptyFeeds = {
  emptyFollowingTitle: 'Your feed starts here',
  emptyFollowingText:
    'Posts from your communities, your department and your place appear here. Join a community or write the first post.',
  emptyForYouTitle: 'Nothing to recommend yet',
  emptyForYouText:
    'Once colleagues post and react, what matters to you comes first, and every post says why.',
  emptyOfficialTitle: 'No news at the moment',
  emptyOfficialText: 'News from the organisation appears here.',
  emptyCommunityTitle: 'Nobody has posted here yet',
  emptyCommunityText: 'Ask a question or tell what you are working on: somebody has to be first.',
  emptyUnreadTitle: 'You have read everything',
  emptyUnreadText: 'New posts appear here until you have seen them.',
  emptyKindsTitle: 'No posts of this kind',
  showFollowing: 'Show all posts',
  writeFirst: 'Write the first post',
} as const;
