import {
  clearDraft,
  createComment,
  createPost,
  loadDraft,
  updateComment,
  updatePost,
} from '@plein/client';
import type { Client, Submission, SubmissionState } from '@plein/client';
import type { PostKind } from '@plein/schema/views';
import { asPleinError } from './as-plein-error.ts';
import type { ComposerOutcome, ComposerTarget } from './composer-target.ts';

export interface ComposerWords {
  readonly body: string;
  readonly title: string;
  readonly kind: PostKind;
  readonly communityId: string | null;
  readonly imageIds: string[];
}

/** Hands a new post or comment to the outbox. */
export function submitWords(
  client: Client,
  target: Exclude<ComposerTarget, { type: 'edit' }>,
  { body, title, kind, communityId, imageIds }: ComposerWords,
): Submission {
  const images = imageIds.length ? { imageIds } : {};
  if (target.type === 'comment') {
    const { on, place, parentId } = target;
    return createComment(client, { on, place, body, ...(parentId && { parentId }), ...images });
  }
  return createPost(client, {
    kind,
    body,
    ...(communityId && { communityId }),
    ...(title && { title }),
    ...images,
  });
}

/** Changes a post or comment, or says why not; never rejects. */
export async function changeWords(
  client: Client,
  id: string,
  { body, title, basedOn }: { body: string; title: string; basedOn: string },
): Promise<{ type: 'changed'; outcome: 'PUBLISHED' | 'HELD' } | ComposerOutcome> {
  const isPost = client.store.peek<{ __typename: string }>(id)?.__typename === 'Post';
  try {
    const result = isPost
      ? await updatePost(client, id, { body, basedOn, title: title || null })
      : await updateComment(client, id, { body, basedOn });
    if (result.ok) return { type: 'changed', outcome: result.outcome };
    if (!result.theirs) return { type: 'refused', error: result.error };
    const { body: theirs, editedAt, createdAt } = result.theirs;
    return { type: 'conflict', mine: body, theirs, basedOn: editedAt ?? createdAt };
  } catch (cause) {
    return { type: 'failed', error: asPleinError(cause) };
  }
}

/** The draft goes when the endpoint has the words, and only if nothing else was begun in its place. */
export async function clearSent(
  client: Client,
  slot: string | undefined,
  body: string,
): Promise<void> {
  if (!slot) return;
  const draft = await loadDraft(client, slot).catch(() => null);
  if (draft?.body === body) await clearDraft(client, slot).catch(() => {});
}

/** What a post on its way has come to; undefined while it is being sent, and when everybody can read it. */
export function outcomeOf(state: SubmissionState): ComposerOutcome | undefined {
  if (state.status === 'refused')
    return {
      type: 'refused',
      error: { code: 'CONTENT_REFUSED', reason: state.reason, retryAfter: undefined },
    };
  if (state.status === 'failed') return { type: 'failed', error: state.error };
  return state.status === 'held' || state.status === 'queued' ? { type: state.status } : undefined;
}
