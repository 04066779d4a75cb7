/** `npm run create <name>`: a new element `plein-<name>` with its styles, registration, test and story, exported and ready to run. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './lib/files.ts';
import { run, tool } from './lib/run.ts';
import { scaffold } from './lib/scaffold.ts';
import type { Scaffold } from './lib/scaffold.ts';

const [name] = process.argv.slice(2);
if (!name) {
  console.error(
    'Usage: npm run create <name>, such as community-card for the tag plein-community-card',
  );
  process.exit(2);
}
try {
  const plan = scaffold(name);
  const paths = write(plan);
  await run(process.execPath, [tool('prettier'), '--write', '--log-level=warn', ...paths]);
  console.log(`${paths.map((path) => `  ${path}`).join('\n')}\n`);
  console.log(
    `Next: PLEIN_TEST_FILES='packages/elements/src/widgets/${name}/*.test.ts' npm test -- --only elements`,
  );
  console.log('      npm run docs');
  console.log('      npm run storybook');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Reads and computes everything before the first write, so that a failure leaves nothing half done. */
function write({ files, edits }: Scaffold): string[] {
  const taken = [...files.keys()].find((path) => existsSync(join(root, path)));
  if (taken) throw new Error(`${taken} exists already.`);
  const texts = new Map(files);
  for (const [path, edit] of edits) texts.set(path, edit(readFileSync(join(root, path), 'utf8')));
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...texts.keys()];
}
