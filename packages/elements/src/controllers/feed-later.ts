import { later } from '../internal/later.ts';

/** All that a feed does with its pages once the first one is there, and what takes up the place of an earlier visit. */
export const feedFurther = later(() => import('./feed-further.ts'));
