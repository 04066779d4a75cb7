import { computed } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';
import { ReactablesOperation, ReactorsOperation } from '@plein/schema/operations';
import type {
  PersonView,
  ReactionGroupView,
  ReactionOptionView,
  SubjectBy,
} from '@plein/schema/views';
import { together } from './batch.ts';
import type { Client } from './client.ts';
import { inner } from './internals.ts';
import { subjectKey } from './subject.ts';
import { toggle } from './toggle.ts';

/** What a reaction bar shows. */
export interface ReactableView {
  id: string;
  reactionGroups: readonly ReactionGroupView[];
  viewerState: {
    reactions: readonly string[];
    can: readonly string[];
    denials: readonly { action: string; reason: string }[];
  };
}

/** Reactions to a post, a comment or a page, or null when it is hidden from the viewer. All of a tick travel in one request. */
export function loadReactable(
  client: Client,
  by: SubjectBy,
  signal?: AbortSignal,
): Promise<ReactableView | null> {
  const load = async (subjects: SubjectBy[]) =>
    (await client.query(ReactablesOperation, { by: subjects })).reactables;
  return together<SubjectBy, ReactableView | null>(
    client,
    'reactables',
    by,
    subjectKey(by),
    load,
    signal,
  );
}

/** Reactions as they are displayed now; undefined until they are known. */
export function viewReactable(
  client: Client,
  id: string,
): ReadonlySignal<ReactableView | undefined> {
  const fields = inner(client).store.viewFields<ReactableView>(id, [
    'id',
    'reactionGroups',
    'viewerState',
  ]);
  return computed(() => {
    const known = fields.value;
    return known?.reactionGroups === undefined || known.viewerState?.reactions === undefined
      ? undefined
      : known;
  });
}

/**
 * Gives or takes back a reaction. It shows within this call; the answer replaces it, or rolls it back and rejects with PleinError.
 * Rapid calls settle on the last wish. Offline it waits, and survives a reload.
 */
export function toggleReaction(
  client: Client,
  by: SubjectBy,
  id: string,
  key: string,
): Promise<void> {
  return toggle(client, by, id, key);
}

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
