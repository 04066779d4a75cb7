// What a feed needs once somebody scrolls, reads on, writes or comes back: loaded after the first posts, or before them for a reader who
// may have a place to come back to.
export { FeedCompanions } from './companions.ts';
export { walkArticles } from './keyboard.ts';
export { ownWords } from './own-words.ts';
