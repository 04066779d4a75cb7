import { findProgram } from './programs.ts';
import { run } from './run.ts';

let updated = false;

/**
 * Installs Debian packages. Answers undefined on success, otherwise a sentence that says why not, since what a missing
 * program means is for the caller to decide.
 */
export async function installPackages(names: readonly string[]): Promise<string | undefined> {
  const apt = findProgram(['apt-get']);
  if (!apt) return 'This machine has no apt-get.';
  if (process.getuid?.() !== 0) return 'Installing packages needs root.';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${names.join(', ')} …`);
  if (!updated) {
    // Old package lists may still be good enough, so a failing update alone is no reason to give up.
    if ((await run(apt, ['update', '-qq'], { env })) !== 0)
      console.warn('Notice: apt-get update failed.');
    updated = true;
  }
  const code = await run(apt, ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    env,
  });
  return code === 0
    ? undefined
    : `apt-get could not install ${names.join(' ')} (exit code ${code}).`;
}
