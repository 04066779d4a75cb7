import type * as english from './en.ts';

/**
 * A group in another language: the same keys, as plain text where English is plain text, and with the same codes. Where English
 * has a plural there are the `Categories` that CLDR has for the language, and perhaps `none` for exactly 0.
 */
export type Translation<Group, Categories extends string> = {
  readonly [Key in keyof Group]: Group[Key] extends string
    ? string
    : Group[Key] extends { one: string }
      ? Readonly<Record<Categories, string>> & { readonly none?: string }
      : Readonly<Record<keyof Group[Key], string>>;
};

type English = typeof english;

/** What is on screen while people read. */
export type Reading<Categories extends string> = Translation<
  English['common'] &
    English['reactions'] &
    English['comments'] &
    English['feed'] &
    English['post'] &
    English['communityCard'],
  Categories
>;

/** The rest: acts, editors, dialogs and notices. */
export type Acts<Categories extends string> = Translation<
  English['acting'] &
    English['membership'] &
    English['commentActs'] &
    English['postActs'] &
    English['ownWords'] &
    English['composer'] &
    English['emptyFeeds'] &
    English['postStates'] &
    English['problems'] &
    English['refusals'] &
    English['reactionPopovers'],
  Categories
>;
