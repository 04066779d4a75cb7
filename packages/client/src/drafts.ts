import type { PostKind, ViewerQuery } from '@plein/schema/views';
import type { Client } from './client.ts';
import { mirrorName, writeMirror } from './draft-mirror.ts';
import { answered } from './once.ts';

/** Words that were not sent. */
export interface Draft {
  title?: string;
  /** Markdown source. */
  body: string;
  kind?: PostKind;
  communityId?: string;
  images?: { id: string; alt: string; url?: string }[];
  /** RFC 3339. */
  savedAt: string;
}

const keeper = () => import('./writing/draft-keeper.ts');

/**
 * The draft of a place, of this viewer at this endpoint, or null. A slot is a place of writing: `post:<community id or all>`,
 * `comment:<subject>:<parent id or top>`, `edit:<node id>`.
 */
export async function loadDraft(client: Client, slot: string): Promise<Draft | null> {
  return (await keeper()).load(client, slot);
}

/** Keeps a draft at once. False: it could not be kept beyond this page, because storage is full or refused or the viewer is not known yet. */
export async function saveDraft(
  client: Client,
  slot: string,
  draft: Omit<Draft, 'savedAt'>,
): Promise<boolean> {
  const dated = { ...draft, savedAt: new Date().toISOString() };
  const viewer = answered<ViewerQuery['viewer']>(client, 'viewer');
  if (viewer) writeMirror(mirrorName(client.endpoint, viewer.person.id, slot), dated);
  return (await keeper()).save(client, slot, dated);
}

export async function clearDraft(client: Client, slot: string): Promise<void> {
  await (await keeper()).clear(client, slot);
}
