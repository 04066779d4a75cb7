import type { PostDeleteInput } from '@plein/schema/types';
import { act } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { uuidOf } from '../../graph/ids.ts';
import { Problem } from '../../graph/problem.ts';
import { postDoors } from '../../policy/doors.ts';
import { payload } from '../thread/payload.ts';
import { postChange, postToActOn } from './update.ts';

/** The words, pictures and earlier wordings go; the row stays, so that ids and counts elsewhere keep their meaning. */
const deleteSql = `
  with unnamed as (delete from mention where target_id = $1::uuid),
  unpictured as (delete from image where target_id = $1::uuid),
  forgotten as (delete from revision where target_id = $1::uuid)
  update post set state = 'REMOVED', title = null, body = '', pinned_at = null where id = $1::uuid`;

export async function postDelete(
  _: unknown,
  { input }: { input: PostDeleteInput },
  context: Context,
) {
  const result = await act(context, 'postDelete', input, async (transaction, inner) => {
    const post = await postToActOn(inner, uuidOf('post', input.id));
    if (!postDoors(context.viewer, post).can.includes('DELETE'))
      throw new Problem('FORBIDDEN', 'authorOnly', ['input', 'id']);
    await transaction.query(deleteSql, [post.id]);
    return {
      answer: { id: post.id },
      changes: post.state === 'PUBLISHED' ? [postChange(post, 'POST_REMOVED', context)] : [],
    };
  });
  return payload(result, async () => ({ post: null }));
}
