import type { CommentCreateInput } from '@plein/schema/types';
import type { NewChange } from '../../changes/append.ts';
import { act } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { newUuid, uuidOf } from '../../graph/ids.ts';
import type { ThreadRow } from '../../graph/loaders.ts';
import { Problem } from '../../graph/problem.ts';
import { moderatesThread, postDoors, subjectDoors } from '../../policy/doors.ts';
import { attachSql, checkDraft } from '../thread/drafting.ts';
import { payload } from '../thread/payload.ts';
import { targetOf, visibleTarget } from '../thread/target.ts';
import { aboveSql } from './counting.ts';
import { visibleComment } from './load.ts';
import type { CommentRow } from './row.ts';

/**
 * `$1` id, `$2` thread, `$3` its source or key, `$4` published comments to add, `$5` ancestors, `$6` author, `$7` state, `$8` body,
 * `$9` official, `$10` images, `$11` mentions. Nothing is added when the thread was closed in the meantime.
 */
const insertSql = `
  added as (
    insert into comment (id, subject_id, parent_id, ancestors, author_id, state, body, is_official, lead)
    select $1::uuid, $2::uuid, ($5::uuid[])[cardinality($5::uuid[])], $5::uuid[], $6::uuid, $7::text, $8::text, $9::boolean,
      $9::boolean::int
    from thread where not thread.closed
    returning created_at
  ),
  ${attachSql('$10', '$11')}`;

const createSql = {
  Post: `
  with thread as (
    update post set comment_count = comment_count + $4::int,
      top_level_count = top_level_count + case when cardinality($5::uuid[]) = 0 then $4::int else 0 end
    where id = $2::uuid and lock_reason is null and state = 'PUBLISHED'
    returning id, comment_count, false as closed
  ),
  ${aboveSql('$4', '$5')}, ${insertSql},
  active as (
    update community set last_activity_at = added.created_at from added where community.id = $3::uuid and $7::text = 'PUBLISHED'
  )
  select comment_count as count from thread where not closed`,
  Subject: `
  with thread as (
    insert into subject (id, key, comment_count, top_level_count)
    values ($2::uuid, $3::text, $4::int, case when cardinality($5::uuid[]) = 0 then $4::int else 0 end)
    on conflict (id) do update set
      comment_count = subject.comment_count + case when subject.lock_reason is null then excluded.comment_count else 0 end,
      top_level_count = subject.top_level_count + case when subject.lock_reason is null then excluded.top_level_count else 0 end
    returning id, comment_count, lock_reason is not null as closed
  ),
  ${aboveSql('$4', '$5')}, ${insertSql}
  select comment_count as count from thread where not closed`,
};

export async function commentCreate(
  _: unknown,
  { input }: { input: CommentCreateInput },
  context: Context,
) {
  const result = await act(context, 'commentCreate', input, async (transaction, inner) => {
    const { thread, parent } = await placeOf(inner, input);
    const draft = await checkDraft(inner, {
      body: input.body,
      imageIds: input.imageIds ?? [],
      sourceId: thread.type === 'Post' ? thread.sourceId : null,
      threadId: thread.id,
      moderates: moderatesThread(context.viewer, thread),
    });
    const published = draft.outcome === 'PUBLISHED';
    const id = newUuid(context.now);
    const [counted] = await transaction.query<{ count: number }>(createSql[thread.type], [
      id,
      thread.id,
      thread.type === 'Post' ? thread.sourceId : thread.key,
      published ? 1 : 0,
      parent === null ? [] : [...parent.ancestors, parent.id],
      context.viewer.id,
      published ? 'PUBLISHED' : 'PENDING',
      draft.body,
      speaksOfficially(context, thread),
      draft.images,
      draft.mentions,
    ]);
    if (counted === undefined) throw new Problem('LOCKED', 'locked', ['input', 'on']);
    const change = commentChange(
      'COMMENT_CREATED',
      thread,
      { id, parentId: parent?.id ?? null },
      context,
      counted.count,
    );
    return {
      answer: { id, threadId: thread.id, outcome: draft.outcome },
      changes: published ? announced(thread, change) : [],
    };
  });
  return payload(result, ({ id, threadId }) => commentNodes(context, id, threadId));
}

/** The thread and the comment that is answered, if the viewer may answer. */
async function placeOf(
  context: Context,
  input: CommentCreateInput,
): Promise<{ thread: ThreadRow; parent: CommentRow | null }> {
  const target = targetOf(input.on);
  const [thread, parent] = await Promise.all([
    target?.type === 'comment' ? null : visibleTarget(context, target),
    parentOf(context, input.parentId ?? null),
  ]);
  if (thread === null || thread.type === 'Comment')
    throw new Problem('NOT_FOUND', 'absent', ['input', 'on']);
  if (parent !== null && parent.subjectId !== thread.id)
    throw new Problem('BAD_INPUT', 'parentRemoved', ['input', 'parentId']);
  const { denials } =
    thread.type === 'Post'
      ? postDoors(context.viewer, thread)
      : subjectDoors(context.viewer, thread);
  switch (denials.find(({ action }) => action === 'COMMENT')?.reason) {
    case undefined:
      return { thread, parent };
    case 'LOCKED':
      throw new Problem('LOCKED', 'locked', ['input', 'on']);
    case 'ARCHIVED':
      throw new Problem('FORBIDDEN', 'archived', ['input', 'on']);
    case 'NOT_PUBLISHED':
      throw new Problem('FORBIDDEN', 'notPublished', ['input', 'on']);
    default:
      throw new Problem('FORBIDDEN', 'membersOnly', ['input', 'on']);
  }
}

async function parentOf(context: Context, id: string | null): Promise<CommentRow | null> {
  if (id === null) return null;
  const uuid = uuidOf('comment', id);
  const parent = uuid === undefined ? null : await visibleComment(context, uuid);
  if (parent === null || parent.state !== 'PUBLISHED')
    throw new Problem('PARENT_REMOVED', 'parentRemoved', ['input', 'parentId']);
  return parent;
}

/** Communications speak for the organisation where everybody reads. */
function speaksOfficially({ viewer }: Context, thread: ThreadRow): boolean {
  return (
    viewer.role === 'COMMUNICATIONS' &&
    (thread.type === 'Subject' || thread.sourceKind === 'EVERYBODY')
  );
}

export async function commentNodes(context: Context, id: string, threadId: string) {
  const [comment, subject] = await Promise.all([
    visibleComment(context, id),
    context.loaders.threads.load(threadId),
  ]);
  return { comment, subject };
}

export function commentChange(
  kind: 'COMMENT_CREATED' | 'COMMENT_UPDATED' | 'COMMENT_REMOVED',
  thread: ThreadRow,
  comment: { id: string; parentId: string | null },
  context: Context,
  count?: number,
): NewChange {
  return {
    kind,
    ...threadTopics(thread),
    targetType: 'comment',
    targetId: comment.id,
    subjectType: thread.type === 'Post' ? 'post' : 'subject',
    subjectId: thread.id,
    parentId: comment.parentId,
    actorId: context.viewer.id,
    ...(count === undefined ? {} : { counts: { comments: count } }),
  };
}

/** News of a thread, unless it is held or hidden: then its readers do not even know of it. */
export function announced(thread: ThreadRow, change: NewChange): NewChange[] {
  return thread.type === 'Post' && thread.state !== 'PUBLISHED' ? [] : [change];
}

/** Where news of a thread is delivered, and who may know of it. */
export function threadTopics(thread: ThreadRow): Pick<NewChange, 'topics' | 'sourceId'> {
  return thread.type === 'Post'
    ? { topics: [thread.id, thread.sourceId], sourceId: thread.sourceId }
    : { topics: [thread.id], sourceId: null };
}
