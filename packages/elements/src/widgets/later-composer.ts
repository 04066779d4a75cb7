import { later } from '../internal/later.ts';

/** The editor, which registers its tag. By itself, so that a conversation can ask for it without leaning on conversations. */
export const composerCode = later(() => import('./composer/define.ts'));
