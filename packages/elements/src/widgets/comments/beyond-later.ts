import { later } from '../../internal/later.ts';

/** Menus, what is on its way, and emptying what is far: what a thread needs beyond showing its first comments. */
export const beyond = later(() => import('./beyond.ts'));
