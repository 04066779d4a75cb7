/** The middle of a list of numbers; NaN when it is empty. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? NaN;
  return ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** CPU milliseconds of this process that a piece of work took. */
export async function cpuOf(work: () => unknown): Promise<number> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A contender: `setUp` is not measured, `run` is. */
export interface Contender<State> {
  name: string;
  setUp: () => State | Promise<State>;
  run: (state: State) => unknown;
}

/**
 * Medians of CPU milliseconds. Contenders take turns within every round, so that a busy minute hurts all of them alike; the first
 * round only warms up.
 */
export async function race(
  contenders: readonly Contender<unknown>[],
  rounds: number,
): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, setUp, run } of contenders) {
      const state = await setUp();
      const time = await cpuOf(() => run(state));
      if (round > 0) times.get(name)?.push(time);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

/** Keeps the type of a contender's state between its two halves. */
export function contender<State>(one: Contender<State>): Contender<unknown> {
  return one as Contender<unknown>;
}
