import { postPlace, viewSubmissions } from '@plein/client';
import type { Client, PleinError } from '@plein/client';
import type { SubjectBy } from '@plein/schema/views';
import type { ClientController } from '../context/client-controller.ts';
import { commentSlot } from './comment-slot.ts';

/** Where the words go. */
export type ComposerTarget =
  | { readonly type: 'post'; readonly communityId: string | null }
  | {
      readonly type: 'comment';
      readonly on: SubjectBy;
      readonly place: string;
      readonly parentId: string | null;
      readonly subjectId: string | null;
    }
  | { readonly type: 'edit'; readonly id: string };

/** What became of the last attempt to send. */
export type ComposerOutcome =
  | { type: 'held' }
  | { type: 'queued' }
  | { type: 'refused'; error: Pick<PleinError, 'code' | 'reason' | 'retryAfter'> }
  | { type: 'failed'; error: PleinError }
  /** Somebody else changed the words meanwhile: both are kept, the writer chooses. */
  | { type: 'conflict'; mine: string; theirs: string; basedOn: string };

export interface ComposerControllerOptions {
  clients: ClientController;
  target: () => ComposerTarget;
  /** The words arrived; `id` is the post or comment. */
  sent: (id: string, target: ComposerTarget, outcome: 'PUBLISHED' | 'HELD') => void;
  /** There is nothing left to write here: it was sent, or is on its way and shown elsewhere. */
  done: () => void;
}

/** Where the draft is kept. */
export function slotOf(target: ComposerTarget): string {
  if (target.type === 'edit') return `edit:${target.id}`;
  return target.type === 'post'
    ? postPlace(target.communityId)
    : commentSlot(target.place, target.parentId);
}

/** A page that was left while sending finds both: the draft is then only the echo of what is on its way. */
export function isOnItsWay(client: Client, target: ComposerTarget, body: string): boolean {
  if (target.type === 'edit') return false;
  const place = target.type === 'post' ? postPlace(target.communityId) : target.place;
  return viewSubmissions(client, place).value.some((submission) => submission.body === body);
}
