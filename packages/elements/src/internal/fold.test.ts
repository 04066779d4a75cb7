import { expect } from '@open-wc/testing';
import { isLong } from './fold.ts';

describe('folding of long texts', () => {
  const rows: [name: string, source: string, long: boolean][] = [
    ['nothing', '', false],
    ['a sentence', 'The canteen opens at eleven.', false],
    ['sixteen short lines', Array(16).fill('line').join('\n'), false],
    ['seventeen short lines', Array(17).fill('line').join('\n'), true],
    ['one long paragraph', 'word '.repeat(400), true],
    ['a paragraph of ten lines', 'word '.repeat(120), false],
  ];
  for (const [name, source, long] of rows)
    it(`${long ? 'folds' : 'leaves'} ${name}`, () => expect(isLong(source)).to.equal(long));
});
