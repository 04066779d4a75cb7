import type { ChangeKind } from '@plein/schema/views';
import type { Client } from './client.ts';
import { inner } from './internals.ts';

/** Something changed; no words in it. For RESYNC everything under the topic may have. */
export interface ChangeMessage {
  topic: string;
  kind: ChangeKind;
  id: string;
  subjectId: string | null;
  parentId: string | null;
  byViewer: boolean;
}

/**
 * Calls the listener for every change under the topics: ids of posts, subjects and communities, `feed` and `viewer`. One stream for
 * all widgets of a page and, where the browser can, for all tabs. Counts are in the store before the listener is called.
 *
 * @returns stops listening
 */
export function watchChanges(
  client: Client,
  topics: readonly string[],
  listener: (change: ChangeMessage) => void,
): () => void {
  const watching = inner(client).watcher();
  if (!watching) return () => undefined;
  let stop: (() => void) | undefined;
  let stopped = false;
  watching.then(
    (watcher) => {
      if (!stopped) stop = watcher.watch(topics, listener);
    },
    // The code of the stream did not come. What is shown stays right, only not live.
    () => undefined,
  );
  return () => {
    stopped = true;
    stop?.();
  };
}
