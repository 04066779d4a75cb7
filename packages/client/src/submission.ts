import { computed } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';
import type { PleinError } from '@plein/schema';
import type { PostKind, SubjectBy } from '@plein/schema/views';
import type { Client } from './client.ts';
import { inner } from './internals.ts';

export interface PostDraft {
  kind: PostKind;
  communityId?: string;
  title?: string;
  /** Markdown source. */
  body: string;
  imageIds?: string[];
}

export interface CommentDraft {
  on: SubjectBy;
  /** The thread on screen that it belongs to; what `viewSubmissions` is asked for. */
  place: string;
  parentId?: string;
  /** Markdown source. */
  body: string;
  imageIds?: string[];
}

/** Something a person wrote that is on its way. */
export interface Submission {
  /** The idempotency key; the id on screen until there is a node. */
  readonly key: string;
  readonly kind: 'post' | 'comment';
  /** Draft slot or thread it belongs to. */
  readonly place: string;
  readonly parentId: string | null;
  readonly title: string | null;
  readonly body: string;
  readonly createdAt: string;
  readonly state: ReadonlySignal<SubmissionState>;
}

/** `queued` waits for a connection or for sign-in. `refused` and `failed` are over until the person retries or discards. */
export type SubmissionState =
  | { status: 'sending' }
  | { status: 'queued' }
  | { status: 'published'; nodeId: string }
  | { status: 'held'; nodeId: string }
  /** `reason` is the organisation's own, where it gave one; `message` is the endpoint's sentence. */
  | { status: 'refused'; message: string; reason?: string }
  | { status: 'failed'; error: PleinError };

/** The place under which posts to a community, or to everybody, are found again. */
export function postPlace(communityId?: string | null): string {
  return `post:${communityId ?? 'all'}`;
}

/** What was written at a place and is not yet published, first to last, also from before a reload. */
export function viewSubmissions(
  client: Client,
  place: string,
): ReadonlySignal<readonly Submission[]> {
  return pending(client, (submission) => submission.place === place);
}

/** All posts that were written and are not yet published, wherever they go; for a feed of several communities. */
export function viewOwnPosts(client: Client): ReadonlySignal<readonly Submission[]> {
  return pending(client, ({ kind }) => kind === 'post');
}

function pending(
  client: Client,
  belongs: (submission: Submission) => boolean,
): ReadonlySignal<readonly Submission[]> {
  const all = inner(client).submissions;
  let last: readonly Submission[] = [];
  return computed(() => {
    const here = all.value.filter(
      (submission) => belongs(submission) && submission.state.value.status !== 'published',
    );
    if (
      here.length === last.length &&
      here.every((submission, index) => submission === last[index])
    )
      return last;
    return (last = here);
  });
}

/** Sends again what was refused or failed. */
export function retrySubmission(client: Client, key: string): void {
  void inner(client)
    .outbox()
    .then((outbox) => outbox.retry(key))
    // The words stay on screen, and so does the button.
    .catch(() => undefined);
}

/** Takes back what was not published; the caller hands the words to the draft. */
export function discardSubmission(client: Client, key: string): void {
  void inner(client)
    .outbox()
    .then((outbox) => outbox.discard(key))
    // The words stay on screen, and so does the button.
    .catch(() => undefined);
}
