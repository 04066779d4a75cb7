/**
 * Builds `plein.sppkg` for SharePoint's app catalogue with Microsoft's own toolchain, which is installed first where it is not, on a
 * Node of its own. The elements are built before it. Prints where the package is. `--test` then loads it in a browser as SharePoint
 * does, and `--test-only` does that with the package that is there.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildPackages, unlessFresh } from './lib/build.ts';
import { findFiles, hashFiles, readIfExists, root } from './lib/files.ts';
import { run, runNode } from './lib/run.ts';

const folder = join(root, 'packages/sharepoint');
const sppkg = join(folder, 'sharepoint/solution/plein.sppkg');

const tests = process.argv.includes('--test') || process.argv.includes('--test-only');
if (!process.argv.includes('--test-only')) await build();
if (tests) process.exitCode = await test();

async function build(): Promise<void> {
  await install();
  await unlessFresh(
    'packages',
    [
      'packages/{schema,client,elements}/{src,package.json,tsconfig.build.json}',
      'tsconfig.base.json',
    ].flatMap((pattern) => [pattern, `${pattern}/**/*`]),
    join(root, 'packages/elements/dist/index.js'),
    buildPackages,
  );
  rmSync(sppkg, { force: true });
  await must('The web parts do not build.', 'npm', 'run', 'build');
  if (!existsSync(sppkg)) throw new Error(`The build has left no ${relative(root, sppkg)}.`);
  console.log(`\nUpload this to the app catalogue (docs/sharepoint.md): ${relative(root, sppkg)}`);
}

function test(): Promise<number> {
  return runNode(['--test', '--test-timeout=120000', 'packages/sharepoint/harness/*.test.ts']);
}

/** Once, and again when the lock file has changed. */
async function install(): Promise<void> {
  const hash = hashFiles(findFiles('packages/sharepoint/package-lock.json'));
  const note = join(root, '.cache/builds/sharepoint-toolchain');
  if (existsSync(join(folder, 'node_modules/.bin/heft')) && readIfExists(note) === hash) return;
  console.log("Installing SharePoint's toolchain …");
  rmSync(note, { force: true });
  await must(
    'The toolchain cannot be installed.',
    'npm',
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  );
  mkdirSync(join(root, '.cache/builds'), { recursive: true });
  writeFileSync(note, hash);
}

async function must(problem: string, command: string, ...args: string[]): Promise<void> {
  // A production build, and a Node of the package's own: what this process runs on must not come first.
  const code = await run(command, args, { cwd: folder });
  if (code !== 0) throw new Error(problem);
}
