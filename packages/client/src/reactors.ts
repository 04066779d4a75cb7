import { ReactorsOperation } from '@plein/schema/operations';
import type { PersonView, ReactionOptionView, SubjectBy } from '@plein/schema/views';
import type { Client } from './client.ts';

/** Who reacted, per reaction, newest first, at most 50 each. */
export async function loadReactors(
  client: Client,
  by: SubjectBy,
  signal?: AbortSignal,
): Promise<(ReactionOptionView & { count: number; people: PersonView[] })[]> {
  const { reactables } = await client.query(ReactorsOperation, { by: [by], first: 50 }, signal);
  const groups = reactables[0]?.reactionGroups ?? [];
  return groups.map(({ option, count, reactors }) => ({
    ...option,
    count,
    people: reactors.edges.map(({ node }) => node),
  }));
}
