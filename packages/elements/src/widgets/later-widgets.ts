import type { Localize } from '../i18n/localize.ts';
import type { common } from '../i18n/messages/en.ts';
import { later } from '../internal/later.ts';
import type { LaterPartOptions } from '../ui/later-part.ts';

export { composerCode } from './later-composer.ts';

/** The whole conversation below a post, which registers its tag. */
export const commentsCode = later(() => import('./comments/define.ts'));

/** What is said in the place of a part that is not here. */
export function laterWords(localize: Localize<typeof common>): LaterPartOptions['words'] {
  return {
    loading: localize.term('loading'),
    failed: localize.term('errorTitle'),
    retry: localize.term('retry'),
  };
}
