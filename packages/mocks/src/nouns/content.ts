/** What posts and comments have in common. */
import type { MockContent, MockImage, MockLock } from '../company/records.ts';
import { pageSize } from '../graph/connection.ts';
import type { Scope } from '../graph/scope.ts';
import { mentionedHandles } from '../policy/content-rules.ts';
import { personView } from './person.ts';

export function imageView({ id, url, alt, width = 640, height = 360 }: MockImage) {
  return { __typename: 'Image', id, url, alt, width, height };
}

export function contentView(scope: Scope, content: MockContent) {
  const { company } = scope;
  return {
    id: content.id,
    state: content.state,
    author: () => personView(scope, content.authorId),
    body: content.body,
    images: () =>
      content.imageIds.flatMap((id) => {
        const image = company.images.get(id);
        return image ? [imageView(image)] : [];
      }),
    mentions: () => mentioned(scope, content.body),
    createdAt: content.createdAt,
    editedAt: content.editedAt,
    isOfficial: content.isOfficial,
    revisions: ({ first }: { first: number }) =>
      content.revisions.slice(0, pageSize(scope, first)).map(({ editorId, ...revision }) => ({
        ...revision,
        editor: () => personView(scope, editorId),
      })),
  };
}

function mentioned(scope: Scope, body: string) {
  if (!body.includes('@')) return [];
  const handles = new Set(mentionedHandles(body));
  return [...scope.company.people.values()]
    .filter(({ handle, isActive }) => isActive && handles.has(handle))
    .map(({ id }) => personView(scope, id));
}

/** Why hidden words are hidden; whoever may read those may read that as well. */
export function moderationView({ state, moderation }: MockContent) {
  return state === 'HIDDEN' ? moderation : null;
}

export function lockView(scope: Scope, lock: MockLock | null) {
  if (!lock) return null;
  const { reason, note, at, byId } = lock;
  return { reason, note, at, by: () => personView(scope, byId) };
}
