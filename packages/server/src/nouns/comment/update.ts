import type { CommentUpdateInput } from '@plein/schema/types';
import { act, LostRaceError } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { uuidOf } from '../../graph/ids.ts';
import { instant } from '../../graph/instant.ts';
import type { ThreadRow } from '../../graph/loaders.ts';
import { Problem } from '../../graph/problem.ts';
import { commentDoors, moderatesThread } from '../../policy/doors.ts';
import { checkDraft } from '../thread/drafting.ts';
import { payload } from '../thread/payload.ts';
import { countSql } from './counting.ts';
import { announced, commentChange, commentNodes } from './create.ts';
import { visibleComment } from './load.ts';
import type { CommentRow } from './row.ts';

/**
 * `$1` id, `$2` thread, `$3` published comments to add (0, or -1 when the new wording is held), `$4` ancestors, `$5` wording it is
 * based on, `$6` body, `$7` state, `$8` editor, `$9` mentions, `$10` state before. Answers nothing when wording or state were others.
 * Only a wording that was published becomes part of the history: everybody reads that.
 */
const updateSql = (thread: 'post' | 'subject') => `
  with ${countSql(thread, { id: '$2', by: '$3', above: '$4' })},
  old as (
    select comment.id, state, body, coalesce(edited_at, created_at) as worded_at from comment, thread
    where comment.id = $1::uuid for no key update of comment
  ),
  changed as (
    update comment set body = $6::text, state = $7::text, edited_at = greatest(now(), old.worded_at + interval '1 millisecond')
    from old where comment.id = old.id and old.worded_at = $5::timestamptz and old.state = $10::text
    returning comment.id, comment.edited_at
  ),
  kept as (
    insert into revision (target_id, replaced_at, body, editor_id)
    select old.id, changed.edited_at, old.body, $8::uuid from old join changed on changed.id = old.id
    where old.state = 'PUBLISHED'
  ),
  unnamed as (delete from mention where target_id in (select id from changed) and not person_id = any($9::uuid[])),
  named as (insert into mention (target_id, person_id) select changed.id, unnest($9::uuid[]) from changed on conflict do nothing)
  select comment_count as count from thread, changed`;

const statements = { Post: updateSql('post'), Subject: updateSql('subject') };

export async function commentUpdate(
  _: unknown,
  { input }: { input: CommentUpdateInput },
  context: Context,
) {
  const uuid = uuidOf('comment', input.id);
  const result = await act(context, 'commentUpdate', input, async (transaction, inner) => {
    const { comment, thread } = await commentToActOn(inner, uuid);
    const clock = { now: context.now, editSeconds: context.limits.commentEditSeconds };
    const { can, denials } = commentDoors(context.viewer, thread, comment, clock);
    if (!can.includes('EDIT')) {
      const reason = denials.find(({ action }) => action === 'EDIT')?.reason;
      if (reason === 'EDIT_WINDOW_CLOSED')
        throw new Problem('EDIT_WINDOW_CLOSED', 'windowClosed', ['input', 'id']);
      throw new Problem('FORBIDDEN', reason === 'ARCHIVED' ? 'archived' : 'authorOnly', [
        'input',
        'id',
      ]);
    }
    if (instant(comment.editedAt ?? comment.createdAt) !== input.basedOn)
      throw new Problem('EDIT_CONFLICT', 'conflict');
    const draft = await checkDraft(inner, {
      body: input.body,
      sourceId: thread.type === 'Post' ? thread.sourceId : null,
      threadId: thread.id,
      moderates: moderatesThread(context.viewer, thread),
      isEdit: true,
    });
    const state = draft.outcome === 'PUBLISHED' ? comment.state : 'PENDING';
    const withdrawn = comment.state === 'PUBLISHED' && state === 'PENDING';
    const [changed] = await transaction.query<{ count: number }>(statements[thread.type], [
      comment.id,
      thread.id,
      withdrawn ? -1 : 0,
      comment.ancestors,
      input.basedOn,
      draft.body,
      state,
      context.viewer.id,
      draft.mentions,
      comment.state,
    ]);
    if (changed === undefined) throw new LostRaceError();
    const kind = withdrawn ? 'COMMENT_REMOVED' : 'COMMENT_UPDATED';
    return {
      answer: {
        id: comment.id,
        threadId: thread.id,
        outcome: state === 'PUBLISHED' ? ('PUBLISHED' as const) : ('HELD' as const),
      },
      changes:
        comment.state === 'PUBLISHED'
          ? announced(thread, commentChange(kind, thread, comment, context, changed.count))
          : [],
    };
  });
  return payload(
    result,
    ({ id, threadId }) => commentNodes(context, id, threadId),
    async (code) =>
      code === 'EDIT_CONFLICT' && uuid !== undefined
        ? { comment: await visibleComment(context, uuid) }
        : {},
  );
}

/** A comment that the viewer can see and that is no tombstone, with its thread; throws NOT_FOUND. */
export async function commentToActOn(
  context: Context,
  uuid: string | undefined,
  path: readonly string[] = ['input', 'id'],
): Promise<{ comment: CommentRow; thread: ThreadRow }> {
  const comment = uuid === undefined ? null : await visibleComment(context, uuid);
  const thread = comment === null ? null : await context.loaders.threads.load(comment.subjectId);
  if (comment === null || thread === null || comment.state === 'REMOVED')
    throw new Problem('NOT_FOUND', 'absent', path);
  return { comment, thread };
}
