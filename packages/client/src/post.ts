import type { ReadonlySignal } from '@preact/signals-core';
import { PostsOperation } from '@plein/schema/operations';
import type { PostView } from '@plein/schema/views';
import { together } from './batch.ts';
import type { Client } from './client.ts';
import { asNode } from './nodes.ts';

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
