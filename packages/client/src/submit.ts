import { signal } from '@preact/signals-core';
import { newKey } from './act.ts';
import type { Client } from './client.ts';
import { inner } from './internals.ts';
import type { CommentDraft, PostDraft, Submission, SubmissionState } from './submission.ts';

export type Written =
  | { kind: 'post'; place: string; draft: PostDraft }
  | { kind: 'comment'; place: string; draft: CommentDraft };

/** Shows what was written at once and hands it to the outbox. */
export function submit(client: Client, written: Written): Submission {
  const { submissions, outbox } = inner(client);
  const state = signal<SubmissionState>({ status: 'sending' });
  const act = { ...written, key: newKey(), createdAt: new Date().toISOString() };
  const submission = toSubmission(act, state);
  submissions.value = [...submissions.value, submission];
  void outbox().then((box) => box.submit(act, state));
  return submission;
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
