/** The element at an index that is known to exist; throws a `RangeError` where it does not. */
export function nth<T>(list: ArrayLike<T>, index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`Nothing stands at ${index} of ${list.length}.`);
  return value;
}

/** A value that is known to exist; throws where it does not. */
export function known<T>(value: T | undefined | null): T {
  if (value === undefined || value === null)
    throw new TypeError('Something that must exist does not.');
  return value;
}
