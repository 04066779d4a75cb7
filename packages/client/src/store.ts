import { batch } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';
import { collect } from './collect.ts';
import { Composite, Entity, merge } from './entity.ts';
import type { Change, Fields, Reference, Shape } from './entity.ts';

/**
 * Everything that was answered, by id, each thing once. A nested object with an id becomes a reference; `view` puts things together
 * again and changes only when something in it changed.
 */
export interface Store {
  /** Takes an answer in. Fields that it does not mention stay as they are. */
  write(result: unknown): void;
  /** The thing as it is displayed: with all known fields, and of the things inside it those fields that were asked for there. */
  view<T>(id: string): ReadonlySignal<T | undefined>;
  /** The same, read once. */
  peek<T>(id: string): T | undefined;
  /**
   * Changes what is displayed until `drop()`, whatever is written meanwhile. `change` gets a copy that it may keep parts of and must
   * not change; fields that hold other things are opaque.
   */
  overlay(
    id: string,
    change: (displayed: Record<string, unknown>) => Record<string, unknown>,
  ): { drop(): void };
}

/** Connections that are read page by page. Their things are kept, the pages belong to whoever asked. */
const pages = new Set(['comments', 'replies', 'revisions', 'requests', 'reactors']);

/** Things kept although nobody shows them. */
const spare = 100_000;

export class EntityStore implements Store {
  readonly #entities = new Map<string, Entity>();
  readonly #shapes = new Map<string, Shape>();
  /** The last shape seen under a field name: most answers repeat it, which spares looking it up. */
  readonly #lastShapes = new Map<string, Shape>();

  write(result: unknown): void {
    batch(() => this.#take(result, ''));
    if (this.#entities.size > spare) collect(this.#entities);
  }

  view<T>(id: string): ReadonlySignal<T | undefined> {
    return this.#entity(id).as(undefined).view as ReadonlySignal<T | undefined>;
  }

  peek<T>(id: string): T | undefined {
    return this.#entities.get(id)?.peek() as T | undefined;
  }

  /** Some fields of a thing; changes only when one of them does. */
  viewFields<T>(id: string, fields: readonly string[]): ReadonlySignal<T | undefined> {
    return this.#entity(id).as(this.#shape(fields)).view as ReadonlySignal<T | undefined>;
  }

  overlay(id: string, change: Change): { drop(): void } {
    const entity = this.#entity(id);
    entity.changes = [...entity.changes, change];
    entity.show();
    return {
      drop: () => {
        entity.changes = entity.changes.filter((other) => other !== change);
        entity.show();
      },
    };
  }

  /** Ids of the things that are shown somewhere and begin with a prefix. */
  watched(prefix: string): string[] {
    return [...this.#entities.values()]
      .filter(({ id, watchers }) => watchers > 0 && id.startsWith(prefix))
      .map(({ id }) => id);
  }

  isWatched(id: string): boolean {
    return (this.#entities.get(id)?.watchers ?? 0) > 0;
  }

  /** Whether something is shown of it that is not agreed yet. */
  isOverlaid(id: string): boolean {
    return (this.#entities.get(id)?.changes.length ?? 0) > 0;
  }

  /** Whether anything is known about it. */
  has(id: string): boolean {
    return this.#entities.get(id)?.committed !== undefined;
  }

  get size(): number {
    return this.#entities.size;
  }

  #entity(id: string): Entity {
    let entity = this.#entities.get(id);
    if (!entity) this.#entities.set(id, (entity = new Entity(id)));
    return entity;
  }

  #shape(fields: readonly string[]): Shape {
    const name = fields.join();
    let shape = this.#shapes.get(name);
    if (!shape) this.#shapes.set(name, (shape = [...fields]));
    return shape;
  }

  /** What is kept of an answered value: a reference for a thing, a composite where there are things inside, else the value itself. */
  #take(value: unknown, field: string): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      let composite = false;
      const items = value.map((item: unknown) => {
        const taken = this.#take(item, field);
        if (taken !== item) composite = true;
        return taken;
      });
      return composite ? new Composite(items) : value;
    }
    const source = value as Fields;
    const id = source.id;
    const names = Object.keys(source);
    if (typeof id !== 'string') {
      let changed = false;
      const kept: Fields = {};
      for (const name of names) {
        const taken = this.#take(source[name], name);
        if (taken !== source[name] || pages.has(name)) changed = true;
        if (!pages.has(name)) kept[name] = taken;
      }
      return changed ? new Composite(kept) : source;
    }
    return this.#takeEntity(id, source, names, field);
  }

  #takeEntity(id: string, source: Fields, names: string[], field: string): Reference {
    const entity = this.#entity(id);
    const known = entity.committed;
    let next: Fields | undefined;
    let paged = false;
    for (const name of names) {
      const taken = this.#take(source[name], name);
      if (pages.has(name)) {
        paged = true;
        continue;
      }
      const merged = known ? merge(known[name], taken) : taken;
      if (known && merged === known[name] && (merged !== undefined || name in known)) continue;
      next ??= known ? { ...known } : {};
      next[name] = merged;
    }
    if (next) {
      entity.committed = next;
      entity.show();
    }
    if (paged) names = names.filter((name) => !pages.has(name));
    const last = this.#lastShapes.get(field);
    if (last && last.length === names.length && names.every((name, index) => name === last[index]))
      return entity.as(last);
    const shape = this.#shape(names);
    this.#lastShapes.set(field, shape);
    return entity.as(shape);
  }
}
