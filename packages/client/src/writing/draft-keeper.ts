import type { Client } from '../client.ts';
import type { Draft } from '../drafts.ts';
import { mirrorName, readMirror, writeMirror } from '../draft-mirror.ts';
import { inner } from '../internals.ts';
import { loadViewer } from '../person.ts';

/** Drafts of a page whose viewer is not known yet, per client. */
const unclaimed = new WeakMap<Client, Map<string, Draft>>();

export async function load(client: Client, slot: string): Promise<Draft | null> {
  const name = await draftName(client, slot);
  const early = unclaimed.get(client)?.get(slot);
  if (name === undefined) return early ?? null;
  const stored = (await (await inner(client).storage()).get(name)) as Draft | undefined;
  // The mirror is written at once, the storage a moment later; a page that was killed between has them differ.
  return newest([stored, readMirror(name), early]);
}

export async function save(client: Client, slot: string, draft: Draft): Promise<boolean> {
  const name = await draftName(client, slot);
  if (name === undefined) {
    const drafts = unclaimed.get(client) ?? new Map<string, Draft>();
    unclaimed.set(client, drafts.set(slot, draft));
    return false;
  }
  unclaimed.get(client)?.delete(slot);
  const mirrored = writeMirror(name, draft);
  return (await (await inner(client).storage()).keep(name, draft)) || mirrored;
}

export async function clear(client: Client, slot: string): Promise<void> {
  unclaimed.get(client)?.delete(slot);
  const name = await draftName(client, slot);
  if (name === undefined) return;
  writeMirror(name, undefined);
  await (await inner(client).storage()).forget(name);
}

/** Undefined while it is not known whose drafts these are. */
async function draftName(client: Client, slot: string): Promise<string | undefined> {
  const viewer = await loadViewer(client).catch(() => undefined);
  return viewer && mirrorName(client.endpoint, viewer.person.id, slot);
}

function newest(drafts: (Draft | null | undefined)[]): Draft | null {
  return drafts.reduce<Draft | null>(
    (best, draft) => (draft && (!best || draft.savedAt > best.savedAt) ? draft : best),
    null,
  );
}
