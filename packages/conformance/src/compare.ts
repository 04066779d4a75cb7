import { manifest } from '@plein/schema/manifest';
import type { Said } from './answer.ts';
import { normalise } from './normalise.ts';
import { play } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { shapeProblems } from './shape.ts';
import type { ResettableTarget } from './target.ts';

/** One place at which two endpoints answer differently. */
export interface Difference {
  readonly scenario: string;
  /** Such as `3. CommentCreate as anna`. */
  readonly step: string;
  /** Where in the answer, such as `data.commentCreate.comment.state`. */
  readonly path: string;
  readonly left: unknown;
  readonly right: unknown;
}

export interface Comparison {
  /** Names of the two targets. */
  readonly names: readonly [string, string];
  /** Registered operations that took part. */
  readonly operations: ReadonlySet<string>;
  /** Registered operations that no scenario sends. */
  readonly missing: readonly string[];
  readonly scenarios: number;
  /** Answers that were laid side by side. */
  readonly answers: number;
  readonly differences: readonly Difference[];
}

/** Plays every scenario against both targets, each on a fresh company, and compares all answers. */
export async function compare(
  scenarios: readonly Scenario[],
  targets: readonly [ResettableTarget, ResettableTarget],
): Promise<Comparison> {
  const [left, right] = targets;
  const results: ScenarioComparison[] = [];
  for (const scenario of scenarios) results.push(await compareScenario(scenario, targets));
  return summarise(results, [left.name, right.name]);
}

export interface ScenarioComparison {
  readonly operations: readonly string[];
  readonly answers: number;
  readonly differences: readonly Difference[];
}

/** Plays one scenario against both targets. */
export async function compareScenario(
  scenario: Scenario,
  [left, right]: readonly [ResettableTarget, ResettableTarget],
): Promise<ScenarioComparison> {
  const differences: Difference[] = [];
  const [one, two] = [await perform(scenario, left), await perform(scenario, right)].map(
    ({ said, misshapen }, side) => {
      for (const { step, problem } of misshapen) {
        const told =
          side === 0 ? { left: problem, right: undefined } : { left: undefined, right: problem };
        differences.push({
          scenario: scenario.name,
          step,
          path: 'what the contract describes',
          ...told,
        });
      }
      return said;
    },
  ) as [Said[], Said[]];
  const steps = Math.max(one.length, two.length);
  for (let index = 0; index < steps; index += 1) {
    const a = one[index];
    const b = two[index];
    const { operation, as } = a ?? b ?? { operation: '', as: '' };
    const step = stepOf({ operation, as }, index);
    for (const { path, left, right } of differencesOf(a, b))
      differences.push({ scenario: scenario.name, step, path, left, right });
  }
  return { operations: one.map(({ operation }) => operation), answers: steps, differences };
}

/** What the results of single scenarios come to. */
export function summarise(
  results: readonly ScenarioComparison[],
  names: readonly [string, string],
): Comparison {
  const registered = manifest.map(({ name }) => name);
  const sent = new Set(results.flatMap(({ operations }) => operations));
  return {
    names,
    operations: new Set(registered.filter((name) => sent.has(name))),
    missing: registered.filter((name) => !sent.has(name)),
    scenarios: results.length,
    answers: results.reduce((sum, { answers }) => sum + answers, 0),
    differences: results.flatMap(({ differences }) => differences),
  };
}

/** The last line of a run, such as `Compared 43 operations in 61 scenarios, 312 answers: 0 differ`. */
export function summary({ operations, scenarios, answers, differences }: Comparison): string {
  return `Compared ${operations.size} operations in ${scenarios} scenarios, ${answers} answers: ${differences.length} differ`;
}

/** Differences for people: scenario, step, place and both values. */
export function report(
  differences: readonly Difference[],
  [left, right]: readonly [string, string],
): string {
  return differences
    .map(
      (difference) =>
        `${difference.scenario}, ${difference.step}, ${difference.path}\n` +
        `  ${left}: ${show(difference.left)}\n  ${right}: ${show(difference.right)}`,
    )
    .join('\n');
}

interface Performance {
  said: Said[];
  /** Answers that are not what the contract describes. */
  misshapen: { step: string; problem: string }[];
}

async function perform(scenario: Scenario, target: ResettableTarget): Promise<Performance> {
  const now = Date.now();
  await target.reset(now);
  const said = await play(scenario, target, now);
  const misshapen = said.flatMap((one, index) =>
    shapesOf(one).map((problem) => ({ step: stepOf(one, index), problem })),
  );
  return { said: normalise(said, now), misshapen };
}

const operations = new Map(manifest.map((operation) => [operation.name, operation]));

function shapesOf({ operation: name, answer: { data, errors } }: Said): string[] {
  const operation = operations.get(name);
  if (operation === undefined || data === null || errors.length > 0) return [];
  return operation.kind === 'subscription'
    ? (data as unknown[]).flatMap((changes) => shapeProblems(operation, { changes }))
    : shapeProblems(operation, data);
}

function stepOf({ operation, as }: Pick<Said, 'operation' | 'as'>, index: number): string {
  return `${index + 1}. ${operation} as ${as}`;
}

interface Apart {
  path: string;
  left: unknown;
  right: unknown;
}

/** The innermost places at which two values differ; a missing member differs from null. */
export function differencesOf(left: unknown, right: unknown, path = ''): Apart[] {
  if (isNested(left) && isNested(right) && Array.isArray(left) === Array.isArray(right)) {
    const names = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...names].flatMap((name) =>
      differencesOf(left[name], right[name], path === '' ? name : `${path}.${name}`),
    );
  }
  return Object.is(left, right) ? [] : [{ path, left, right }];
}

function isNested(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
