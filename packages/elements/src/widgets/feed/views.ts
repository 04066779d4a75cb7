import type { FeedViewName } from '../../controllers/feed-choice.ts';

/** The words of each view: its name, and the stem of what it says when it is empty. */
export const feedViews = {
  following: { term: 'viewFollowing', empty: 'Following' },
  'for-you': { term: 'viewForYou', empty: 'ForYou' },
  official: { term: 'viewOfficial', empty: 'Official' },
  unread: { term: 'viewUnread', empty: 'Unread' },
  community: { term: 'viewCommunity', empty: 'Community' },
} as const satisfies Record<FeedViewName, { term: string; empty: string }>;
