import type { Client, ClientOptions, GetToken } from './client.ts';
import { createClient, resolveEndpoint } from './create.ts';

interface Shared {
  client: Client;
  users: number;
}

type Slot = Map<string, Map<GetToken | undefined, Shared>>;

const slotKey = Symbol.for('plein.clients.v1');

/**
 * One client per page for an endpoint and token source, also across bundles. The options of the first who asks count.
 *
 * @returns the client, and `release` to be called once when done with it; the last one ends the client
 */
export function acquireClient(options: ClientOptions): { client: Client; release(): void } {
  const endpoint = resolveEndpoint(options.endpoint);
  const page = globalThis as { [slotKey]?: Slot };
  const slot = (page[slotKey] ??= new Map());
  const name = options.live === false ? `${endpoint} still` : endpoint;
  let sources = slot.get(name);
  if (!sources) slot.set(name, (sources = new Map()));
  let shared = sources.get(options.getToken);
  if (!shared)
    sources.set(options.getToken, (shared = { client: createClient(options), users: 0 }));
  const held = shared;
  held.users += 1;
  let released = false;
  return {
    client: held.client,
    release() {
      if (released) return;
      released = true;
      held.users -= 1;
      // An element that moves within the page leaves and comes back in one task.
      setTimeout(() => {
        if (held.users > 0 || slot.get(name)?.get(options.getToken) !== held) return;
        slot.get(name)?.delete(options.getToken);
        if (slot.get(name)?.size === 0) slot.delete(name);
        held.client.dispose();
      }, 0);
    },
  };
}
