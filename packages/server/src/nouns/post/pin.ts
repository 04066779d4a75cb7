import type { PostPinInput, PostUnpinInput } from '@plein/schema/types';
import { act } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { uuidOf } from '../../graph/ids.ts';
import { Problem } from '../../graph/problem.ts';
import { postDoors } from '../../policy/doors.ts';
import { payload } from '../thread/payload.ts';
import { postChange, postToActOn } from './update.ts';

export function postPin(_: unknown, { input }: { input: PostPinInput }, context: Context) {
  return setPin(context, 'postPin', input, true, input.until ?? null);
}

export function postUnpin(_: unknown, { input }: { input: PostUnpinInput }, context: Context) {
  return setPin(context, 'postUnpin', input, false, null);
}

const pinSql = `
  update post set pinned_at = case when $2::boolean then now() end, pinned_until = $3::timestamptz,
    pinned_by = case when $2::boolean then $4::uuid end
  where id = $1::uuid`;

async function setPin(
  context: Context,
  operation: string,
  input: { idempotencyKey: string; id: string },
  pinned: boolean,
  until: string | null,
) {
  const result = await act(context, operation, input, async (transaction, inner) => {
    const post = await postToActOn(inner, uuidOf('post', input.id));
    if (!postDoors(context.viewer, post).can.includes('PIN'))
      throw new Problem('FORBIDDEN', 'moderatorsOnly', ['input', 'id']);
    if (until !== null && Date.parse(until) <= context.now)
      throw new Problem('BAD_INPUT', 'untilPast', ['input', 'until']);
    await transaction.query(pinSql, [post.id, pinned, until, context.viewer.id]);
    return { answer: { id: post.id }, changes: [postChange(post, 'POST_UPDATED', context)] };
  });
  return payload(result, async ({ id }) => ({ post: await context.loaders.threads.load(id) }));
}
