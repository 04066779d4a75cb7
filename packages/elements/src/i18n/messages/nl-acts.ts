// Fetched when the first of these words is needed: nobody who only reads waits for them.
export { commentActs } from './comment-acts.nl.ts';
export { ownWords, postActs } from './post-acts.nl.ts';
export { composer } from './composer.nl.ts';
