import { html, nothing, type TemplateResult } from 'lit';
import { icon, type Drawing } from './icon.ts';
import * as icons from './icons.ts';
import { later, type Later } from '../internal/later.ts';

/** One act in a menu. */
export interface MenuItem {
  label: string;
  run: () => void;
  icon?: Drawing;
  /** Shown in the colour of danger; the words must say it too. */
  danger?: boolean;
  /** Stays in place, can be reached and read, does nothing; say why in `hint`. */
  disabled?: boolean;
  /** A quiet second line. */
  hint?: string;
  /** Makes it one of a choice (`menuitemradio`): whether it is the chosen one. */
  checked?: boolean;
}

/** What a menu button is. */
export interface MenuButtonOptions {
  /** Accessible name, and the tooltip of a button without `text`. */
  label: string;
  /** Asked each time the menu opens, so that closed menus cost nothing. */
  items: () => readonly MenuItem[];
  icon?: Drawing;
  /** Visible words on the button; without them it shows only the icon. */
  text?: string | TemplateResult;
  /** Further classes of the button, such as `outline`. */
  classes?: string;
  /** Code without which `items` cannot answer; it is there before they are asked. */
  code?: Later<unknown>;
  /** Settles when the words of `items` are here in the reader's language. */
  words?: () => Promise<unknown>;
  /** Called when the menu's code could not be fetched. The next press tries again. */
  failed?: (error: unknown) => void;
}

/** The rows of menus, their keyboard and their placing. */
export const menuPopup = later(() => import('./menu-popup.ts'));

/** A button with a menu. The rows, the keyboard and the placing are loaded at the first press. */
export function menuButton({
  label,
  items,
  icon: sign = icons.more,
  text,
  classes = '',
  code,
  words,
  failed,
}: MenuButtonOptions): TemplateResult {
  const press = async (event: Event) => {
    const button = event.currentTarget as HTMLButtonElement;
    // Armed within the click, so that the browser itself opens the menu.
    if (menuPopup.here && (!code || code.here)) return menuPopup.here.armMenu(button, items, words);
    try {
      const [popup] = await Promise.all([menuPopup(), code?.()]);
      popup.armMenu(button, items, words);
      popup.openMenu(button);
    } catch (error) {
      failed?.(error);
    }
  };
  return html`<button
      type="button"
      class="button ${text ? '' : 'icon'} ${classes}"
      aria-haspopup="menu"
      aria-expanded="false"
      aria-label=${text ? nothing : label}
      title=${text ? nothing : label}
      @click=${press}
      @keydown=${openByArrow}
    >
      ${text ? html`${text}${icon(icons.chevronDown)}` : icon(sign)}
    </button>
    <div class="menu" popover role="menu" aria-label=${label}></div>`;
}

/** Arrow down and up open a menu, as a press does. */
function openByArrow(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  (event.currentTarget as HTMLElement).click();
}
