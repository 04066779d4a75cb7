import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.ts';
import { manifestFile, readManifest } from './manifest.ts';
import { run, tool } from './run.ts';

/** Where the static build is: a folder that any server can hand out, under any path. */
export const storybookFolder = join(root, 'storybook-static');

// Nobody is asked or told anything, not even that a build failed.
const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };

/** The manifest says what stands in the tables of the documentation pages. */
async function writeManifest(): Promise<void> {
  writeFileSync(join(root, manifestFile), `${JSON.stringify(await readManifest(), null, 2)}\n`);
}

/** Serves the stories and follows the sources until it is stopped; answers the exit code. */
export async function serveStorybook(port: number): Promise<number> {
  await writeManifest();
  return run(
    process.execPath,
    [
      tool('storybook'),
      'dev',
      `--port=${port}`,
      '--host=127.0.0.1',
      '--ci',
      '--no-version-updates',
      '--quiet',
    ],
    { env },
  );
}

/** The same as a folder of files. */
export async function buildStorybook(): Promise<void> {
  await writeManifest();
  const code = await run(
    process.execPath,
    [tool('storybook'), 'build', '--quiet', `--output-dir=${storybookFolder}`],
    { env },
  );
  if (code !== 0) throw new Error('The stories do not build.');
}
