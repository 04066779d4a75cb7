import type { PostUpdateInput } from '@plein/schema/types';
import { act, LostRaceError } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { uuidOf } from '../../graph/ids.ts';
import { instant } from '../../graph/instant.ts';
import { Problem } from '../../graph/problem.ts';
import { postDoors } from '../../policy/doors.ts';
import { moderatesSource } from '../../policy/reading.ts';
import { checkDraft } from '../thread/drafting.ts';
import { payload } from '../thread/payload.ts';
import type { PostRow } from './row.ts';

/**
 * `$1` id, `$2` wording it is based on, `$3` title, `$4` body, `$5` state, `$6` editor, `$7` mentions, `$8` state before. Only a wording
 * that was published becomes part of the history: everybody reads that.
 */
const updateSql = `
  with old as (
    select id, state, title, body, coalesce(edited_at, created_at) as worded_at from post where id = $1::uuid for no key update
  ),
  changed as (
    update post set title = $3::text, body = $4::text, state = $5::text,
      edited_at = greatest(now(), old.worded_at + interval '1 millisecond')
    from old where post.id = old.id and old.worded_at = $2::timestamptz and old.state = $8::text
    returning post.id, post.edited_at
  ),
  kept as (
    insert into revision (target_id, replaced_at, title, body, editor_id)
    select old.id, changed.edited_at, old.title, old.body, $6::uuid from old join changed on changed.id = old.id
    where old.state = 'PUBLISHED'
  ),
  unnamed as (
    delete from mention where target_id in (select id from changed) and not person_id = any($7::uuid[])
  ),
  named as (
    insert into mention (target_id, person_id) select changed.id, unnest($7::uuid[]) from changed on conflict do nothing
  )
  select id from changed`;

export async function postUpdate(
  _: unknown,
  { input }: { input: PostUpdateInput },
  context: Context,
) {
  const uuid = uuidOf('post', input.id);
  const result = await act(context, 'postUpdate', input, async (transaction, inner) => {
    const post = await postToActOn(inner, uuid);
    const denial = postDoors(context.viewer, post).denials.find(({ action }) => action === 'EDIT');
    if (denial !== undefined)
      throw new Problem('FORBIDDEN', denial.reason === 'ARCHIVED' ? 'archived' : 'authorOnly');
    if (instant(post.editedAt ?? post.createdAt) !== input.basedOn)
      throw new Problem('EDIT_CONFLICT', 'conflict');
    const draft = await checkDraft(inner, {
      title: input.title === undefined ? post.title : input.title,
      body: input.body,
      sourceId: post.sourceId,
      moderates: moderatesSource(context.viewer, post),
      isEdit: true,
    });
    const state = draft.outcome === 'PUBLISHED' ? post.state : 'PENDING';
    const changed = await transaction.query(updateSql, [
      post.id,
      input.basedOn,
      draft.title,
      draft.body,
      state,
      context.viewer.id,
      draft.mentions,
      post.state,
    ]);
    if (changed.length === 0) throw new LostRaceError();
    return {
      answer: {
        id: post.id,
        outcome: state === 'PUBLISHED' ? ('PUBLISHED' as const) : ('HELD' as const),
      },
      changes:
        post.state === 'PUBLISHED'
          ? [postChange(post, state === 'PUBLISHED' ? 'POST_UPDATED' : 'POST_REMOVED', context)]
          : [],
    };
  });
  return payload(
    result,
    async ({ id }) => ({ post: await context.loaders.threads.load(id) }),
    async (code) =>
      code === 'EDIT_CONFLICT' && uuid !== undefined
        ? { post: await context.loaders.threads.load(uuid) }
        : {},
  );
}

/** The post if the viewer can see it; throws NOT_FOUND. */
export async function postToActOn(context: Context, uuid: string | undefined): Promise<PostRow> {
  const row = uuid === undefined ? null : await context.loaders.threads.load(uuid);
  if (row === null || row.type !== 'Post')
    throw new Problem('NOT_FOUND', 'absent', ['input', 'id']);
  return row;
}

export function postChange(
  post: PostRow,
  kind: 'POST_CREATED' | 'POST_UPDATED' | 'POST_REMOVED',
  context: Context,
) {
  return {
    kind,
    topics: [post.id, post.sourceId],
    sourceId: post.sourceId,
    targetType: 'post' as const,
    targetId: post.id,
    actorId: context.viewer.id,
  };
}
