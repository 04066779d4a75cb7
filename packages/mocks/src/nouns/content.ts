/** What posts and comments have in common. */
import type { MockContent, MockImage, MockLock } from '../company/records.ts';
import { pageSize } from '../graph/connection.ts';
import type { Scope } from '../graph/scope.ts';
import { mentionedHandles } from '../policy/content-rules.ts';
import { readersOf } from './mentions.ts';
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
    mentions: () => mentioned(scope, content),
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

/** People named in the body who can read it. */
function mentioned(scope: Scope, content: MockContent) {
  const { body } = content;
  if (!body.includes('@')) return [];
  const handles = new Set(mentionedHandles(body));
  const thread = content.type === 'Post' ? content : scope.company.thread(content.subjectId);
  const mayRead = thread?.type === 'Post' ? readersOf(scope, thread) : () => true;
  return [...scope.company.people.values()]
    .filter((person) => person.isActive && handles.has(person.handle) && mayRead(person))
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
