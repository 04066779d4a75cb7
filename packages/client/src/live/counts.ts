import type { ReactionGroupView } from '@plein/schema/views';
import type { Client } from '../client.ts';
import { inner } from '../internals.ts';
import { answered } from '../once.ts';
import type { ServerInfo } from '../server.ts';
import type { WireChange } from './message.ts';

/**
 * Writes the counts of a change to the store. False where they are not known, or where what the viewer is just doing shows already:
 * then the answer to that act brings them.
 */
export function writeCounts(
  client: Client,
  { kind, id, subjectId, byViewer, counts }: WireChange,
): boolean {
  const { store } = inner(client);
  if (!counts) return false;
  if (counts.members !== null && store.has(id)) store.write({ id, memberCount: counts.members });
  const thread = subjectId ?? id;
  if (counts.comments !== null && store.has(thread) && !(byViewer && store.isOverlaid(thread)))
    store.write({ id: thread, commentCount: counts.comments });
  if (kind !== 'REACTIONS_CHANGED' || !counts.reactions) return true;
  if (byViewer && store.isOverlaid(id)) return true;
  const groups = toGroups(client, id, counts.reactions);
  if (groups && store.has(id)) store.write({ id, reactionGroups: groups });
  // Whether the viewer reacted is not in the message.
  return groups !== undefined && !byViewer;
}

/** Reaction groups from bare counts; undefined where a reaction is unknown here. */
function toGroups(
  client: Client,
  id: string,
  counts: readonly { key: string; count: number }[],
): ReactionGroupView[] | undefined {
  const shown =
    client.store.peek<{ reactionGroups?: readonly ReactionGroupView[] }>(id)?.reactionGroups ?? [];
  const offered = answered<ServerInfo>(client, 'server')?.reactionSet ?? [];
  const groups = counts
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => {
      const option =
        shown.find((group) => group.option.key === key)?.option ??
        offered.find((candidate) => candidate.key === key);
      return option && { option, count };
    });
  if (!groups.every((group) => group !== undefined)) return undefined;
  // The organisation's order; where its set was not asked for yet, the one on screen. Nothing may change places under a finger.
  const order = offered.length > 0 ? offered : shown.map(({ option }) => option);
  const rank = ({ option }: ReactionGroupView) => {
    const place = order.findIndex(({ key }) => key === option.key);
    return place < 0 ? order.length : place;
  };
  return groups.sort((a, b) => rank(a) - rank(b));
}
