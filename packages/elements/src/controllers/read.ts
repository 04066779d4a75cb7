import { markPostsRead } from '@plein/client';
import type { Client } from '@plein/client';

/** Tells the endpoint which posts were read; the dots go when it answers. */
export function markRead(client: Client | undefined, postIds: string[]): void {
  if (client) markPostsRead(client, postIds);
}
