import { expect } from '@open-wc/testing';
import { format, insert } from './markdown-edits.ts';
import type { Edit, Format } from './markdown-edits.ts';

/** A text in which `[` and `]` stand around the selection. */
const parse = (marked: string): Edit => {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace('⟦', '').replace('⟧', ''), start, end };
};
const print = ({ text, start, end }: Edit) =>
  `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;

describe('format', () => {
  const rows: [string, Format, string, string][] = [
    ['bold', 'bold', 'a ⟦word⟧ b', 'a **⟦word⟧** b'],
    ['bold again takes it away', 'bold', 'a **⟦word⟧** b', 'a ⟦word⟧ b'],
    ['bold without a selection offers words', 'bold', 'a ⟦⟧', 'a **⟦words⟧**'],
    ['italic', 'italic', '⟦word⟧', '_⟦word⟧_'],
    ['a link asks for the address', 'link', '⟦here⟧', '[here](⟦https://⟧)'],
    [
      'a link from an address asks for words',
      'link',
      '⟦https://x.example⟧',
      '[⟦words⟧](https://x.example)',
    ],
    ['a quote takes whole lines', 'quote', 'one\nt⟦w⟧o', 'one\n⟦> two⟧'],
    ['a list goes away again', 'list', '⟦- one\n- two⟧', '⟦one\ntwo⟧'],
    ['code over lines is a block', 'code', '⟦a\nb⟧', '\n```\n⟦a\nb⟧\n```\n'],
  ];
  for (const [name, as, before, after] of rows) {
    it(name, () => expect(print(format(parse(before), as, 'words'))).to.equal(after));
  }
});

describe('insert', () => {
  it('replaces the selection and stands behind it', () => {
    expect(print(insert(parse('a ⟦b⟧ c'), '🎉'))).to.equal('a 🎉⟦⟧ c');
  });
});
