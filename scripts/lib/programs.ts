import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these programs on the path, in the usual folders or in the extra ones. */
export function findProgram(
  names: readonly string[],
  folders: readonly string[] = [],
): string | undefined {
  const searched = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    ...folders,
  ];
  for (const name of names) {
    for (const folder of searched) {
      // An installed npm package may carry a launcher of the same name; that is not the program.
      if (folder === '' || folder.includes('node_modules')) continue;
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  }
  return undefined;
}
