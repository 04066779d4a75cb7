import { expect } from '@open-wc/testing';
import { exactTime, relativeTime } from './relative-time.ts';

/** A local moment as the contract writes it. */
const at = (...parts: [number, number, number, number, number, number?]) =>
  new Date(...parts).toISOString();
const now = new Date(2026, 2, 20, 10, 0).getTime();

describe('relative time', () => {
  const rows: [what: string, iso: string, lang: string, words: string][] = [
    ['just now', at(2026, 2, 20, 9, 59, 40), 'en', 'now'],
    ['a clock that runs ahead', at(2026, 2, 20, 10, 3), 'en', 'now'],
    ['minutes', at(2026, 2, 20, 9, 55), 'en', '5 min. ago'],
    ['minutes up to fifty', at(2026, 2, 20, 9, 11), 'en', '49 min. ago'],
    ['an hour', at(2026, 2, 20, 9, 8), 'en', '1 hr. ago'],
    ['hours across midnight', at(2026, 2, 19, 22, 0), 'en', '12 hr. ago'],
    ['yesterday by the calendar', at(2026, 2, 19, 1, 0), 'en', 'yesterday'],
    ['days', at(2026, 2, 16, 23, 0), 'en', '4 days ago'],
    ['a date in this year', at(2026, 1, 3, 12, 0), 'en', 'Feb 3'],
    ['a date in another year', at(2025, 1, 3, 12, 0), 'en', 'Feb 3, 2025'],
    ['Dutch', at(2026, 2, 19, 1, 0), 'nl', 'gisteren'],
    ['a Dutch date', at(2026, 1, 3, 12, 0), 'nl', '3 feb'],
    ['no moment at all', 'soon', 'en', ''],
  ];
  for (const [what, iso, lang, words] of rows)
    it(`says ${what}`, () => expect(relativeTime(iso, lang, now)).to.equal(words));

  it('says the whole moment for those who ask', () => {
    expect(exactTime(at(2026, 2, 3, 14, 5), 'nl'))
      .to.contain('dinsdag 3 maart 2026')
      .and.to.contain('14:05');
    expect(exactTime('soon', 'nl')).to.equal('');
  });
});
