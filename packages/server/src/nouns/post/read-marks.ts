import type { PostMarkReadInput } from '@plein/schema/types';
import { act } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { uuidOf } from '../../graph/ids.ts';
import { Problem } from '../../graph/problem.ts';
import { readThrough } from './reading-horizon.ts';

const limit = 50;

/**
 * Moves on how far the viewer has read in the sources of posts `$2`, up to the oldest that is still unread there, and forgets the marks
 * below that. Held posts are waited for, since they appear under the time at which they were written; so is the last minute, in which
 * a transaction may still be open. Posts of muted people are passed.
 */
const advanceSql = `
  with reached as (
    select u.source_id, least(
      now() - interval '1 minute',
      (select p.created_at - interval '1 millisecond' from post p
       where p.source_id = u.source_id and p.state = 'PUBLISHED' and p.created_at > ${readThrough('u.read_until')}
         and p.author_id is distinct from $1::uuid
         and not exists (select from post_read rd where rd.person_id = $1::uuid and rd.post_id = p.id)
         and not exists (select from person_mute pm where pm.person_id = $1::uuid and pm.muted_id = p.author_id)
       order by p.created_at, p.id limit 1),
      (select p.created_at - interval '1 millisecond' from post p
       where p.source_id = u.source_id and p.state = 'PENDING' and p.created_at > ${readThrough('u.read_until')}
       order by p.created_at limit 1)) as through
    from subscription u
    where u.person_id = $1::uuid and u.source_id in (select p.source_id from post p where p.id = any($2::uuid[]))
  ),
  moved as (
    update subscription u set read_until = r.through from reached r
    where u.person_id = $1::uuid and u.source_id = r.source_id and r.through > u.read_until
    returning u.source_id, u.read_until
  )
  delete from post_read rd using post p, moved m
  where rd.person_id = $1::uuid and p.id = rd.post_id and p.source_id = m.source_id and p.created_at <= m.read_until`;

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
    await transaction.query(advanceSql, [context.viewer.id, seen]);
    return { answer: { ids: seen } };
  });
  if (!result.ok) return { posts: [], userErrors: result.userErrors };
  const posts = await Promise.all(result.answer.ids.map((id) => context.loaders.threads.load(id)));
  return { posts: posts.filter((post) => post !== null), userErrors: [] };
}
