import type { ReadonlySignal } from '@preact/signals-core';
import { CommunityOperation } from '@plein/schema/operations';
import type { CommunityView } from '@plein/schema/views';
import type { Client } from './client.ts';

/** A community, or null when it is absent or hidden from the viewer. */
export async function loadCommunity(
  client: Client,
  by: { id: string } | { slug: string },
  signal?: AbortSignal,
): Promise<CommunityView | null> {
  return (await client.query(CommunityOperation, { by }, signal)).community;
}

/** The community as it is displayed now; undefined until it is known. */
export function viewCommunity(
  client: Client,
  id: string,
): ReadonlySignal<CommunityView | undefined> {
  return client.store.view<CommunityView>(id);
}
