/** Words of the feed. */
export const feed = {
  feed: 'Posts',
  feedViews: 'Which posts',
  viewForYou: 'For you',
  viewFollowing: 'Following',
  viewOfficial: 'Official news',
  viewCommunity: 'Community',
  viewUnread: 'Unread',
  manyNewPosts: 'Many new posts',
  newPosts: { one: '{count} new post', other: '{count} new posts' },
  morePosts: 'Show more posts',
  loadingMore: 'Loading more posts…',
  moreFailed: 'The next posts did not arrive',
  writePrompt: 'Share something with your colleagues',
  endOfFeed: 'You are up to date',
  postPublished: 'Your post is online',
} as const;
