import {
  AnswerAcceptOperation,
  AnswerClearOperation,
  CommentDeleteOperation,
  CommentRevisionsOperation,
} from '@plein/schema/operations';
import type { PersonView } from '@plein/schema/views';
import { act } from './act.ts';
import type { Client } from './client.ts';

/** Rejects with PleinError. */
export async function deleteComment(client: Client, id: string): Promise<void> {
  await act(client, CommentDeleteOperation, { id });
}

/** Marks a comment as the answer to a question. */
export async function acceptAnswer(client: Client, commentId: string): Promise<void> {
  await act(client, AnswerAcceptOperation, { commentId });
}

export async function clearAnswer(client: Client, commentId: string): Promise<void> {
  await act(client, AnswerClearOperation, { commentId });
}

/** Earlier wordings of a post or comment, newest first, at most 50. */
export async function loadRevisions(
  client: Client,
  id: string,
  signal?: AbortSignal,
): Promise<
  { body: string; title?: string | null; replacedAt: string; editor: PersonView | null }[]
> {
  const { node } = await client.query(CommentRevisionsOperation, { id, first: 50 }, signal);
  return node && 'revisions' in node ? node.revisions : [];
}
