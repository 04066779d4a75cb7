import type { ChangesSubscription } from '@plein/schema/views';

/** A change as it travels: with its place in the log and the new counts. */
export type WireChange = ChangesSubscription['changes'];

/** What the stream tells when it cannot say what changed under a topic. */
export function resync(topic: string, cursor = ''): WireChange {
  return {
    cursor,
    topic,
    kind: 'RESYNC',
    id: topic,
    subjectId: null,
    parentId: null,
    byViewer: false,
    counts: null,
  };
}
