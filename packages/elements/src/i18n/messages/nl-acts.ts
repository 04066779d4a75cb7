// Fetched when the first of these words is needed: nobody who only reads waits for them.
export { commentActs } from './comment-acts.nl.ts';
export { ownWords, postActs } from './post-acts.nl.ts';
export { composer } from './composer.nl.ts';
export { emptyFeeds } from './empty-feeds.nl.ts';
export { postStates } from './post-states.nl.ts';
export { problems } from './problems.nl.ts';
export { reactionPopovers } from './reaction-popovers.nl.ts';
