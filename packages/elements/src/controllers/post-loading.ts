import { later } from '../internal/later.ts';

/** Asking for one post by its id: when somebody changed it, or the page's address points at it. */
export const postLoading = later(() => import('./load-post.ts'));
