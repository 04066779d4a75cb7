import type { Context } from '../../graph/context.ts';
import { instant, optionalInstant } from '../../graph/instant.ts';
import type { ThreadRow } from '../../graph/loaders.ts';
import type { ModerationRow, PostRow } from './row.ts';

/** Why and since when a thread is closed; null while it is open. */
export function lockView(thread: ThreadRow, context?: Context) {
  if (thread.lockReason === null || thread.lockedAt === null) return null;
  const by = thread.lockedBy;
  return {
    reason: thread.lockReason,
    note: thread.lockNote,
    at: instant(thread.lockedAt),
    by: by === null || context === undefined ? null : () => context.loaders.people.get(by),
  };
}

export function pinView(post: PostRow, context?: Context) {
  if (post.pinnedAt === null) return null;
  const by = post.pinnedBy;
  return {
    at: instant(post.pinnedAt),
    until: optionalInstant(post.pinnedUntil),
    by: by === null || context === undefined ? null : () => context.loaders.people.get(by),
  };
}

/** What moderators decided about hidden words. */
export function moderationView(moderation: ModerationRow | null) {
  return moderation && { ...moderation, at: instant(moderation.at) };
}
