import type { ReadonlySignal } from '@preact/signals-core';
import { CommentsByIdOperation } from '@plein/schema/operations';
import type { CommentView } from '@plein/schema/views';
import { together } from './batch.ts';
import type { Client } from './client.ts';
import { asNode } from './nodes.ts';

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
