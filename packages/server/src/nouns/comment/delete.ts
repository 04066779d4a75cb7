import type { CommentDeleteInput } from '@plein/schema/types';
import { act, LostRaceError } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { uuidOf } from '../../graph/ids.ts';
import { Problem } from '../../graph/problem.ts';
import { commentDoors } from '../../policy/doors.ts';
import { payload } from '../thread/payload.ts';
import { countSql } from './counting.ts';
import { announced, commentChange, commentNodes } from './create.ts';
import { commentToActOn } from './update.ts';

/**
 * `$1` id, `$2` thread, `$3` published comments to add (-1, or 0 for one that was held), `$4` ancestors, `$5` state before. The words go;
 * the row stays for the replies below.
 */
const deleteSql = (thread: 'post' | 'subject') => `
  with ${countSql(thread, { id: '$2', by: '$3', above: '$4' })},
  removed as (
    update comment set state = 'REMOVED', body = '', lead = 0, is_official = false, edited_at = null, reaction_counts = '{}', score = 0
    from thread where comment.id = $1::uuid and comment.state = $5::text
    returning comment.id
  ),
  unnamed as (delete from mention where target_id = $1::uuid),
  unpictured as (delete from image where target_id = $1::uuid),
  forgotten as (delete from revision where target_id = $1::uuid),
  unreacted as (delete from reaction where target_id = $1::uuid)
  select comment_count as count from thread, removed`;

const statements = { Post: deleteSql('post'), Subject: deleteSql('subject') };

export async function commentDelete(
  _: unknown,
  { input }: { input: CommentDeleteInput },
  context: Context,
) {
  const result = await act(context, 'commentDelete', input, async (transaction, inner) => {
    const { comment, thread } = await commentToActOn(inner, uuidOf('comment', input.id));
    const clock = { now: context.now, editSeconds: context.limits.commentEditSeconds };
    if (!commentDoors(context.viewer, thread, comment, clock).can.includes('DELETE')) {
      throw new Problem('FORBIDDEN', 'authorOnly', ['input', 'id']);
    }
    const published = comment.state === 'PUBLISHED';
    const [counted] = await transaction.query<{ count: number }>(statements[thread.type], [
      comment.id,
      thread.id,
      published ? -1 : 0,
      comment.ancestors,
      comment.state,
    ]);
    if (counted === undefined) throw new LostRaceError();
    if (thread.type === 'Post' && thread.answerId === comment.id) {
      await transaction.query('update post set answer_id = null where id = $1 and answer_id = $2', [
        thread.id,
        comment.id,
      ]);
    }
    const change = commentChange('COMMENT_REMOVED', thread, comment, context, counted.count);
    return {
      answer: { id: comment.id, threadId: thread.id },
      changes: published ? announced(thread, change) : [],
    };
  });
  return payload(result, ({ id, threadId }) => commentNodes(context, id, threadId));
}
