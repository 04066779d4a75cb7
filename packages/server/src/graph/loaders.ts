import DataLoader from 'dataloader';
import type { Context } from './context.ts';
import type { CommentRow } from '../nouns/comment/row.ts';
import { loadComments } from '../nouns/comment/load.ts';
import type { CommunityRow } from '../nouns/community/row.ts';
import { loadCommunities } from '../nouns/community/load.ts';
import type { PersonRow } from '../nouns/person/row.ts';
import { loadPeople } from '../nouns/person/load.ts';
import type { PostRow } from '../nouns/post/row.ts';
import type { SubjectRow } from '../nouns/subject/row.ts';
import { loadThreads } from '../nouns/thread/load.ts';

/** What a thread hangs on. */
export type ThreadRow = PostRow | SubjectRow;

type Loader<Value> = DataLoader<string, Value | null>;

/** Batched reads of one request, by UUID. Null for what is absent or hidden from the viewer. */
export interface Loaders {
  readonly threads: Loader<ThreadRow>;
  /** Not checked: whether the viewer may see a comment is decided with its thread, see `visibleComment`. */
  readonly comments: Loader<CommentRow>;
  readonly people: Loader<PersonRow>;
  readonly communities: Loader<CommunityRow>;
  /** A loader for one field with one set of arguments, such as the first three replies of many comments. */
  by<Value>(
    field: string,
    load: (keys: readonly string[]) => Promise<Map<string, Value>>,
  ): Loader<Value>;
}

export function createLoaders(context: Context): Loaders {
  const fields = new Map<string, Loader<unknown>>();
  return {
    threads: loader((ids) => loadThreads(context, ids)),
    comments: loader((ids) => loadComments(context, ids)),
    people: loader((ids) => loadPeople(context, ids)),
    communities: loader((ids) => loadCommunities(context, ids)),
    by<Value>(field: string, load: (keys: readonly string[]) => Promise<Map<string, Value>>) {
      const known = fields.get(field) as Loader<Value> | undefined;
      if (known !== undefined) return known;
      const made = loader(load);
      fields.set(field, made as Loader<unknown>);
      return made;
    },
  };
}

function loader<Value>(
  load: (keys: readonly string[]) => Promise<Map<string, Value>>,
): Loader<Value> {
  return new DataLoader(async (keys) => {
    const found = await load(keys);
    return keys.map((key) => found.get(key) ?? null);
  });
}
