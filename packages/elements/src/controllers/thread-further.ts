import { loadReplies, loadThread } from '@plein/client';
import type { Client } from '@plein/client';
import type { CommentSort, SubjectBy } from '@plein/schema/views';
import { attach } from './thread-attach.ts';
import { noPages, pagingOf } from './thread-options.ts';
import type { ThreadPaging } from './thread-options.ts';
import type { ThreadNode, ThreadTree } from './thread-tree.ts';

// What a thread does once its first page is there: it fetches more of itself.
export { ThreadNews } from './thread-news.ts';
export { ThreadSubmissions } from './thread-submissions.ts';

/** Top-level comments of a later request, and replies of one; each comes with its first replies. */
const MORE = 50;
const REPLIES = 20;

/** A thread as it was when somebody asked for more of it. */
export interface LoadedThread {
  readonly client: Client;
  readonly by: SubjectBy;
  readonly subjectId: string;
  readonly tree: ThreadTree;
  readonly sort: CommentSort;
  readonly paging: ThreadPaging;
  /** Aborted when what comes back has no place any more. */
  readonly signal: AbortSignal;
}

/** Adds the next page at the end; answers with the first comment of it and how far the thread is loaded now. */
export async function addPage({
  client,
  by,
  tree,
  sort,
  paging,
  signal,
}: LoadedThread): Promise<{ first?: ThreadNode; paging: ThreadPaging } | undefined> {
  const page = await loadThread(client, by, { first: MORE, after: paging.cursor, sort }, signal);
  if (signal.aborted) return undefined;
  const first = tree.addPage(page?.comments ?? [])[0];
  return { first, paging: page ? pagingOf(page) : noPages };
}

/** Adds more replies of a comment; answers with the first that was added. */
export async function addReplies(
  { client, tree, signal }: LoadedThread,
  node: ThreadNode,
  { count, after }: { count: number; after: string | null },
): Promise<ThreadNode | undefined> {
  const page = await loadReplies(client, node.id, { first: REPLIES, after }, signal);
  if (signal.aborted) return undefined;
  const left = Math.max(1, count - page.comments.length);
  const more = page.hasNextPage ? { count: left, after: page.endCursor } : null;
  return tree.addReplies(node, page.comments, more)[0];
}

/** Fetches comments and puts them where they belong; those of another thread are left out. */
export async function addComments(
  { client, tree, subjectId, sort, paging, signal }: LoadedThread,
  ids: readonly string[],
): Promise<ThreadNode[]> {
  const atEnd = sort === 'OLDEST' && !paging.hasMore;
  const nodes = await attach(client, tree, ids, { subjectId, atEnd }, signal);
  return signal.aborted ? [] : nodes;
}
