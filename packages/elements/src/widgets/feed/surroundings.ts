import type { PostSurroundings } from '../post/post-view.ts';

/** One object for all posts, and another one only when something in it changed: posts render for that alone. */
export class PostsSurroundings {
  #now: PostSurroundings | undefined;
  #of: readonly unknown[] = [];

  /** The object; `version` of the words and all that is not a function decide whether it is another one. */
  for(now: PostSurroundings): PostSurroundings {
    const { localize, readonly, preview, endpoint, organization, within } = now;
    const of = [
      localize.version,
      localize.lang,
      readonly,
      preview,
      endpoint,
      organization,
      within,
      now.reactions.labels,
    ];
    if (!this.#now || of.some((value, index) => value !== this.#of[index])) this.#now = now;
    this.#of = of;
    return this.#now;
  }
}
