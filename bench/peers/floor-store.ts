import { signal } from '@preact/signals-core';

type Entity = Record<string, unknown>;

/** The least a normalised store can do: a map of signals, one per object with an id. */
export function createFloorStore() {
  const entities = new Map<string, ReturnType<typeof signal<Entity>>>();
  const put = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(put);
    if (value === null || typeof value !== 'object') return value;
    const copy: Entity = {};
    for (const key in value) copy[key] = put((value as Entity)[key]);
    const { id } = copy;
    if (typeof id !== 'string') return copy;
    const known = entities.get(id);
    if (known) known.value = { ...known.peek(), ...copy };
    else entities.set(id, signal(copy));
    return { $ref: id };
  };
  return { write: put, entity: (id: string) => entities.get(id) };
}
