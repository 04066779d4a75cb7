import { later } from '../internal/later.ts';

/** All that a thread does beyond showing its first page; fetched as soon as that page is there. */
export const threadFurther = later(() => import('./thread-further.ts'));
