import { expect } from '@open-wc/testing';
import * as english from './en.ts';
import * as dutchReading from './nl.ts';
import * as dutchActs from './nl-acts.ts';

const dutch = { ...dutchReading, ...dutchActs };

type Groups = Record<string, Record<string, unknown>>;
const keysOf = (groups: Groups) => Object.values(groups).flatMap((group) => Object.keys(group));

/** Says a message; a number does for every argument. */
const say = (message: unknown): string =>
  typeof message === 'function'
    ? String(message(...Array.from({ length: message.length }, () => 2)))
    : String(message);

describe('messages', () => {
  it('has every English key in Dutch and no other', () => {
    const en = english as unknown as Groups;
    const nl = dutch as unknown as Groups;
    expect(Object.keys(nl).sort()).to.deep.equal(Object.keys(en).sort());
    for (const [name, group] of Object.entries(en))
      expect(Object.keys(nl[name] ?? {}).sort(), name).to.deep.equal(Object.keys(group).sort());
  });

  it('uses a key in one group only, since widgets put groups together', () => {
    const keys = keysOf(english as unknown as Groups);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).to.deep.equal([]);
  });

  it('has words for every key, with nothing left open', () => {
    for (const groups of [english, dutch] as unknown as Groups[]) {
      for (const group of Object.values(groups)) {
        for (const [key, message] of Object.entries(group)) {
          const words = say(message);
          // A message that is chosen by a word has nothing to say about a number.
          if (typeof message === 'string') expect(words.trim(), key).not.to.equal('');
          expect(words, key).not.to.match(/undefined|NaN|\[object|#/);
        }
      }
    }
  });

  it('says every Dutch message in Dutch', () => {
    // Words that are the same in both languages.
    const alike = new Set([
      'offline',
      'link',
      'code',
      'community',
      'moderators',
      'type',
      'status',
      'feed',
      'item',
      'open',
    ]);
    const en = english as unknown as Groups;
    const nl = dutch as unknown as Groups;
    for (const [name, group] of Object.entries(en)) {
      for (const [key, message] of Object.entries(group)) {
        const words = say(message);
        if (/\p{L}{3}/u.test(words) && !alike.has(words.toLowerCase()))
          expect(say(nl[name]?.[key]), key).not.to.equal(words);
      }
    }
  });
});
