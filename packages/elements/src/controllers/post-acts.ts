import {
  decideContent,
  deletePost as deleteAtEndpoint,
  mutePerson,
  pinPost,
  reportContent,
  unpinPost,
} from '@plein/client';
import type { Decision, ReportReason } from '@plein/schema/views';
import type { PostController } from './post.ts';

// The acts of a post's menu. They travel with the dialogs that ask for them, not with the reading of a feed. Each resolves with
// whether it was carried out; if not, the post's `error` says why.

export function deletePost(post: PostController): Promise<boolean> {
  return post.act(() => deleteAtEndpoint(post.client, post.id));
}

export function pin(post: PostController): Promise<boolean> {
  return post.act(() => pinPost(post.client, post.id));
}

export function unpin(post: PostController): Promise<boolean> {
  return post.act(() => unpinPost(post.client, post.id));
}

export async function muteAuthor(post: PostController): Promise<boolean> {
  const author = post.data?.author;
  return author ? post.act(() => mutePerson(post.client, author.id)) : false;
}

export function report(post: PostController, reason: ReportReason, note: string): Promise<boolean> {
  return post.act(() => reportContent(post.client, post.id, reason, note || undefined));
}

export function decide(
  post: PostController,
  decision: Decision,
  reason?: string,
): Promise<boolean> {
  return post.act(() => decideContent(post.client, post.id, decision, reason || undefined));
}
