/** Flat words of one language: every group in one record. */
export type Words = Readonly<Record<string, string | ((...args: never[]) => string)>>;

/** Languages beside English, each a chunk that is fetched when a widget first needs it. */
const loaders: Readonly<Record<string, () => Promise<Words>>> = {
  nl: () =>
    import('./messages/nl.ts').then(
      (groups) => Object.assign({}, ...Object.values(groups)) as Words,
    ),
};

const loaded = new Map<string, Words>();
const overrides = new Map<string, Words>();
const pending = new Set<string>();
const listeners = new Set<() => void>();

/** What stands instead of English for a language tag, as far as it is here; asks for the rest. */
export function translation(lang: string): Words | undefined {
  const region = lang.toLowerCase();
  const language = region.split('-')[0] ?? region;
  load(language);
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

function load(language: string): void {
  const loader = loaders[language];
  if (!loader || loaded.has(language) || pending.has(language)) return;
  pending.add(language);
  loader().then(
    (words) => {
      loaded.set(language, words);
      pending.delete(language);
      notify();
    },
    // English stays; the next widget that connects asks again.
    () => pending.delete(language),
  );
}

function notify(): void {
  for (const listener of [...listeners]) listener();
}
