import { batch } from '@preact/signals-core';
import type { ReactionGroupView, ReactionOptionView, SubjectBy } from '@plein/schema/views';
import type { Client } from './client.ts';
import { inner } from './internals.ts';
import { answered } from './once.ts';
import type { ServerInfo } from './server.ts';

/** What the viewer wants of one reaction to one thing, until the endpoint has agreed. */
interface Wish {
  on: boolean;
  overlay: { drop(): void };
  settled: Promise<void>;
}

/**
 * Gives or takes back a reaction. It shows within this call; the answer replaces it, or rolls it back and rejects with PleinError.
 * Rapid calls settle on the last wish. Offline it waits, and survives a reload.
 */
export function toggleReaction(
  client: Client,
  by: SubjectBy,
  id: string,
  key: string,
): Promise<void> {
  return wish(client, by, id, key, !isOn(client, id, key));
}

/**
 * Shows a wish; a second one for the same reaction replaces the first and is sent after it, if it still differs. `committed` is what the
 * endpoint thinks now; by default what is shown here.
 */
export function wish(
  client: Client,
  by: SubjectBy,
  id: string,
  key: string,
  on: boolean,
  committed: boolean = isOn(client, id, key),
): Promise<void> {
  const { batches, store } = inner(client);
  const name = `wish ${id} ${key}`;
  const show = () => store.overlay(id, (fields) => react(fields, optionOf(client, key), on));
  const pending = batches.get(name) as Wish | undefined;
  if (pending) {
    const before = pending.overlay;
    pending.on = on;
    batch(() => {
      pending.overlay = show();
      before.drop();
    });
    return pending.settled;
  }
  const fresh: Wish = { on, overlay: show(), settled: Promise.resolve() };
  batches.set(name, fresh);
  fresh.settled = settle(client, by, id, key, committed, fresh).finally(() => {
    batches.delete(name);
    fresh.overlay.drop();
  });
  return fresh.settled;
}

async function settle(
  client: Client,
  by: SubjectBy,
  id: string,
  key: string,
  committed: boolean,
  current: Wish,
): Promise<void> {
  const [outbox] = await Promise.all([inner(client).outbox(), afterFrame()]);
  let agreed = committed;
  while (current.on !== agreed) {
    const on = current.on;
    await outbox.react({ by, id, key, on });
    agreed = on;
  }
}

/** What a press changes is on screen before anything else is done about it. Where nothing is drawn this does not wait. */
function afterFrame(): Promise<void> {
  const { requestAnimationFrame: frame } = globalThis as {
    requestAnimationFrame?: (run: () => void) => unknown;
  };
  return new Promise((resolve) => {
    // Pages in the background draw no frames.
    setTimeout(resolve, frame ? 100 : 0);
    frame?.(() => setTimeout(resolve, 0));
  });
}

function isOn(client: Client, id: string, key: string): boolean {
  const known = client.store.peek<{ viewerState?: { reactions?: readonly string[] } }>(id);
  return known?.viewerState?.reactions?.includes(key) ?? false;
}

function optionOf(client: Client, key: string): ReactionOptionView & { order: readonly string[] } {
  const set = answered<ServerInfo>(client, 'server')?.reactionSet ?? [];
  const option = set.find((candidate) => candidate.key === key) ?? { key, label: key, emoji: '' };
  return { ...option, order: set.map((candidate) => candidate.key) };
}

/** The fields of a thing with the reaction given or taken back; the same fields where that is so already. */
export function react(
  fields: Record<string, unknown>,
  { order, ...option }: ReactionOptionView & { order: readonly string[] },
  on: boolean,
): Record<string, unknown> {
  const state = fields.viewerState as { reactions?: readonly string[] } | undefined;
  const groups = fields.reactionGroups as readonly ReactionGroupView[] | undefined;
  if (!state?.reactions || !groups || state.reactions.includes(option.key) === on) return fields;
  const reactions = on
    ? [...state.reactions, option.key]
    : state.reactions.filter((key) => key !== option.key);
  return {
    ...fields,
    viewerState: { ...state, reactions },
    reactionGroups: count(groups, option, on ? 1 : -1, order),
  };
}

function count(
  groups: readonly ReactionGroupView[],
  option: ReactionOptionView,
  change: number,
  order: readonly string[],
): ReactionGroupView[] {
  const place = groups.findIndex((group) => group.option.key === option.key);
  if (place >= 0) {
    const changed = groups.map((group, index) =>
      index === place ? { ...group, count: group.count + change } : group,
    );
    return changed.filter((group) => group.count > 0);
  }
  if (change < 0) return [...groups];
  return [...groups, { option, count: 1 }].sort(
    (a, b) => rank(order, a.option.key) - rank(order, b.option.key),
  );
}

function rank(order: readonly string[], key: string): number {
  const place = order.indexOf(key);
  return place < 0 ? order.length : place;
}
