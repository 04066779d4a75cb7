import {
  CommentCreateOperation,
  PostCreateOperation,
  ReactionRemoveOperation,
  ReactionSetOperation,
} from '@plein/schema/operations';
import { PleinError } from '@plein/schema';
import type { Operation } from '@plein/schema';
import type { SubjectBy, UserErrorView } from '@plein/schema/views';
import { subjectKey } from '../subject.ts';
import type { Written } from '../submit.ts';

export interface Reaction {
  by: SubjectBy;
  id: string;
  key: string;
  on: boolean;
}

/** Something to be sent once, as it is kept until it was. `key` names it on screen; it is the idempotency key too, unless a refused act is sent again. */
export type Act = { key: string; idempotencyKey?: string; createdAt: string } & (
  Written | { kind: 'reaction'; reaction: Reaction }
);

export interface ActAnswer {
  outcome?: string | null;
  post?: { id: string } | null;
  comment?: { id: string } | null;
  userErrors: readonly UserErrorView[];
}

type AnyMutation = Operation<Record<string, ActAnswer>, { input: unknown }>;

/** Acts of one lane go out one after the other; lanes do not wait for each other. */
export function laneOf(act: Act): string {
  if (act.kind === 'reaction') return `reaction ${act.reaction.id} ${act.reaction.key}`;
  return act.kind === 'comment' ? `thread ${subjectKey(act.draft.on)}` : act.place;
}

/** The operation that carries the act out, and its input. */
export function toMutation(act: Act): { operation: AnyMutation; input: object } {
  const idempotencyKey = act.idempotencyKey ?? act.key;
  if (act.kind === 'reaction') {
    const { by, key, on } = act.reaction;
    return {
      operation: (on ? ReactionSetOperation : ReactionRemoveOperation) as AnyMutation,
      input: { idempotencyKey, on: by, key },
    };
  }
  if (act.kind === 'comment') {
    const { on, parentId, body, imageIds } = act.draft;
    const input = {
      idempotencyKey,
      on,
      body,
      ...(parentId && { parentId }),
      ...(imageIds?.length && { imageIds }),
    };
    return { operation: CommentCreateOperation as AnyMutation, input };
  }
  const { kind, communityId, title, body, imageIds } = act.draft;
  const input = {
    idempotencyKey,
    kind,
    body,
    ...(communityId && { communityId }),
    ...(title && { title }),
    ...(imageIds?.length && { imageIds }),
  };
  return { operation: PostCreateOperation as AnyMutation, input };
}

/** Too old to be sent without asking. */
export function waited(): PleinError {
  return new PleinError('TIMEOUT', {
    message: 'This waited for more than a day, so it is sent only when you say so.',
  });
}
