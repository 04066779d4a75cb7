/** Who leans on whom, read from the sources by dependency-cruiser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult, IViolation } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { findFiles, root } from './files.ts';

const config = join(root, '.dependency-cruiser.mjs');
const fixtures = 'test/layers';

/** All files of these folders with what each of them imports, and every rule that is broken. */
export async function readDependencies(folders: string[]): Promise<ICruiseResult> {
  const options = await extractOptions(config);
  const { output } = await cruise(folders, { ...options, validate: true });
  return output as ICruiseResult;
}

/** The broken rules of the product. */
export async function findViolations(): Promise<string[]> {
  const { summary } = await readDependencies(['packages']);
  return summary.violations.filter(({ from }) => !from.startsWith(fixtures)).map(describe);
}

/**
 * Holds the rules against files that break them on purpose. A file says in its first line which rule it breaks; answers
 * with what went unreported, and with rules that no file breaks.
 */
export async function findUnreported(): Promise<string[]> {
  const { summary } = await readDependencies([fixtures]);
  const reported = new Set(summary.violations.map(({ rule, from }) => `${rule.name} ${from}`));
  const broken = new Set<string>();
  const problems: string[] = [];
  for (const path of findFiles(`${fixtures}/**/*.ts`)) {
    const rule = /^\/\/ Breaks ([\w-]+)\./.exec(readFileSync(join(root, path), 'utf8'))?.[1];
    if (!rule) continue;
    broken.add(rule);
    if (!reported.has(`${rule} ${path}`)) problems.push(`${path} breaks ${rule}, unnoticed.`);
  }
  for (const { name } of summary.ruleSetUsed?.forbidden ?? []) {
    if (name && !broken.has(name)) problems.push(`No file in ${fixtures} breaks the rule ${name}.`);
  }
  return problems;
}

function describe({ rule, from, to, cycle }: IViolation): string {
  const target = cycle ? cycle.map(({ name }) => name).join(' → ') : to;
  return `${rule.name}: ${from} → ${target}`;
}
