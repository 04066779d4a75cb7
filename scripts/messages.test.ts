import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { generated } from '../packages/elements/scripts/messages.ts';
import { faultsOf } from '../packages/elements/src/i18n/check-messages.ts';
import { words as ar, acts as arActs } from '../packages/elements/src/i18n/messages/ar.ts';
import { words as de, acts as deActs } from '../packages/elements/src/i18n/messages/de.ts';
import * as groups from '../packages/elements/src/i18n/messages/en.ts';
import { words as fr, acts as frActs } from '../packages/elements/src/i18n/messages/fr.ts';
import { words as nl, acts as nlActs } from '../packages/elements/src/i18n/messages/nl.ts';
import type { Message, Messages } from '../packages/elements/src/i18n/say.ts';
import { root } from './lib/files.ts';

const elements = join(root, 'packages/elements/src');
const read = (pattern: string) =>
  globSync(pattern, { cwd: elements }).map((path) => ({
    path,
    text: readFileSync(join(elements, path), 'utf8'),
  }));

const english: Messages = Object.assign({}, ...Object.values(groups));
const languages: Record<string, Messages> = {
  nl: { ...nl, ...(await nlActs()).words },
  de: { ...de, ...(await deActs()).words },
  fr: { ...fr, ...(await frActs()).words },
  ar: { ...ar, ...(await arActs()).words },
};

/** Every text of a language beside the English one: `form` is '' for plain text. */
function* texts(words: Messages) {
  for (const [key, message] of Object.entries(words)) {
    const original = english[key];
    if (original === undefined) continue;
    for (const [form, text] of formsOf(message)) {
      const englishForms = new Map(formsOf(original));
      yield {
        key,
        form,
        text,
        original: englishForms.get(form) ?? englishForms.get('other') ?? '',
      };
    }
  }
}

const formsOf = (message: Message) =>
  typeof message === 'string' ? [['', message] as const] : Object.entries(message);
const at = ({ key, form }: { key: string; form: string }) => (form ? `${key}.${form}` : key);
const placesOf = (text: string) => new Set(text.match(/(?<=\{)\w+(?=\})/g) ?? []);

/** What is the same in both languages. */
const alike: Record<string, readonly string[]> = {
  nl: ['Open', 'Community', 'Moderators', 'Link', 'Code', 'in {name}'],
  de: ['Community', 'Link', 'Code', 'in {name}', 'News', 'News · {organisation}'],
  fr: ['Question', 'Code'],
  ar: [],
};

/** On buttons, tabs and in menus, where there is room for few words. */
const labels =
  /^(?:retry|cancel|close|save|moreActions|signIn|showMore|copyLink|react|reply|collapseThread|sort\w+|closeThread|reopenThread|showInThread|view\w+|manyNewPosts|newPosts|morePosts|readMore|commentsOpen|hideComments|join|acceptInvitation|requestToJoin|withdrawRequest|leave|moreReplies|moreComments|showNewComments|acceptAnswer|clearAnswer|edit|delete|approve|reject|report|mutePerson|rephrase|discardWords|dismiss|commentEditHistory|sendRequest|letInShort|declineShort|whyThis|pin|unpin|send|publish|editor\w+|kind|everybody|bold|italic|insertLink|quote|list|code|mentionSomebody|addEmoji|addImage|discardDraft|keepMine|takeTheirs|showFollowing|writeFirst)$/;

/** What typesetters of a language do not do. */
const untypographic: Record<string, readonly (readonly [what: string, pattern: RegExp])[]> = {
  every: [
    ['a straight quote', /['"]/],
    ['three dots', /\.\.\./],
    ['two spaces', / {2}/],
    ['a space at an end', /^\s|\s$/],
    ['a space before an ellipsis', /\s…/],
    ['a hyphen for a dash', / - /],
  ],
  en: [['a space before a mark', /\s[?!;:,.]/]],
  nl: [['a space before a mark', /\s[?!;:,.]/]],
  de: [['a space before a mark', /\s[?!;:,.]/]],
  fr: [
    ['no narrow space before a high mark', /[^\u202f][?!;:]/],
    ['no narrow space inside guillemets', /«[^\u202f]|[^\u202f]»/],
    ['another space before a mark', /[^\S\u202f][?!;:,.]/],
  ],
  ar: [
    ['a Latin mark', /[,;?]/],
    ['a space before a mark', /\s[؟!؛:،.]/],
    ['a stretched letter', /ـ(?!\s)/],
  ],
};

/** How a text ends: as a sentence, a question, something under way, or open. */
const ending = (text: string) => /[.?!…]$/.exec(text.replace('؟', '?'))?.[0] ?? '';

describe('messages', () => {
  it('carries no words to readers that no widget says', () => {
    const code = read('**/*.ts')
      .filter(({ path }) => !/messages\/|generated\/|testing\/|\.test\.ts$/.test(path))
      .map(({ text }) => text)
      .join('\n');
    const said = new Set(code.match(/\w+/g));
    // Such as `${term}Hint`: what is put together there stays.
    const composed = [...code.matchAll(/`(\w*)\$\{[^{}`]+\}(\w*)`/g)]
      .map(([, start = '', end = '']) => ({ start, end }))
      .filter(({ start, end }) => start.length + end.length > 3);
    const unsaid = Object.keys(english)
      .filter((key) => !said.has(key))
      .filter(
        (key) => !composed.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)),
      );
    assert.ok(Object.keys(english).length > 200, 'the messages have moved');
    assert.deepEqual(unsaid, []);
  });

  it('uses a key in one group only, since widgets put groups together', () => {
    const keys = Object.values(groups).flatMap((group) => Object.keys(group));
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
    );
  });

  it('is what the browser checks by and translators start from', () => {
    for (const [path, text] of Object.entries(generated()))
      assert.equal(
        readFileSync(join(root, path), 'utf8'),
        text,
        `${path} is not made from the English messages. Run: node packages/elements/scripts/messages.ts`,
      );
  });

  for (const [lang, words] of Object.entries({ en: english, ...languages })) {
    describe(lang, () => {
      it('has every message, every plural form and no place without a value', () => {
        assert.deepEqual(faultsOf(lang, words, true), []);
      });

      it('says something in every form', () => {
        const empty = [...texts(words)].filter(({ text }) => !/\p{L}|\{/u.test(text)).map(at);
        assert.deepEqual(empty, []);
      });

      it('says all that the English message says: no place is lost', () => {
        const lost = [...texts(words)].flatMap((each) =>
          [...placesOf(each.original)]
            // Languages have words of their own for none, one and two.
            .filter((place) => place !== 'count' || !/^(?:none|zero|one|two)$/.test(each.form))
            .filter((place) => !placesOf(each.text).has(place))
            .map((place) => `${at(each)}: {${place}}`),
        );
        assert.deepEqual(lost, []);
      });

      it('is set as its typesetters do', () => {
        const rules = [...(untypographic['every'] ?? []), ...(untypographic[lang] ?? [])];
        const wrong = [...texts(words)].flatMap((each) =>
          rules
            .filter(([, pattern]) => pattern.test(each.text))
            .map(([what]) => `${at(each)}: ${what} in “${each.text}”`),
        );
        assert.deepEqual(wrong, []);
      });

      if (lang === 'en') return;

      it('is translated', () => {
        const same = [...texts(words)]
          .filter(({ text, original }) => text === original && /\p{L}{2}/u.test(bare(text)))
          .filter(({ text }) => !alike[lang]?.includes(text))
          .map((each) => `${at(each)}: ${each.text}`);
        assert.deepEqual(same, []);
      });

      it('fits on buttons, tabs and menus', () => {
        const long = [...texts(words)]
          .filter(({ key }) => labels.test(key))
          .filter(({ text, original }) => bare(text).length > bare(original).length * 1.6 + 8)
          .map((each) => `${at(each)}: “${each.text}” for “${each.original}”`);
        assert.deepEqual(long, []);
      });

      it('ends as the English does', () => {
        const wrong = [...texts(words)]
          .filter(({ text, original }) => ending(text) !== ending(original))
          .map((each) => `${at(each)}: “${each.text}” for “${each.original}”`);
        assert.deepEqual(wrong, []);
      });
    });
  }

  it('is in every language that widgets load', () => {
    const loaded = /const loaders[^;]*;/.exec(
      readFileSync(join(elements, 'i18n/translations.ts'), 'utf8'),
    )?.[0];
    assert.deepEqual(
      [...(loaded ?? '').matchAll(/^ {2}(\w+):/gm)].map(([, lang]) => lang),
      Object.keys(languages),
    );
  });
});

const bare = (text: string) => text.replace(/\{\w+\}/g, '');

describe('faultsOf', () => {
  const one = (lang: string, messages: Messages) => {
    const faults = faultsOf(lang, messages);
    assert.equal(faults.length, 1, faults.join('\n'));
    return faults[0] ?? '';
  };

  it('names language, key, form and remedy when a plural lacks a form', () => {
    const fault = one('pl', {
      members: { one: '{count} osoba', few: '{count} osoby', other: '{count} osoby' },
    });
    assert.match(fault, /^\[plein\] MESSAGE_FORM_MISSING: /);
    for (const part of ['"members"', '(pl)', '"many"', 'one, few, many, other', 'Add it'])
      assert.ok(fault.includes(part), `${part} in: ${fault}`);
  });

  it('goes by the categories of the language', () => {
    assert.deepEqual(faultsOf('ja', { members: { other: '{count}人' } }), []);
    const { two, ...rest } = ar.members;
    assert.ok(two);
    assert.match(one('ar', { members: rest }), /"members" \(ar\) lacks the form "two"/);
  });

  it('tells a key that no widget says, a place without a value, and forms where there are none', () => {
    assert.match(
      one('fy', { membres: 'leden' }),
      /MESSAGE_KEY_UNKNOWN: .*"membres" \(fy\).*messages\.en\.json/,
    );
    assert.match(
      one('fy', { replyTo: 'Antwurd {naam}' }),
      /MESSAGE_PLACE_UNKNOWN: .*"replyTo" \(fy\).*\{naam\}.*Use \{name\}/,
    );
    assert.match(
      one('fy', { cancel: { other: 'Ofbrekke' } }),
      /MESSAGE_FORM_UNKNOWN: .*"cancel" \(fy\)/,
    );
    assert.match(
      one('fy', { denied: { LOCKT: 'x', other: 'y' } }),
      /MESSAGE_FORM_UNKNOWN: .*"denied" \(fy\).*"LOCKT".*LOCKED/,
    );
    assert.match(
      one('fy', { denied: { LOCKED: 'x' } }),
      /MESSAGE_FORM_MISSING: .*"denied" \(fy\).*"other"/,
    );
  });

  it('tells a language that no page can have', () => {
    assert.match(
      one('Dutch', { cancel: 'Ofbrekke' }),
      /^\[plein\] LANGUAGE_UNKNOWN: "Dutch" is no language tag.*"nl-BE"/,
    );
    assert.deepEqual(faultsOf('nl_BE', { cancel: 'Stop' }), []);
  });

  it('counts what a whole language lacks', () => {
    const faults = faultsOf('fy', { cancel: 'Ofbrekke' }, true);
    assert.equal(faults.length, 1);
    assert.match(
      faults[0] ?? '',
      /MESSAGES_MISSING: fy lacks \d+ of \d+ messages, which are said in English: .*retry/,
    );
  });
});
