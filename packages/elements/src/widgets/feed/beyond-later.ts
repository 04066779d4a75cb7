import { later } from '../../internal/later.ts';

/** Scrolling far, the keyboard, own posts on their way, coming back: what a feed needs beyond showing its first posts. */
export const beyond = later(() => import('./beyond.ts'));
