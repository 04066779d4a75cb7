import type { AnswerInput } from '@plein/schema/types';
import { act } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { uuidOf } from '../../graph/ids.ts';
import { Problem } from '../../graph/problem.ts';
import { commentDoors } from '../../policy/doors.ts';
import { threadChange } from '../thread/lock.ts';
import { announced } from './create.ts';
import { visibleComment } from './load.ts';
import { commentToActOn } from './update.ts';

export function answerAccept(_: unknown, { input }: { input: AnswerInput }, context: Context) {
  return setAnswer(context, 'answerAccept', input, true);
}

export function answerClear(_: unknown, { input }: { input: AnswerInput }, context: Context) {
  return setAnswer(context, 'answerClear', input, false);
}

/** `$1` post, `$2` comment, `$3` whether it becomes the answer. */
const answerSql = `
  with thread as (
    update post set answer_id = case when $3::boolean then $2::uuid end
    where id = $1::uuid and ($3::boolean or answer_id = $2::uuid) returning id
  )
  update comment set lead = case when comment.id = $2::uuid and $3::boolean then 2 when is_official then 1 else 0 end
  from thread where comment.subject_id = $1::uuid and (comment.id = $2::uuid or comment.lead = 2)`;

async function setAnswer(
  context: Context,
  operation: string,
  input: AnswerInput,
  accepted: boolean,
) {
  const result = await act(context, operation, input, async (transaction, inner) => {
    const path = ['input', 'commentId'];
    const { comment, thread } = await commentToActOn(
      inner,
      uuidOf('comment', input.commentId),
      path,
    );
    if (thread.type !== 'Post' || thread.kind !== 'QUESTION')
      throw new Problem('BAD_INPUT', 'notQuestion', path);
    const clock = { now: context.now, editSeconds: context.limits.commentEditSeconds };
    if (!commentDoors(context.viewer, thread, comment, clock).can.includes('ACCEPT_ANSWER')) {
      throw new Problem(
        'FORBIDDEN',
        comment.state === 'PUBLISHED' ? 'authorOnly' : 'notPublished',
        path,
      );
    }
    await transaction.query(answerSql, [thread.id, comment.id, accepted]);
    return {
      answer: { id: comment.id, threadId: thread.id },
      changes: announced(thread, threadChange(thread, context)),
    };
  });
  if (!result.ok) return { post: null, comment: null, userErrors: result.userErrors };
  const { id, threadId } = result.answer;
  const [comment, post] = await Promise.all([
    visibleComment(context, id),
    context.loaders.threads.load(threadId),
  ]);
  return { post, comment, userErrors: [] };
}
