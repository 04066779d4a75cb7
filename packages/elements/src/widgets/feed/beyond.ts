// What a feed needs once somebody scrolls, reads on, writes or comes back: loaded after the first posts, or before them for a reader who
// may have a place to come back to.
export { FeedReturnController } from '../../controllers/feed-return.ts';
export { OwnPostsController } from '../../controllers/own-posts.ts';
export { PageWindowController } from '../../controllers/page-window-controller.ts';
export { markRead } from '../../controllers/read.ts';
export { SeenController } from '../../controllers/seen.ts';
export { walkArticles } from './keyboard.ts';
export { ownWords } from './own-words.ts';
