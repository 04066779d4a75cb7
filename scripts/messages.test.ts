import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { root } from './lib/files.ts';

const elements = join(root, 'packages/elements/src');
const read = (pattern: string) =>
  globSync(pattern, { cwd: elements }).map((path) => ({
    path,
    text: readFileSync(join(elements, path), 'utf8'),
  }));

it('carries no words to readers that no widget says', () => {
  const code = read('**/*.ts')
    .filter(({ path }) => !/messages\/|testing\/|\.test\.ts$/.test(path))
    .map(({ text }) => text)
    .join('\n');
  const said = new Set(code.match(/\w+/g));
  // Such as `denied${reason}` and `${term}Hint`: what is put together there stays.
  const composed = [...code.matchAll(/`(\w*)\$\{[^{}`]+\}(\w*)`/g)]
    .map(([, start = '', end = '']) => ({ start, end }))
    .filter(({ start, end }) => start.length + end.length > 3);
  const groups = read('i18n/messages/*.en.ts');
  assert.ok(groups.length > 5, 'the messages have moved');
  const unsaid = groups.flatMap(({ path, text }) =>
    [...text.matchAll(/^ {2}(\w+):/gm)]
      .map(([, key = '']) => key)
      .filter((key) => !said.has(key))
      .filter(
        (key) => !composed.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)),
      )
      .map((key) => `${path}: ${key}`),
  );
  assert.deepEqual(unsaid, []);
});
