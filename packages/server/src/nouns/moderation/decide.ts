import type { ContentDecideInput } from '@plein/schema/types';
import type { NewChange } from '../../changes/append.ts';
import type { Transaction } from '../../database/open.ts';
import { act } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { newUuid } from '../../graph/ids.ts';
import type { ThreadRow } from '../../graph/loaders.ts';
import { Problem } from '../../graph/problem.ts';
import { moderatesThread } from '../../policy/doors.ts';
import { countSql } from '../comment/counting.ts';
import { announced, commentChange } from '../comment/create.ts';
import type { CommentRow } from '../comment/row.ts';
import type { PostRow } from '../post/row.ts';
import { postChange } from '../post/update.ts';
import { targetOf, visibleTarget } from '../thread/target.ts';

const reasonLength = 1000;

/** Publishes or hides what was held; what was hidden stays with its author and the moderators. */
export async function contentDecide(
  _: unknown,
  { input }: { input: ContentDecideInput },
  context: Context,
) {
  const result = await act(context, 'contentDecide', input, async (transaction, inner) => {
    const target = targetOf({ id: input.id });
    const row = await visibleTarget(inner, target);
    if (target === undefined || row === null || row.type === 'Subject')
      throw new Problem('NOT_FOUND', 'absent', ['input', 'id']);
    const thread = row.type === 'Comment' ? await inner.loaders.threads.load(row.subjectId) : row;
    if (thread === null) throw new Problem('NOT_FOUND', 'absent', ['input', 'id']);
    if (!moderatesThread(context.viewer, thread))
      throw new Problem('FORBIDDEN', 'moderatorsOnly', ['input', 'id']);
    if (row.state !== 'PENDING') throw new Problem('BAD_INPUT', 'notPending', ['input', 'id']);
    const reason = input.reason?.trim() || null;
    if (reason !== null && reason.length > reasonLength) {
      throw new Problem('TOO_LONG', 'longNote', ['input', 'reason'], reasonLength);
    }
    const decision = [newUuid(context.now), context.viewer.id, input.decision, reason];
    const change =
      row.type === 'Post'
        ? await decidePost(transaction, context, row, decision)
        : await decideComment(transaction, context, row, thread, decision);
    const isNews = input.decision === 'APPROVE';
    return {
      answer: { target },
      // A post that is approved is held no more.
      changes: !isNews ? [] : row.type === 'Post' ? [change] : announced(thread, change),
    };
  });
  if (!result.ok) return { node: null, userErrors: result.userErrors };
  return { node: await visibleTarget(context, result.answer.target), userErrors: [] };
}

/** `$1` target; `$2` id, `$3` moderator, `$4` verdict and `$5` reason of the decision. */
const noted = `
  noted as (
    insert into decision (id, target_id, moderator_id, verdict, reason)
    select $2::uuid, changed.id, $3::uuid, $4::text, $5::text from changed
  )`;

const state = `case when $4::text = 'APPROVE' then 'PUBLISHED' else 'HIDDEN' end`;

const postSql = `
  with changed as (
    update post set state = ${state} where id = $1::uuid and state = 'PENDING' returning id, source_id
  ), ${noted},
  active as (
    update community set last_activity_at = now() from changed where community.id = changed.source_id and $4::text = 'APPROVE'
  )
  select id from changed`;

/** `$6` thread, `$7` published comments to add, `$8` ancestors. */
const commentSql = (thread: 'post' | 'subject') => `
  with ${countSql(thread, { id: '$6', by: '$7', above: '$8' })},
  changed as (
    update comment set state = ${state} from thread where comment.id = $1::uuid and comment.state = 'PENDING' returning comment.id
  ), ${noted}
  select comment_count as count from thread, changed`;

const commentStatements = { Post: commentSql('post'), Subject: commentSql('subject') };

async function decidePost(
  transaction: Transaction,
  context: Context,
  post: PostRow,
  decision: unknown[],
): Promise<NewChange> {
  const changed = await transaction.query(postSql, [post.id, ...decision]);
  if (changed.length === 0) throw new Problem('BAD_INPUT', 'notPending', ['input', 'id']);
  return postChange(post, 'POST_CREATED', context);
}

async function decideComment(
  transaction: Transaction,
  context: Context,
  comment: CommentRow,
  thread: ThreadRow,
  decision: unknown[],
): Promise<NewChange> {
  const [changed] = await transaction.query<{ count: number }>(commentStatements[thread.type], [
    comment.id,
    ...decision,
    thread.id,
    decision[2] === 'APPROVE' ? 1 : 0,
    comment.ancestors,
  ]);
  if (changed === undefined) throw new Problem('BAD_INPUT', 'notPending', ['input', 'id']);
  return commentChange('COMMENT_CREATED', thread, comment, context, changed.count);
}
