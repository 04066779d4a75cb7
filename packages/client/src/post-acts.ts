import {
  ContentDecideOperation,
  PostDeleteOperation,
  PostPinOperation,
  PostUnpinOperation,
  ReportCreateOperation,
} from '@plein/schema/operations';
import type { Decision, ReportReason } from '@plein/schema/views';
import { act } from './act.ts';
import type { Client } from './client.ts';

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
