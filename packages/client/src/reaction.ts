import { computed } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';
import { ReactablesOperation } from '@plein/schema/operations';
import type { ReactionGroupView, SubjectBy } from '@plein/schema/views';
import { together } from './batch.ts';
import type { Client } from './client.ts';
import { inner } from './internals.ts';
import { subjectKey } from './subject.ts';

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
