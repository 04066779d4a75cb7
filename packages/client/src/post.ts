import type { ReadonlySignal } from '@preact/signals-core';
import {
  ContentDecideOperation,
  PostDeleteOperation,
  PostMarkReadOperation,
  PostPinOperation,
  PostsOperation,
  PostUnpinOperation,
  PostUpdateOperation,
  ReportCreateOperation,
} from '@plein/schema/operations';
import type { PleinError } from '@plein/schema';
import type { Decision, PostView, ReportReason } from '@plein/schema/views';
import { act, attempt, newKey, refusal, unanswered } from './act.ts';
import { together } from './batch.ts';
import type { Client } from './client.ts';
import { inner } from './internals.ts';
import { asNode } from './nodes.ts';
import { submit } from './submit.ts';
import { postPlace } from './submission.ts';
import type { PostDraft, Submission } from './submission.ts';

/** What became of an edit. `theirs` is the present wording when somebody else was faster. */
export type EditResult<T> =
  | { ok: true; node: T; outcome: 'PUBLISHED' | 'HELD' }
  | { ok: false; error: PleinError; message: string; theirs?: T };

/** One post, or null when it is absent or hidden from the viewer. All posts of a tick travel in one request. */
export function loadPost(
  client: Client,
  id: string,
  signal?: AbortSignal,
): Promise<PostView | null> {
  const load = async (ids: string[]) =>
    (await client.query(PostsOperation, { ids })).nodes.map((node) => asNode<PostView>(node));
  return together<string, PostView | null>(client, 'posts', id, id, load, signal);
}

/** The post as it is displayed now; undefined until it is known. */
export function viewPost(client: Client, id: string): ReadonlySignal<PostView | undefined> {
  return client.store.view<PostView>(id);
}

/** Sends a post through the outbox and returns at once. */
export function createPost(client: Client, draft: PostDraft): Submission {
  return submit(client, { kind: 'post', place: postPlace(draft.communityId), draft });
}

/** Changes a post. `basedOn` is the `editedAt`, or else `createdAt`, of the wording that was edited. */
export async function updatePost(
  client: Client,
  id: string,
  change: { title?: string | null; body: string; basedOn: string },
): Promise<EditResult<PostView>> {
  const payload = await attempt(client, PostUpdateOperation, { id, ...change });
  return editResult(payload, payload.post);
}

/** Rejects with PleinError. */
export async function deletePost(client: Client, id: string): Promise<void> {
  await act(client, PostDeleteOperation, { id });
}

/** Keeps a post on top, until an instant (RFC 3339) or for good. */
export async function pinPost(client: Client, id: string, until?: string): Promise<void> {
  await act(client, PostPinOperation, { id, ...(until !== undefined && { until }) });
}

export async function unpinPost(client: Client, id: string): Promise<void> {
  await act(client, PostUnpinOperation, { id });
}

/** Seconds of reading that travel together. */
const readDelay = 2;

/** Tells the endpoint that posts were read, some seconds' worth in one request. Failures are not shown: it is only a convenience. */
export function markPostsRead(client: Client, ids: string[]): void {
  const { batches, mutate, end } = inner(client);
  let waiting = batches.get('read') as Set<string> | undefined;
  if (!waiting) {
    const read = new Set<string>();
    waiting = read;
    batches.set('read', read);
    setTimeout(() => {
      batches.delete('read');
      const all = [...read];
      for (let start = 0; start < all.length && !end.aborted; start += 50) {
        mutate(PostMarkReadOperation, {
          input: { idempotencyKey: newKey(), ids: all.slice(start, start + 50) },
        }).catch(() => undefined);
      }
    }, readDelay * 1000);
  }
  for (const id of ids) waiting.add(id);
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
