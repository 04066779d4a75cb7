import { CommentUpdateOperation, PostUpdateOperation } from '@plein/schema/operations';
import type { PleinError } from '@plein/schema';
import type { CommentView, PostView } from '@plein/schema/views';
import { attempt, refusal, unanswered } from './act.ts';
import type { Client } from './client.ts';

/** What became of an edit. `theirs` is the present wording when somebody else was faster. */
export type EditResult<T> =
  | { ok: true; node: T; outcome: 'PUBLISHED' | 'HELD' }
  | { ok: false; error: PleinError; message: string; theirs?: T };

/** Changes a post. `basedOn` is the `editedAt`, or else `createdAt`, of the wording that was edited. */
export async function updatePost(
  client: Client,
  id: string,
  change: { title?: string | null; body: string; basedOn: string },
): Promise<EditResult<PostView>> {
  const payload = await attempt(client, PostUpdateOperation, { id, ...change });
  return editResult(payload, payload.post);
}

/** Changes a comment. `basedOn` is the `editedAt`, or else `createdAt`, of the wording that was edited. */
export async function updateComment(
  client: Client,
  id: string,
  change: { body: string; basedOn: string },
): Promise<EditResult<CommentView>> {
  const payload = await attempt(client, CommentUpdateOperation, { id, ...change });
  return editResult(payload, payload.comment);
}

function editResult<T>(
  payload: { outcome: string | null; userErrors: Parameters<typeof refusal>[0]['userErrors'] },
  node: T | null,
): EditResult<T> {
  const error = refusal(payload);
  if (!error && node)
    return { ok: true, node, outcome: payload.outcome === 'HELD' ? 'HELD' : 'PUBLISHED' };
  const reason = error ?? unanswered();
  return { ok: false, error: reason, message: reason.message, ...(node && { theirs: node }) };
}
