import { ServerOperation } from '@plein/schema/operations';
import type { ServerQuery } from '@plein/schema/views';
import { once } from './once.ts';
import type { Client } from './client.ts';

export type ServerInfo = ServerQuery['server'];

/** What the endpoint is, offers and allows; asked once per client. */
export function loadServer(client: Client, signal?: AbortSignal): Promise<ServerInfo> {
  const load = async () => {
    const { server } = await client.query(ServerOperation, {});
    if (typeof server?.contract !== 'string')
      throw (await import('./transport/failures.ts')).notPlein();
    return server;
  };
  return once(client, 'server', load, signal);
}
