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

export interface Loader<Value> {
  load(key: string): Promise<Value | null>;
  /** The same, at once for what is known already: a page of answers that need no promise is put together several times as fast. */
  get(key: string): Value | null | Promise<Value | null>;
  /** Keeps a value that came along with others; what is known already stays. */
  prime(key: string, value: Value | null): void;
}

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
  const known = new Map<string, Value | null>();
  const loading = new DataLoader<string, Value | null>(async (keys) => {
    const found = await load(keys);
    return keys.map((key) => {
      const value = found.get(key) ?? null;
      known.set(key, value);
      return value;
    });
  });
  const get = (key: string): Value | null | Promise<Value | null> => {
    const value = known.get(key);
    return value === undefined ? loading.load(key) : value;
  };
  return {
    get,
    load: async (key) => get(key),
    prime(key, value) {
      if (!known.has(key)) known.set(key, value);
    },
  };
}

/** Goes on with a value at once when it is there, else when it comes. */
export function whenThere<Value, Result>(
  value: Value | Promise<Value>,
  go: (value: Value) => Result,
): Result | Promise<Result> {
  return value instanceof Promise ? value.then(go) : go(value);
}
