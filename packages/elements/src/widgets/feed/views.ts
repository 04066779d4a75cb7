import type { FeedView } from '@plein/schema/views';

/** The views as the `view` attribute spells them. */
export const feedViews = {
  following: { view: 'FOLLOWING', term: 'viewFollowing', empty: 'Following' },
  'for-you': { view: 'FOR_YOU', term: 'viewForYou', empty: 'ForYou' },
  official: { view: 'OFFICIAL', term: 'viewOfficial', empty: 'Official' },
  unread: { view: 'UNREAD', term: 'viewUnread', empty: 'Unread' },
  community: { view: 'COMMUNITY', term: 'viewCommunity', empty: 'Community' },
} as const satisfies Record<string, { view: FeedView; term: string; empty: string }>;

export type FeedViewName = keyof typeof feedViews;

export function isFeedView(name: string | undefined): name is FeedViewName {
  return name !== undefined && Object.hasOwn(feedViews, name);
}

/** The views on offer: those of the whole organisation, and the community when the reader stands in one. */
export function offeredViews(community: string, narrow: boolean): FeedViewName[] {
  // A feed that the page made for one community shows that community and nothing else.
  if (narrow) return ['community'];
  return ['following', 'for-you', 'official', 'unread', ...(community ? (['community'] as const) : [])];
}
