/** Orders of lists. Ids are compared by the number in them, so that what came later sorts after what came before. */

export type Key = readonly (string | number)[];

/** Part by part; negative when `a` comes first in ascending order. */
export function compareKeys(a: Key, b: Key): number {
  for (const [index, part] of a.entries()) {
    const order = comparePart(part, b[index]);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(a: string | number, b: string | number | undefined): number {
  if (b === undefined || a === b) return 0;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const first = String(a);
  const second = String(b);
  const id = /^[a-z]+_\d+$/;
  if (first.length !== second.length && id.test(first) && id.test(second))
    return first.length - second.length;
  return first < second ? -1 : 1;
}
