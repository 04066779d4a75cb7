import type { Messages } from './say.ts';

/** A language comes in two parts: what is read at once, and soon after the words of acts, editors and dialogs. */
interface Reading {
  readonly words: Messages;
  readonly acts: () => Promise<{ readonly words: Messages }>;
}

/** Languages beside English, fetched when a widget first needs them. */
const loaders: Readonly<Record<string, () => Promise<Reading>>> = {
  nl: () => import('./messages/nl.ts'),
  de: () => import('./messages/de.ts'),
  fr: () => import('./messages/fr.ts'),
  ar: () => import('./messages/ar.ts'),
};

const loaded = new Map<string, Messages>();
const overrides = new Map<string, Messages>();
/** What was put together for a tag, until something changes. */
const together = new Map<string, Messages | undefined>();
/** Parts that were asked for; each is settled when it is here, and also when it could not come. */
const asked = new Map<string, Promise<void>>();
const acts = new Map<string, Reading['acts']>();
const listeners = new Set<() => void>();

/** What stands instead of English for a language tag, as far as it is here; asks for the rest. */
export function translation(lang: string): Messages | undefined {
  const tags = wider(lang);
  const [language = lang] = tags;
  const load = loaders[language];
  if (load)
    fetchPart(language, load, (reading) => {
      acts.set(language, reading.acts);
      // The words of acts come while nobody waits, so that they are there at the first press.
      whenIdle(() => loadActs(language));
    });
  if (!together.has(lang)) {
    const words = [loaded.get(language), ...tags.map((tag) => overrides.get(tag))];
    together.set(lang, words.some(Boolean) ? Object.assign({}, ...words) : undefined);
  }
  return together.get(lang);
}

/**
 * Replaces messages for a language (`nl`) or a regional one (`nl-BE`), in all widgets of this bundle at once; a second call
 * adds to the first. English can be overridden too. Messages are plain data: text with places (`Reply to {name}`), plurals by
 * their CLDR categories, choices by their codes; the keys stand in `docs/messages.en.json`. What cannot work, such as a key
 * that no widget says or a plural without one of its forms, is told by a warning in the console.
 */
export function overrideMessages(lang: string, messages: Messages): void {
  put(lang, messages, false);
}

/**
 * Adds a language that Plein does not ship, in the same plain data as `overrideMessages`. English stands in for keys that are
 * not there; a warning in the console names them.
 */
export function addLanguage(lang: string, messages: Messages): void {
  put(lang, messages, true);
}

/** Calls back after a language arrived or a message was overridden; returns the way to stop. */
export function whenTranslationChanges(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks for the words of acts in a language: one of them was missed. */
export function loadActs(lang: string): void {
  const [language = lang] = wider(lang);
  const load = acts.get(language);
  if (load) fetchPart(`${language} acts`, load);
}

/** Settles when all words of a language are here, or cannot come: for a dialog, whose words do not change while it is open. */
export async function allWords(lang: string): Promise<void> {
  translation(lang);
  const [language = lang] = wider(lang);
  await asked.get(language);
  loadActs(language);
  await asked.get(`${language} acts`);
}

function put(lang: string, messages: Messages, whole: boolean): void {
  // As `lang` is read: `nl_BE` means `nl-BE`.
  const tag = lang.replaceAll('_', '-').toLowerCase();
  overrides.set(tag, { ...overrides.get(tag), ...messages });
  notify();
  import('./check-messages.ts').then(
    ({ faultsOf }) => {
      for (const fault of faultsOf(lang, messages, whole)) console.warn(fault);
    },
    // Nothing but the advice is missing.
    () => undefined,
  );
}

function fetchPart<Part extends { readonly words: Messages }>(
  name: string,
  load: () => Promise<Part>,
  then?: (part: Part) => void,
): void {
  if (asked.has(name)) return;
  const part = load().then(
    (part) => {
      const [language = name] = name.split(' ');
      loaded.set(language, { ...loaded.get(language), ...part.words });
      notify();
      then?.(part);
    },
    // English stays; the next widget that connects asks again.
    () => void asked.delete(name),
  );
  asked.set(name, part);
}

/** `zh-Hant-TW` is `zh`, then `zh-hant`, then `zh-hant-tw`. */
function wider(lang: string): string[] {
  const subtags = lang.toLowerCase().split('-');
  return subtags.map((_, at) => subtags.slice(0, at + 1).join('-'));
}

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else setTimeout(run, 200);
}

function notify(): void {
  together.clear();
  for (const listener of [...listeners]) listener();
}
