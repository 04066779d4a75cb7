import { plural } from '../plural.ts';

const count = (value: number, one: string, other: string, none?: string) =>
  plural('en', value, { one, other, ...(none === undefined ? {} : { none }) });

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
