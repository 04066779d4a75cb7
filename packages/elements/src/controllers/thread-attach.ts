import { loadComments } from '@plein/client';
import type { Client } from '@plein/client';
import type { ThreadNode, ThreadTree } from './thread-tree.ts';

/**
 * Fetches comments and puts them into a thread: below their parents where those are here; what is missing above them is fetched
 * too and stands on top, or at the end. Comments of another thread are left out.
 */
export async function attach(
  client: Client,
  tree: ThreadTree,
  ids: readonly string[],
  { subjectId, atEnd }: { subjectId: string; atEnd: boolean },
  signal: AbortSignal,
): Promise<ThreadNode[]> {
  const loaded = await loadComments(client, [...ids], signal);
  const wanted = loaded.filter((comment) => comment.subjectId === subjectId);
  const above = new Set(
    wanted.flatMap(({ ancestorIds }) => ancestorIds).filter((id) => !tree.get(id)),
  );
  const missing = above.size ? await loadComments(client, [...above], signal) : [];
  if (signal.aborted) return [];
  const fromTheTop = [...missing, ...wanted].sort((a, b) => a.depth - b.depth);
  for (const { id, parentId, replyCount } of fromTheTop) {
    tree.insert(id, parentId, { atEnd, replies: replyCount });
  }
  return wanted.flatMap(({ id }) => tree.get(id) ?? []);
}
