import { computed, signal } from '@preact/signals-core';
import type { ReadonlySignal, Signal } from '@preact/signals-core';

export type Fields = Record<string, unknown>;
export type Change = (displayed: Fields) => Fields;

/** A set of fields, in order. The same set is the same object within one store. */
export type Shape = readonly string[];

/** A thing. `shown` is `committed` under its overlays. */
export class Entity {
  readonly id: string;
  committed: Fields | undefined = undefined;
  changes: readonly Change[] = [];
  /** Whether what is shown went through overlays. */
  layered = false;
  readonly shown: Signal<Fields | undefined>;
  full: Reference | undefined = undefined;
  readonly references: Reference[] = [];
  watchers = 0;

  constructor(id: string) {
    this.id = id;
    this.shown = signal<Fields | undefined>(undefined, {
      watched: () => {
        this.watchers += 1;
      },
      unwatched: () => {
        this.watchers -= 1;
      },
    });
  }

  show(): void {
    const { committed, changes, layered } = this;
    this.layered = changes.length > 0;
    const shown = this.shown.peek();
    const next = committed && changes.reduce((fields, change) => change(fields), committed);
    // An answer that says what is displayed already is no news.
    this.shown.value =
      (this.layered || layered) && shown && next ? (merge(shown, next) as Fields) : next;
  }

  peek(): Fields | undefined {
    const fields = this.shown.peek();
    return this.full?.peek() ?? (fields && (copy(fields) as Fields));
  }

  /** The reference that asks for these fields; without a shape, for all. */
  as(shape: Shape | undefined): Reference {
    if (!shape) return (this.full ??= new Reference(this, undefined));
    for (const known of this.references) if (known.shape === shape) return known;
    const reference = new Reference(this, shape);
    this.references.push(reference);
    return reference;
  }
}

/** A thing seen from one place, which remembers what was asked about it there: others are not told about more than that. */
export class Reference {
  readonly entity: Entity;
  readonly shape: Shape | undefined;
  #view: ReadonlySignal<Fields | undefined> | undefined;

  constructor(entity: Entity, shape: Shape | undefined) {
    this.entity = entity;
    this.shape = shape;
  }

  /** Kept while somebody watches it: what was put together for a reader who scrolled on is put together anew. */
  get view(): ReadonlySignal<Fields | undefined> {
    if (this.#view) return this.#view;
    const { entity, shape } = this;
    let last: Fields | undefined;
    const view = computed(
      () => {
        const fields = entity.shown.value;
        return (last = fields && (join(shape ? pick(fields, shape) : fields, last) as Fields));
      },
      {
        unwatched: () => {
          if (this.#view === view) this.#view = undefined;
          if (entity.full === this) entity.full = undefined;
        },
      },
    );
    return (this.#view = view);
  }

  /** The same, read once; nothing of it is kept. */
  peek(): Fields | undefined {
    if (this.#view) return this.#view.peek();
    const fields = this.entity.shown.peek();
    return fields && (copy(this.shape ? pick(fields, this.shape) : fields) as Fields);
  }
}

/** A list or an object without an id that has references inside. */
export class Composite {
  readonly value: unknown[] | Fields;
  constructor(value: unknown[] | Fields) {
    this.value = value;
  }
}

function pick(fields: Fields, shape: Shape): Fields {
  const picked: Fields = {};
  for (const name of shape) picked[name] = fields[name];
  return picked;
}

/** The value as a reader sees it. What equals the last result, part by part, is the last result. */
function join(value: unknown, last: unknown): unknown {
  if (value instanceof Reference) return value.view.value;
  if (value instanceof Composite) return join(value.value, last);
  if (Array.isArray(value)) {
    const before = Array.isArray(last) ? (last as unknown[]) : [];
    const now = value.map((item, index) => joinItem(item, before[index]));
    return now.length === before.length && now.every((item, index) => item === before[index])
      ? before
      : now;
  }
  const before = (typeof last === 'object' && last !== null ? last : {}) as Fields;
  const now: Fields = {};
  let same = true;
  let count = 0;
  for (const name in value as Fields) {
    now[name] = joinItem((value as Fields)[name], before[name]);
    if (now[name] !== before[name]) same = false;
    count += 1;
  }
  return same && count === Object.keys(before).length ? before : now;
}

/** The value as a reader sees it now. */
function copy(value: unknown): unknown {
  if (value instanceof Reference) return value.peek();
  if (value instanceof Composite) return copy(value.value);
  if (Array.isArray(value)) return value.map(copyItem);
  const now: Fields = {};
  for (const name in value as Fields) now[name] = copyItem((value as Fields)[name]);
  return now;
}

function copyItem(item: unknown): unknown {
  return item instanceof Reference || item instanceof Composite ? copy(item) : item;
}

/** Values without references inside are handed out as they are. */
function joinItem(item: unknown, last: unknown): unknown {
  return item instanceof Reference || item instanceof Composite ? join(item, last) : item;
}

/** A newer value over an older one: objects without an id field by field, lists as a whole. Equal ones stay the older. */
export function merge(known: unknown, taken: unknown): unknown {
  if (
    known === taken ||
    known === undefined ||
    known === null ||
    typeof taken !== 'object' ||
    taken === null
  )
    return taken;
  if (taken instanceof Reference) return known instanceof Reference ? wider(known, taken) : taken;
  if (taken instanceof Composite) {
    const inner = known instanceof Composite ? known.value : known;
    const merged = merge(inner, taken.value);
    return merged === inner && known instanceof Composite ? known : new Composite(merged as Fields);
  }
  if (known instanceof Composite) {
    const merged = merge(known.value, taken);
    return merged === known.value
      ? known
      : hasReference(merged)
        ? new Composite(merged as Fields)
        : merged;
  }
  if (typeof known !== 'object') return taken;
  if (Array.isArray(taken)) {
    if (!Array.isArray(known) || known.length !== taken.length) return taken;
    const merged = taken.map((item, index) => merge(known[index], item));
    return merged.every((item, index) => item === known[index]) ? known : merged;
  }
  if (Array.isArray(known)) return taken;
  let next: Fields | undefined;
  for (const name in taken) {
    const merged = merge((known as Fields)[name], (taken as Fields)[name]);
    if (merged !== (known as Fields)[name] || !(name in known))
      (next ??= { ...(known as Fields) })[name] = merged;
  }
  return next ?? known;
}

/** Whoever asked for more about the same thing keeps getting it. */
function wider(known: Reference, taken: Reference): Reference {
  if (known.entity !== taken.entity || known === taken) return taken;
  const before = known.shape ?? [];
  const added = (taken.shape ?? []).filter((name) => !before.includes(name));
  if (added.length === 0) return known;
  const both = [...before, ...added];
  const { entity } = taken;
  return (
    entity.references.find(
      ({ shape }) => shape?.length === both.length && both.every((name) => shape.includes(name)),
    ) ?? entity.as(both)
  );
}

function hasReference(value: unknown): boolean {
  if (value instanceof Reference || value instanceof Composite) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasReference);
}
