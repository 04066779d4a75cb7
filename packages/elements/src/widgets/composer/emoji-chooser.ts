import { html, render } from 'lit';
import type { Localize } from '../../i18n/localize.ts';
import type { composer as words } from '../../i18n/messages/composer.en.ts';

/** One emoji, and all by which it is found. */
interface Emoji {
  readonly sign: string;
  readonly name: string;
  words: string;
}

interface Language {
  names: () => Promise<{ names: string; flagName: string }>;
  /** Further words, fetched when somebody searches. */
  words: () => Promise<{ words: string }>;
}

const english: Language = {
  names: () => import('./generated/emoji-names.en.ts'),
  words: () => import('./generated/emoji-words.en.ts'),
};
const languages: Record<string, Language> = {
  nl: {
    names: () => import('./generated/emoji-names.nl.ts'),
    words: () => import('./generated/emoji-words.nl.ts'),
  },
  de: {
    names: () => import('./generated/emoji-names.de.ts'),
    words: () => import('./generated/emoji-words.de.ts'),
  },
  fr: {
    names: () => import('./generated/emoji-names.fr.ts'),
    words: () => import('./generated/emoji-words.fr.ts'),
  },
};

/** As many are shown at once; a search finds the rest. */
const SHOWN = 240;

async function load(lang: string, { names }: Language): Promise<Emoji[]> {
  const [{ signs, regions }, { names: named, flagName }] = await Promise.all([
    import('./generated/emoji-signs.ts'),
    names(),
  ]);
  const nameOf = named.split('\n');
  const all = signs.split('\n').map((sign, index) => emoji(sign, nameOf[index] ?? ''));
  const countries = new Intl.DisplayNames(lang, { type: 'region' });
  const flags = regions
    .split(' ')
    .map((region) => emoji(flagOf(region), `${flagName}: ${countries.of(region)}`, region));
  return [...all, ...flags.sort((a, b) => a.name.localeCompare(b.name, lang))];
}

function emoji(sign: string, name: string, code = ''): Emoji {
  return { sign, name, words: `${name},${code}`.toLowerCase() };
}

/** A region's flag is its two letters, written as regional indicators. */
function flagOf(region: string): string {
  return region.replace(/./g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0x1f1a5));
}

/** Adds the further words to those that have some. Where they do not come, names are found all the same. */
async function addWords(all: readonly Emoji[], language: Language): Promise<void> {
  const { words } = await language.words();
  words.split('\n').forEach((line, index) => {
    const each = all[index];
    if (each) each.words += `,${line.toLowerCase()}`;
  });
}

/** Fills `place` with a search field and the emoji of the reader's language. Loaded at the first use, from the same files as the widget. */
export async function showEmoji(
  place: HTMLElement,
  localize: Localize<typeof words>,
  choose: (sign: string) => void,
): Promise<void> {
  const language = languages[localize.lang.split('-')[0] ?? ''] ?? english;
  const all = await load(localize.lang, language);
  let field: HTMLInputElement | null = null;
  let asked = false;
  const search = () => {
    draw(field?.value ?? '');
    if (asked) return;
    asked = true;
    addWords(all, language).then(
      () => draw(field?.value ?? ''),
      () => (asked = false),
    );
  };
  const draw = (text: string) => {
    const sought = text.trim().toLowerCase();
    const found = (sought ? all.filter(({ words: each }) => each.includes(sought)) : all).slice(
      0,
      SHOWN,
    );
    render(
      html`<input
          type="search"
          class="composer-field"
          aria-label=${localize.term('emojiSearch')}
          placeholder=${localize.term('emojiSearch')}
          @input=${search}
          @keydown=${(event: KeyboardEvent) => {
            // Enter chooses the first that was found instead of sending the text.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (found[0]) choose(found[0].sign);
          }}
        />
        <div class="composer-emoji-grid" @keydown=${move}>
          ${found.map(
            ({ sign, name }, index) =>
              html`<button
                type="button"
                tabindex=${index === 0 ? '0' : '-1'}
                aria-label=${name}
                title=${name}
                @click=${() => choose(sign)}
              >
                ${sign}
              </button>`,
          )}
          ${found.length === 0 ? html`<p class="quiet" role="status">${localize.term('emojiNone')}</p>` : ''}
        </div>`,
      place,
    );
  };
  draw('');
  field = place.querySelector('input');
  field?.focus();
}

/** Arrow keys go from one emoji to the next, also to the row above and below. */
function move(event: KeyboardEvent): void {
  const grid = event.currentTarget as HTMLElement;
  const all = [...grid.querySelectorAll('button')];
  const at = all.indexOf(event.target as HTMLButtonElement);
  if (at < 0) return;
  const row = getComputedStyle(grid).gridTemplateColumns.split(' ').length;
  const rtl = getComputedStyle(grid).direction === 'rtl' ? -1 : 1;
  const steps: Record<string, number> = {
    ArrowRight: rtl,
    ArrowLeft: -rtl,
    ArrowDown: row,
    ArrowUp: -row,
  };
  const next = all[at + (steps[event.key] ?? 0)];
  if (!(event.key in steps) || !next) return;
  event.preventDefault();
  for (const button of all) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}
