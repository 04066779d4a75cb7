import type { Draft } from './drafts.ts';

/** Where a draft of a viewer is kept. */
export function mirrorName(endpoint: string, viewerId: string, slot: string): string {
  return `draft ${endpoint} ${viewerId} ${slot}`;
}

/** Keeps a draft, or none, without waiting, so that a page may be killed right after. False where it cannot. */
export function writeMirror(name: string, draft: Draft | undefined): boolean {
  try {
    const mirror = localMirror();
    if (!mirror) return false;
    if (draft) mirror.setItem(`plein.${name}`, JSON.stringify(draft));
    else mirror.removeItem(`plein.${name}`);
    return true;
  } catch {
    return false;
  }
}

export function readMirror(name: string): Draft | null {
  try {
    return JSON.parse(localMirror()?.getItem(`plein.${name}`) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

/** Reading the property itself throws where a page may not store anything. */
function localMirror(): Storage | undefined {
  return (globalThis as { document?: unknown }).document === undefined
    ? undefined
    : globalThis.localStorage;
}
