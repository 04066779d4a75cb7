import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.ts';
import { findUndocumented, readManifest } from './manifest.ts';
import { findUnreported, findViolations } from './layers.ts';
import { run, runNode, tool } from './run.ts';

export interface Check {
  /** One word for the command line. */
  name: string;
  /** What holds when it passes. */
  claim: string;
  passes: () => Promise<boolean>;
}

/** What can be said of the sources without running the product. */
export const checks: Check[] = [
  {
    name: 'format',
    claim: 'Every file is formatted by Prettier',
    passes: succeeds('prettier', '--check', '--log-level=warn', '.'),
  },
  {
    name: 'lint',
    claim: 'ESLint has nothing to say',
    passes: succeeds(
      'eslint',
      '--max-warnings=0',
      '--cache',
      '--cache-location=.cache/eslint',
      '.',
    ),
  },
  { name: 'types', claim: 'TypeScript agrees', passes: typesAgree },
  { name: 'layers', claim: 'Nobody leans on whom they must not', passes: finds(findViolations) },
  {
    name: 'planted',
    claim: 'Every layer rule reports the file that breaks it on purpose',
    passes: finds(findUnreported),
  },
  {
    name: 'manifest',
    claim: 'Everything a host may use is documented',
    passes: finds(async () => findUndocumented(await readManifest())),
  },
  {
    name: 'generated',
    claim: 'Generated types and operations are what their sources say',
    passes: script('packages/schema/scripts/generate.ts', '--check'),
  },
  {
    name: 'docs',
    claim: 'Generated documents are what their sources say',
    passes: script('scripts/docs.ts', '--check'),
  },
];

function succeeds(name: string, ...args: string[]): () => Promise<boolean> {
  // The tools are started with the Node that runs us, whichever one the system has.
  return async () => (await run(process.execPath, [tool(name), ...args])) === 0;
}

/** The benches are part of it once the peers they measure beside are installed. */
async function typesAgree(): Promise<boolean> {
  const benches = existsSync(join(root, 'bench/node_modules')) ? ['bench'] : [];
  const codes: number[] = [];
  for (const project of ['.', ...benches]) {
    codes.push(await run(process.execPath, [tool('tsc'), '-p', project]));
  }
  return codes.every((code) => code === 0);
}

function script(...args: string[]): () => Promise<boolean> {
  return async () => (await runNode(args)) === 0;
}

function finds(problems: () => Promise<string[]>): () => Promise<boolean> {
  return async () => {
    const found = await problems();
    for (const problem of found) console.error(`  ${problem}`);
    return found.length === 0;
  };
}

/** Runs checks one after the other; answers how many passed and failed. */
export async function runChecks(
  chosen: readonly Check[],
): Promise<{ passed: number; failed: number }> {
  let passed = 0;
  for (const { name, claim, passes } of chosen) {
    const passing = await passes().catch((error: unknown) => {
      console.error(error);
      return false;
    });
    console.log(`${passing ? '✔' : '✖'} ${claim}${passing ? '' : ` (npm run check -- ${name})`}`);
    if (passing) passed += 1;
  }
  return { passed, failed: chosen.length - passed };
}
