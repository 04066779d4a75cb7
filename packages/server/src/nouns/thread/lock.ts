import type { SubjectBy, ThreadLockInput, ThreadUnlockInput } from '@plein/schema/types';
import type { NewChange } from '../../changes/append.ts';
import { act } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import type { ThreadRow } from '../../graph/loaders.ts';
import { Problem } from '../../graph/problem.ts';
import { postDoors, subjectDoors } from '../../policy/doors.ts';
import { announced, threadTopics } from '../comment/create.ts';
import { targetOf, visibleTarget } from './target.ts';

const noteLength = 1000;

export function threadLock(_: unknown, { input }: { input: ThreadLockInput }, context: Context) {
  return setLock(context, 'threadLock', input, {
    reason: input.reason,
    note: input.note?.trim() || null,
  });
}

export function threadUnlock(
  _: unknown,
  { input }: { input: ThreadUnlockInput },
  context: Context,
) {
  return setLock(context, 'threadUnlock', input, { reason: null, note: null });
}

/** `$1` id, `$2` reason or null, `$3` note, `$4` moderator; `$5` key of a page. */
const lockSql = {
  Post: `
  update post set lock_reason = $2::text, lock_note = $3::text, locked_at = case when $2::text is not null then now() end,
    locked_by = case when $2::text is not null then $4::uuid end
  where id = $1::uuid`,
  Subject: `
  insert into subject (id, key, lock_reason, lock_note, locked_at, locked_by)
  values ($1::uuid, $5::text, $2::text, $3::text, case when $2::text is not null then now() end,
    case when $2::text is not null then $4::uuid end)
  on conflict (id) do update set lock_reason = excluded.lock_reason, lock_note = excluded.lock_note,
    locked_at = excluded.locked_at, locked_by = excluded.locked_by`,
};

async function setLock(
  context: Context,
  operation: string,
  input: { idempotencyKey: string; on: SubjectBy },
  { reason, note }: { reason: string | null; note: string | null },
) {
  const result = await act(context, operation, input, async (transaction, inner) => {
    const target = targetOf(input.on);
    const thread = target?.type === 'comment' ? null : await visibleTarget(inner, target);
    if (thread === null || thread.type === 'Comment')
      throw new Problem('NOT_FOUND', 'absent', ['input', 'on']);
    const { can } =
      thread.type === 'Post'
        ? postDoors(context.viewer, thread)
        : subjectDoors(context.viewer, thread);
    if (!can.includes('LOCK')) throw new Problem('FORBIDDEN', 'moderatorsOnly', ['input', 'on']);
    if (note !== null && note.length > noteLength)
      throw new Problem('TOO_LONG', 'longNote', ['input', 'note'], noteLength);
    const key = thread.type === 'Subject' ? [thread.key] : [];
    await transaction.query(lockSql[thread.type], [
      thread.id,
      reason,
      note,
      context.viewer.id,
      ...key,
    ]);
    return { answer: { id: thread.id }, changes: announced(thread, threadChange(thread, context)) };
  });
  if (!result.ok) return { subject: null, userErrors: result.userErrors };
  return { subject: await context.loaders.threads.load(result.answer.id), userErrors: [] };
}

export function threadChange(thread: ThreadRow, context: Context): NewChange {
  return {
    kind: 'THREAD_CHANGED',
    ...threadTopics(thread),
    targetType: thread.type === 'Post' ? 'post' : 'subject',
    targetId: thread.id,
    actorId: context.viewer.id,
  };
}
