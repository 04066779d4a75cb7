import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/**
 * Files that the mocks have in common with the reference server, word for word. Neither may lean on the other, so the scenarios hold
 * their answers together, and this holds together what no scenario can see: sentences, and branches that no story enters.
 */
const twins: [mocks: string, server: string][] = [
  ['policy/doors.ts', 'policy/doors.ts'],
  ['policy/community-doors.ts', 'policy/community-doors.ts'],
  ['policy/content-rules.ts', 'policy/content-rules.ts'],
  ['policy/health.ts', 'policy/health.ts'],
  ['policy/subject-key.ts', 'nouns/subject/key.ts'],
  ['graph/locale.ts', 'graph/locale.ts'],
  ['graph/problem.ts', 'graph/problem.ts'],
];

/** Code without imports and comments, which each side has of its own. */
function codeOf(path: string): string[] {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
    .replace(/^import [^;]*;$/gm, '')
    .replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

describe('what mocks and server have in common', () => {
  for (const [mocks, server] of twins)
    it(`is the same in ${server}`, () => {
      const code = codeOf(`mocks/src/${mocks}`);
      assert.ok(code.length > 5, 'There is nothing to compare.');
      assert.deepEqual(code, codeOf(`server/src/${server}`));
    });

  it('are the rules of reading, which the server has in SQL too', () => {
    const code = codeOf('mocks/src/policy/reading.ts');
    assert.ok(code.length > 5);
    assert.deepEqual(code, codeOf('server/src/policy/reading.ts').slice(0, code.length));
  });

  for (const file of ['messages', 'messages-de', 'messages-fr', 'messages-ar'])
    it(`are the sentences for people in ${file}.ts`, () => {
      const own = /^readOnly:/;
      const sentences = codeOf(`mocks/src/graph/${file}.ts`).filter((line) => !own.test(line));
      assert.ok(sentences.length > 5);
      assert.deepEqual(sentences, codeOf(`server/src/graph/${file}.ts`));
    });
});
