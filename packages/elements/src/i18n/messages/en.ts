// One group per widget, and one for each part that is loaded later: a module each, so that a page loads the words it says. A widget
// takes the groups it needs: `new Localize(this, { ...common, ...comments })`. A key is unique over all groups. Every key exists in
// every language; a test compares.
export { common } from './common.en.ts';
export { reactions } from './reactions.en.ts';
export { comments } from './comments.en.ts';
export { feed } from './feed.en.ts';
export { post } from './post.en.ts';
export { communityCard } from './community-card.en.ts';
export { membership } from './membership.en.ts';
export { acting } from './acting.en.ts';
export { commentActs } from './comment-acts.en.ts';
export { ownWords, postActs } from './post-acts.en.ts';
export { composer } from './composer.en.ts';
export { emptyFeeds } from './empty-feeds.en.ts';
export { postStates } from './post-states.en.ts';
export { problems } from './problems.en.ts';
export { refusals } from './refusals.en.ts';
export { reactionPopovers } from './reaction-popovers.en.ts';
