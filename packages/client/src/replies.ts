import { RepliesOperation } from '@plein/schema/operations';
import type { Client } from './client.ts';
import { toBranches } from './thread.ts';
import type { CommentBranch } from './thread.ts';

/** More replies of a comment, oldest first. */
export async function loadReplies(
  client: Client,
  commentId: string,
  page: { first: number; after?: string | null },
  signal?: AbortSignal,
): Promise<{ comments: CommentBranch[]; hasNextPage: boolean; endCursor: string | null }> {
  const { node } = await client.query(
    RepliesOperation,
    { id: commentId, first: page.first, after: page.after ?? null },
    signal,
  );
  if (!node || !('replies' in node)) return { comments: [], hasNextPage: false, endCursor: null };
  return { comments: toBranches(node.replies), ...node.replies.pageInfo };
}
