import { html, render } from 'lit';
import type { Localize } from '../../i18n/localize.ts';
import type { composer as words } from '../../i18n/messages/composer.en.ts';

/** One emoji with the words by which it is found; the first is its name. */
interface Emoji {
  sign: string;
  name: string;
  words: string;
}

const english = () => import('./generated/emoji.en.ts');
const languages: Record<string, () => Promise<{ emoji: string }>> = {
  nl: () => import('./generated/emoji.nl.ts'),
};

/** As many are shown at once; a search finds the rest. */
const SHOWN = 240;

async function load(lang: string): Promise<Emoji[]> {
  const { emoji } = await (languages[lang.split('-')[0] ?? ''] ?? english)();
  return emoji.split('\n').map((line) => {
    const [sign = '', found = ''] = line.slice(1).split('\t');
    return { sign, name: found.split(',')[0] ?? '', words: found.toLowerCase() };
  });
}

/** Fills `place` with a search field and the emoji of the reader's language. Loaded at the first use, from the same files as the widget. */
export async function showEmoji(
  place: HTMLElement,
  localize: Localize<typeof words>,
  choose: (sign: string) => void,
): Promise<void> {
  const all = await load(localize.lang);
  const draw = (search: string) => {
    const sought = search.trim().toLowerCase();
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
          @input=${(event: Event) => draw((event.currentTarget as HTMLInputElement).value)}
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
  place.querySelector('input')?.focus();
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
