import { ThreadLockOperation, ThreadUnlockOperation } from '@plein/schema/operations';
import type { LockReason, SubjectBy } from '@plein/schema/views';
import { act } from './act.ts';
import type { Client } from './client.ts';

/** Closes a thread to new words, with a reason that everybody sees. */
export async function lockThread(
  client: Client,
  by: SubjectBy,
  reason: LockReason,
  note?: string,
): Promise<void> {
  await act(client, ThreadLockOperation, { on: by, reason, ...(note !== undefined && { note }) });
}

export async function unlockThread(client: Client, by: SubjectBy): Promise<void> {
  await act(client, ThreadUnlockOperation, { on: by });
}
