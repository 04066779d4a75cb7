import type { Client } from '../client.ts';
import { inner } from '../internals.ts';
import { subjectKey } from '../subject.ts';
import type { CommentDraft } from '../submission.ts';

/** Counts a comment that is on its way, where the thread is on screen, until `drop()`. */
export function expectComment(client: Client, { on, parentId }: CommentDraft): { drop(): void } {
  const { store, subjects } = inner(client);
  const one = (field: string) => (fields: Record<string, unknown>) =>
    typeof fields[field] === 'number' ? { ...fields, [field]: fields[field] + 1 } : fields;
  const subjectId = on.id ?? subjects.get(subjectKey(on));
  const layers = [
    ...(subjectId === undefined ? [] : [store.overlay(subjectId, one('commentCount'))]),
    ...(parentId === undefined ? [] : [store.overlay(parentId, one('replyCount'))]),
  ];
  return { drop: () => layers.forEach((layer) => layer.drop()) };
}
