import { ViewerOperation } from '@plein/schema/operations';
import type { ViewerQuery } from '@plein/schema/views';
import type { Client } from './client.ts';
import { once } from './once.ts';

/** The person who is asking; asked once per client and again after another one signed in. */
export function loadViewer(client: Client, signal?: AbortSignal): Promise<ViewerQuery['viewer']> {
  return once(
    client,
    'viewer',
    async () => (await client.query(ViewerOperation, {})).viewer,
    signal,
  );
}
