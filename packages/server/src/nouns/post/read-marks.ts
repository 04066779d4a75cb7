import type { PostMarkReadInput } from '@plein/schema/types';
import { act } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { uuidOf } from '../../graph/ids.ts';
import { Problem } from '../../graph/problem.ts';

const limit = 50;

/** Marks posts that the viewer can see as read; ids of others are passed over. */
export async function postMarkRead(
  _: unknown,
  { input }: { input: PostMarkReadInput },
  context: Context,
) {
  const result = await act(context, 'postMarkRead', input, async (transaction, inner) => {
    if (input.ids.length > limit)
      throw new Problem('BAD_INPUT', 'tooMany', ['input', 'ids'], limit);
    const uuids = input.ids.flatMap((id) => uuidOf('post', id) ?? []);
    const rows = await Promise.all(uuids.map((id) => inner.loaders.threads.load(id)));
    const seen = rows.flatMap((row) => (row?.type === 'Post' ? [row.id] : []));
    await transaction.query(
      `insert into post_read (person_id, post_id) select $1::uuid, unnest($2::uuid[]) on conflict do nothing`,
      [context.viewer.id, seen],
    );
    return { answer: { ids: seen } };
  });
  if (!result.ok) return { posts: [], userErrors: result.userErrors };
  const posts = await Promise.all(result.answer.ids.map((id) => context.loaders.threads.load(id)));
  return { posts: posts.filter((post) => post !== null), userErrors: [] };
}
