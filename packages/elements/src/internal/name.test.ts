import { expect } from '@open-wc/testing';
import { AVATAR_COLOURS, colourOf, initialsOf } from './name.ts';

describe('initials', () => {
  const rows: [name: string, initials: string][] = [
    ['Noor de Wit', 'NW'],
    ['Noor', 'N'],
    ['anne-marie van den berg', 'AB'],
    ['Şebnem Işık', 'ŞI'],
    ['Élodie Ångström', 'ÉÅ'],
    ['e\u0301lodie a\u030angstro\u0308m', 'E\u0301A\u030a'],
    ['李小龙', '李'],
    ['田中 さくら', '田さ'],
    ['محمد الأمين', 'ما'],
    ['नमिता शर्मा', 'नश'],
    ['Ольга Иванова', 'ОИ'],
    ['“Bo” O’Neill (extern)', 'BO'],
    ['🙂 Sam', 'S'],
    ['   ', ''],
    ['', ''],
    ['42', '4'],
  ];
  for (const [name, initials] of rows)
    it(`of ${JSON.stringify(name)} are ${JSON.stringify(initials)}`, () =>
      expect(initialsOf(name)).to.equal(initials));
});

describe('the colour of a name', () => {
  it('is the same however the name is written', () => {
    expect(colourOf('Élodie ')).to.equal(colourOf('e\u0301lodie'));
  });

  it('spreads over all colours', () => {
    const seen = new Set(Array.from({ length: 300 }, (_, index) => colourOf(`Person ${index}`)));
    expect(seen.size).to.equal(AVATAR_COLOURS);
  });
});
