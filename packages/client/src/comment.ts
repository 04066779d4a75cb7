import type { ReadonlySignal } from '@preact/signals-core';
import {
  AnswerAcceptOperation,
  AnswerClearOperation,
  CommentDeleteOperation,
  CommentRevisionsOperation,
  CommentsByIdOperation,
  CommentUpdateOperation,
} from '@plein/schema/operations';
import type { CommentView, PersonView } from '@plein/schema/views';
import { act, attempt } from './act.ts';
import { together } from './batch.ts';
import type { Client } from './client.ts';
import { asNode } from './nodes.ts';
import { editResult } from './post.ts';
import type { EditResult } from './post.ts';
import { submit } from './submit.ts';
import type { CommentDraft, Submission } from './submission.ts';

/** Comments by id, with the ids of those above them; absent ones are left out. All of a tick travel in one request. */
export async function loadComments(
  client: Client,
  ids: string[],
  signal?: AbortSignal,
): Promise<CommentView[]> {
  const load = async (wanted: string[]) =>
    (await client.query(CommentsByIdOperation, { ids: wanted })).nodes.map((node) =>
      asNode<CommentView>(node),
    );
  const comments = await Promise.all(
    ids.map((id) => together<string, CommentView | null>(client, 'comments', id, id, load, signal)),
  );
  return comments.filter((comment) => comment !== null);
}

/** The comment as it is displayed now; undefined until it is known. */
export function viewComment(client: Client, id: string): ReadonlySignal<CommentView | undefined> {
  return client.store.view<CommentView>(id);
}

/** Sends a comment through the outbox and returns at once. */
export function createComment(client: Client, draft: CommentDraft): Submission {
  return submit(client, { kind: 'comment', place: draft.place, draft });
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
