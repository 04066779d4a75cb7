import type { Context } from '../../graph/context.ts';
import { decodeId } from '../../graph/ids.ts';
import { refusal } from '../../graph/refusal.ts';
import { visibleImage } from '../image/load.ts';
import { loadLocations, loadUnits } from '../person/directory.ts';
import { visibleTarget } from '../thread/target.ts';

/** Nodes asked for at once. */
const batchLimit = 50;

export const nodeResolvers = {
  Query: {
    node: (_: unknown, { id }: { id: string }, context: Context) => visibleNode(context, id),
    nodes: (_: unknown, { ids }: { ids: string[] }, context: Context) => {
      if (ids.length > batchLimit)
        throw refusal('BAD_INPUT', `At most ${batchLimit} at once.`, ['ids']);
      return ids.map((id) => visibleNode(context, id));
    },
  },
};

/** Any node that the viewer may see; null otherwise, without telling why. */
async function visibleNode(context: Context, id: string): Promise<object | null> {
  const node = decodeId(id);
  if (node === undefined) return null;
  const { type, uuid } = node;
  switch (type) {
    case 'post':
    case 'comment':
    case 'subject':
      return visibleTarget(context, { type, id: uuid });
    case 'person':
      return context.loaders.people.load(uuid);
    case 'community':
      return context.loaders.communities.load(uuid);
    case 'unit':
      return context.loaders.by('units', (ids) => loadUnits(context, ids)).load(uuid);
    case 'location':
      return context.loaders.by('locations', (ids) => loadLocations(context, ids)).load(uuid);
    case 'image':
      return visibleImage(context, uuid);
  }
}
