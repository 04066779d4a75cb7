import { keys } from './generated/keys.ts';
import type { Message, Messages } from './say.ts';

interface Known {
  places: readonly string[];
  /** Plain text, a plural, or the codes of a choice. */
  forms: 'text' | 'plural' | readonly string[];
}

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * What cannot work in messages for a language, each as one sentence that begins with a code and ends with the remedy. `whole` says
 * that they are meant to be all there are.
 */
export function faultsOf(lang: string, messages: Messages, whole = false): string[] {
  const known = knownKeys();
  const isTag = /^[a-z]{2,3}([-_][a-z\d]{1,8})*$/i.test(lang);
  const faults = Object.entries(messages).flatMap(([key, message]) => {
    const about = known.get(key);
    if (!about)
      return [
        `MESSAGE_KEY_UNKNOWN: no widget says "${key}" (${lang}). Take its key from @plein/elements/messages.en.json, or leave it out.`,
      ];
    return [...formFaults(lang, key, message, about), ...placeFaults(lang, key, message, about)];
  });
  if (!isTag)
    faults.unshift(
      `LANGUAGE_UNKNOWN: "${lang}" is no language tag, and no page has it as its lang. Write one such as "pl" or "nl-BE".`,
    );
  const missing = whole ? [...known.keys()].filter((key) => !Object.hasOwn(messages, key)) : [];
  if (missing.length > 0)
    faults.push(
      `MESSAGES_MISSING: ${lang} lacks ${missing.length} of ${known.size} messages, which are said in English: ${missing.join(', ')}. Add them; their English words stand in @plein/elements/messages.en.json.`,
    );
  return faults.map((fault) => `[plein] ${fault}`);
}

function formFaults(lang: string, key: string, message: Message, { forms }: Known): string[] {
  const has = typeof message === 'string' ? null : Object.keys(message);
  if (forms === 'text')
    return has
      ? [
          `MESSAGE_FORM_UNKNOWN: "${key}" (${lang}) has the forms ${has.join(', ')}, but it is said in one way only. Write one text.`,
        ]
      : [];
  // One text for all forms is a choice that a translator may make.
  if (!has) return [];
  const wanted = forms === 'plural' ? categoriesOf(lang) : ['other'];
  const allowed = forms === 'plural' ? [...categories, 'none'] : forms;
  return [
    ...wanted
      .filter((form) => !has.includes(form))
      .map(
        (form) =>
          `MESSAGE_FORM_MISSING: "${key}" (${lang}) lacks the form "${form}"${forms === 'plural' ? `; a plural needs ${wanted.join(', ')} in this language` : ''}. Add it, or "other" is said instead.`,
      ),
    ...has
      .filter((form) => !allowed.includes(form))
      .map(
        (form) =>
          `MESSAGE_FORM_UNKNOWN: "${key}" (${lang}) has the form "${form}", which is never said. Use ${allowed.join(', ')}.`,
      ),
  ];
}

function placeFaults(lang: string, key: string, message: Message, { places, forms }: Known) {
  const texts = typeof message === 'string' ? [message] : Object.values(message);
  const used = new Set(texts.join('\n').match(/(?<=\{)[^{}]*(?=\})/g) ?? []);
  const allowed = forms === 'plural' ? ['count', ...places] : places;
  return [...used]
    .filter((place) => !allowed.includes(place))
    .map(
      (place) =>
        `MESSAGE_PLACE_UNKNOWN: "${key}" (${lang}) has the place {${place}}, for which there is no value. ${allowed.length > 0 ? `Use {${[...new Set(allowed)].join('}, {')}}.` : 'It has no places.'}`,
    );
}

/** CLDR's forms for the language, as the browser knows it; those of English for a tag that is none. */
function categoriesOf(lang: string): readonly string[] {
  try {
    const has = new Set<string>(new Intl.PluralRules(lang).resolvedOptions().pluralCategories);
    return categories.filter((category) => has.has(category));
  } catch {
    return ['one', 'other'];
  }
}

function knownKeys(): Map<string, Known> {
  return new Map(
    keys.split('\n').map((line) => {
      const [key = '', places = '', forms = ''] = line.split(' ');
      return [
        key,
        {
          places: places === '' ? [] : places.split(','),
          forms: forms === '' ? 'text' : forms === '#' ? 'plural' : forms.slice(1).split(','),
        },
      ] as const;
    }),
  );
}
