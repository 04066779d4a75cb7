import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the whole project. */
export const root = join(import.meta.dirname, '..', '..');

const ignored = /(^|\/)(node_modules|dist|coverage|\.plein|\.cache|\.git)(\/|$)/;

/** Files under the project that match, as sorted paths relative to it; installed and built ones left out. */
export function findFiles(...patterns: string[]): string[] {
  const found = globSync(patterns, { cwd: root, exclude: (name) => ignored.test(String(name)) });
  return found.filter((path) => !ignored.test(path) && statSync(join(root, path)).isFile()).sort();
}

/** One hash over names and contents, to tell whether something built from these files is still right. */
export function hashFiles(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(`${path}\0`);
    hash.update(readFileSync(join(root, path)));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/** The text of a file, or undefined when there is none. */
export function readIfExists(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
