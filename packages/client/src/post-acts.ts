import {
  ContentDecideOperation,
  PostDeleteOperation,
  PostPinOperation,
  PostUnpinOperation,
  PostUpdateOperation,
  ReportCreateOperation,
} from '@plein/schema/operations';
import type { PleinError } from '@plein/schema';
import type { Decision, PostView, ReportReason } from '@plein/schema/views';
import { act, attempt, refusal, unanswered } from './act.ts';
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

/** Rejects with PleinError. The answer names no post any more, so the gap is written here rather than awaited from the stream. */
export async function deletePost(client: Client, id: string): Promise<void> {
  await act(client, PostDeleteOperation, { id });
  client.store.write({ id, state: 'REMOVED', title: null, body: '', author: null, images: [] });
}

/** Keeps a post on top, until an instant (RFC 3339) or for good. */
export async function pinPost(client: Client, id: string, until?: string): Promise<void> {
  await act(client, PostPinOperation, { id, ...(until !== undefined && { until }) });
}

export async function unpinPost(client: Client, id: string): Promise<void> {
  await act(client, PostUnpinOperation, { id });
}

/** Brings a post or comment to the moderators' notice. */
export async function reportContent(
  client: Client,
  id: string,
  reason: ReportReason,
  note?: string,
): Promise<void> {
  await act(client, ReportCreateOperation, { id, reason, ...(note !== undefined && { note }) });
}

/** Publishes or rejects a post or comment that was held for review. */
export async function decideContent(
  client: Client,
  id: string,
  decision: Decision,
  reason?: string,
): Promise<void> {
  await act(client, ContentDecideOperation, {
    id,
    decision,
    ...(reason !== undefined && { reason }),
  });
}

export function editResult<T>(
  payload: { outcome: string | null; userErrors: Parameters<typeof refusal>[0]['userErrors'] },
  node: T | null,
): EditResult<T> {
  const error = refusal(payload);
  if (!error && node)
    return { ok: true, node, outcome: payload.outcome === 'HELD' ? 'HELD' : 'PUBLISHED' };
  const reason = error ?? unanswered();
  return { ok: false, error: reason, message: reason.message, ...(node && { theirs: node }) };
}
