import { Composite, Entity, Reference } from './entity.ts';

/** Forgets the older half of what nobody shows and nothing shown refers to. */
export function collect(entities: Map<string, Entity>): void {
  const kept = new Set<Entity>();
  const keep = (value: unknown): void => {
    if (value instanceof Reference) keep(value.entity);
    else if (value instanceof Composite) Object.values(value.value).forEach(keep);
    else if (value instanceof Entity && !kept.has(value)) {
      kept.add(value);
      Object.values(value.committed ?? {}).forEach(keep);
    }
  };
  const all = [...entities.values()];
  for (const entity of all) if (entity.watchers > 0 || entity.changes.length > 0) keep(entity);
  all.slice(all.length >> 1).forEach(keep);
  for (const entity of all) if (!kept.has(entity)) entities.delete(entity.id);
}
