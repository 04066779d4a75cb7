import type { MockPost } from '../company/records.ts';
import { Problem } from '../graph/problem.ts';
import type { Scope } from '../graph/scope.ts';
import { judge } from '../policy/content-rules.ts';

export interface Draft {
  title?: string | null;
  body: string;
  imageIds?: readonly string[] | null;
  /** Community of the post, or of the post a comment stands under. */
  communityId: string | null;
  moderates: boolean;
  /** Whether somebody said exactly this there; not asked for an edit. */
  said?: (body: string) => boolean;
}

export interface Checked {
  outcome: 'PUBLISHED' | 'HELD';
  title: string | null;
  body: string;
  imageIds: string[];
}

/** Milliseconds within which the same words of the same person are a slip. */
export const repetition = 120_000;

/** Checks words before they are stored; throws a `Problem` when they cannot be taken. Refused words are CONTENT_REFUSED. */
export function checkDraft(scope: Scope, draft: Draft): Checked {
  const { company, viewer } = scope;
  const { bodyLength, titleLength, images } = company.limits;
  const body = draft.body.replaceAll('\0', '').replace(/\r\n?/g, '\n');
  const title = draft.title?.replace(/[\0\r\n]+/g, ' ').trim() || null;
  if (body.trim() === '') throw new Problem('BAD_INPUT', 'emptyBody', ['input', 'body']);
  if ([...body].length > bodyLength)
    throw new Problem('TOO_LONG', 'longBody', ['input', 'body'], bodyLength);
  if (title !== null && [...title].length > titleLength)
    throw new Problem('TOO_LONG', 'longTitle', ['input', 'title'], titleLength);
  const imageIds = [...new Set(draft.imageIds ?? [])];
  if (imageIds.length > images)
    throw new Problem('BAD_INPUT', 'images', ['input', 'imageIds'], images);
  const isReady = (id: string): boolean => {
    const image = company.images.get(id);
    return image?.ownerId === viewer.id && image.bytes !== undefined && !image.targetId;
  };
  if (!imageIds.every(isReady)) throw new Problem('BAD_INPUT', 'image', ['input', 'imageIds']);
  if (draft.said?.(body)) throw new Problem('CONTENT_REFUSED', 'repeated', ['input', 'body']);
  const verdict = judge(title === null ? body : `${title}\n${body}`, company.wordRules, {
    isPremoderated: company.communities.get(draft.communityId ?? '')?.isPremoderated ?? false,
    moderates: draft.moderates,
  });
  if (verdict.outcome === 'REFUSED')
    throw new Problem('CONTENT_REFUSED', 'refusedWord', ['input', 'body'], verdict.reason);
  return { outcome: verdict.outcome, title, body, imageIds };
}

/** Keeps the wording that is replaced, if everybody could read it. */
export function reword(
  scope: Scope,
  content: Pick<MockPost, 'body' | 'editedAt' | 'state' | 'revisions'> & { title?: string | null },
  draft: Checked,
): void {
  const editedAt = scope.company.clock.act();
  if (content.state === 'PUBLISHED')
    content.revisions.unshift({
      title: content.title ?? null,
      body: content.body,
      replacedAt: editedAt,
      editorId: scope.viewer.id,
    });
  content.body = draft.body;
  content.editedAt = editedAt;
  if (draft.outcome === 'HELD') content.state = 'PENDING';
}
