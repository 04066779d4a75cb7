import { signal } from '@preact/signals-core';
import type { Signal } from '@preact/signals-core';
import type { Client } from './client.ts';
import { inner } from './internals.ts';
import { newKey } from './key.ts';
import { outboxBackoff, pause, waitAfter } from './transport/backoff.ts';
import { postPlace } from './submission.ts';
import type { CommentDraft, PostDraft, Submission, SubmissionState } from './submission.ts';

export type Written =
  | { kind: 'post'; place: string; draft: PostDraft }
  | { kind: 'comment'; place: string; draft: CommentDraft };

/** Shows what was written at once and hands it to the outbox. */
export function submit(client: Client, written: Written): Submission {
  const { submissions } = inner(client);
  const state = signal<SubmissionState>({ status: 'sending' });
  const act = { ...written, key: newKey(), createdAt: new Date().toISOString() };
  const submission = toSubmission(act, state);
  submissions.value = [...submissions.value, submission];
  void handOver(client, act, state);
  return submission;
}

/** The outbox's code is fetched when somebody writes first; where it does not come, the words wait for it. */
async function handOver(
  client: Client,
  act: Written & { key: string; createdAt: string },
  state: Signal<SubmissionState>,
): Promise<void> {
  const { outbox, end } = inner(client);
  for (let failures = 1; !end.aborted; failures += 1) {
    try {
      (await outbox()).submit(act, state);
      return;
    } catch {
      state.value = { status: 'queued' };
      await pause(waitAfter(failures, outboxBackoff), end).catch(() => undefined);
    }
  }
}

export function toSubmission(
  act: Written & { key: string; createdAt: string },
  state: Submission['state'],
): Submission {
  return {
    key: act.key,
    kind: act.kind,
    place: act.place,
    parentId: act.kind === 'comment' ? (act.draft.parentId ?? null) : null,
    title: act.kind === 'post' ? (act.draft.title ?? null) : null,
    body: act.draft.body,
    createdAt: act.createdAt,
    state,
  };
}

/** Sends a post through the outbox and returns at once. */
export function createPost(client: Client, draft: PostDraft): Submission {
  return submit(client, { kind: 'post', place: postPlace(draft.communityId), draft });
}

/** Sends a comment through the outbox and returns at once. */
export function createComment(client: Client, draft: CommentDraft): Submission {
  return submit(client, { kind: 'comment', place: draft.place, draft });
}
