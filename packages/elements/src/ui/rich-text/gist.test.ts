import { expect } from '@open-wc/testing';
import { gist } from './gist.ts';

describe('the gist of words', () => {
  const rows: [name: string, source: string, expected: string][] = [
    ['leaves plain words alone', 'Wie heeft de sleutel?', 'Wie heeft de sleutel?'],
    [
      'keeps the words of a link',
      'zie [de afspraken](https://example.com/a).',
      'zie de afspraken.',
    ],
    [
      'drops emphasis, and code marks',
      'Het **moet** *nu*, met `npm test`.',
      'Het moet nu, met npm test.',
    ],
    ['keeps marks inside a word', 'snake_case_name en 3*4', 'snake_case_name en 3*4'],
    [
      'drops marks at the beginning of lines',
      '# Kop\n> citaat\n- een\n1. twee',
      'Kop citaat een twee',
    ],
    ['puts lines together', 'een\n\ntwee', 'een twee'],
  ];
  for (const [name, source, expected] of rows)
    it(name, () => expect(gist(source)).to.equal(expected));

  it('ends where there is no more room', () => {
    expect(gist('woord '.repeat(20), 11)).to.equal('woord woord…');
  });
});
