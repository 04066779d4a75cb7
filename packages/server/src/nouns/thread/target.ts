import type { SubjectBy } from '@plein/schema/types';
import type { Context } from '../../graph/context.ts';
import { decodeId, subjectUuid } from '../../graph/ids.ts';
import { Problem } from '../../graph/problem.ts';
import { refusal } from '../../graph/refusal.ts';
import { visibleComment } from '../comment/load.ts';
import type { CommentRow } from '../comment/row.ts';
import type { PostRow } from '../post/row.ts';
import { normaliseKey, normaliseUrl } from '../subject/key.ts';
import { blankSubject } from '../subject/row.ts';
import type { SubjectRow } from '../subject/row.ts';

export interface Target {
  type: 'post' | 'comment' | 'subject';
  id: string;
  /** Of a page that was named by key or URL. */
  key?: string;
}

/** What is meant; undefined when there can be no such thing. Throws a `Problem` for a key that is empty or too long, about `path`. */
export function targetOf(
  by: SubjectBy,
  path: readonly string[] = ['input', 'on'],
): Target | undefined {
  if (typeof by.id === 'string') {
    const node = decodeId(by.id);
    if (node === undefined) return undefined;
    const { type, uuid } = node;
    return type === 'post' || type === 'comment' || type === 'subject'
      ? { type, id: uuid }
      : undefined;
  }
  const key = typeof by.key === 'string' ? normaliseKey(by.key) : normaliseUrl(by.url ?? '');
  if (key === undefined) throw new Problem('BAD_INPUT', 'longKey', path);
  return { type: 'subject', id: subjectUuid(key), key };
}

/** The same for queries, where a bad key is an error of the request. */
export function askedTarget(by: SubjectBy): Target | undefined {
  try {
    return targetOf(by, ['by']);
  } catch (error) {
    if (error instanceof Problem)
      throw refusal(
        'BAD_INPUT',
        'A key or URL of a page has 1 to 512 characters.',
        error.path ?? [],
      );
    throw error;
  }
}

/** The thread or comment as the viewer may see it; a page named by its key is there before its first word. */
export async function visibleTarget(
  context: Context,
  target: Target | undefined,
): Promise<PostRow | SubjectRow | CommentRow | null> {
  if (target === undefined) return null;
  if (target.type === 'comment') return visibleComment(context, target.id);
  const row = await context.loaders.threads.load(target.id);
  if (row !== null) return (row.type === 'Post') === (target.type === 'post') ? row : null;
  return target.key === undefined ? null : blankSubject(target.id, target.key);
}
