import type { PostPosition, PostSurroundings } from './post-view.ts';

/** Reasons that are said otherwise when they can name somebody or something. */
const named: Readonly<Record<string, string>> = {
  REPLIES_TO_YOU: 'REPLIES_TO_YOU_BY',
  MUCH_DISCUSSED: 'MUCH_DISCUSSED_IN',
};

/** Why a post is here, in words. */
export function because(
  { code, about }: NonNullable<PostPosition['reason']>,
  localize: PostSurroundings['localize'],
): string {
  const which = (about && named[code]) || code;
  return localize.term('becauseOf', { which, about: about ?? '' });
}

/** Whose news it is. */
export function newsOf(organisation: string, localize: PostSurroundings['localize']): string {
  return organisation ? localize.term('newsBy', { organisation }) : localize.term('news');
}
