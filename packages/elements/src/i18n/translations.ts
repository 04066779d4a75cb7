/** Flat words of one language: every group in one record. */
export type Words = Readonly<Record<string, string | ((...args: never[]) => string)>>;

/** A language comes in two parts: what is read at once, and soon after the words of acts, editors and dialogs. */
type Part = 'reading' | 'acts';

/** Languages beside English, each part a chunk that is fetched when a widget first needs it. */
const loaders: Readonly<Record<string, Record<Part, () => Promise<object>>>> = {
  nl: {
    reading: () => import('./messages/nl.ts'),
    acts: () => import('./messages/nl-acts.ts'),
  },
};

const loaded = new Map<string, Words>();
const overrides = new Map<string, Words>();
const asked = new Set<string>();
const listeners = new Set<() => void>();

/** What stands instead of English for a language tag, as far as it is here; asks for the rest. */
export function translation(lang: string): Words | undefined {
  const region = lang.toLowerCase();
  const language = region.split('-')[0] ?? region;
  load(language, 'reading');
  if (!overrides.has(language) && !overrides.has(region)) return loaded.get(language);
  return { ...loaded.get(language), ...overrides.get(language), ...overrides.get(region) };
}

/**
 * Replaces messages for a language (`nl`) or a regional one (`nl-BE`), in all widgets of this bundle at once. Keys are
 * those of `messages/en.ts`; a second call adds to the first. English can be overridden too.
 */
export function overrideMessages(lang: string, messages: Words): void {
  const key = lang.toLowerCase();
  overrides.set(key, { ...overrides.get(key), ...messages });
  notify();
}

/** Calls back after a language arrived or a message was overridden; returns the way to stop. */
export function whenTranslationChanges(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks for the words of acts in a language: one of them was missed. */
export function loadActs(lang: string): void {
  const language = lang.toLowerCase().split('-')[0] ?? lang;
  if (loaded.has(language)) load(language, 'acts');
}

function load(language: string, part: Part): void {
  const loader = loaders[language]?.[part];
  const key = `${language} ${part}`;
  if (!loader || asked.has(key)) return;
  asked.add(key);
  loader().then(
    (groups) => {
      loaded.set(
        language,
        Object.assign({}, loaded.get(language), ...(Object.values(groups) as Words[])),
      );
      notify();
      // The words of acts come while nobody waits, so that they are there at the first press.
      if (part === 'reading') whenIdle(() => load(language, 'acts'));
    },
    // English stays; the next widget that connects asks again.
    () => asked.delete(key),
  );
}

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else setTimeout(run, 200);
}

function notify(): void {
  for (const listener of [...listeners]) listener();
}
