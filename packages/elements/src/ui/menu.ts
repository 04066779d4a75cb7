import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from './icon.ts';
import type * as MenuPopup from './menu-popup.ts';

/** One act in a menu. */
export interface MenuItem {
  label: string;
  run: () => void;
  icon?: IconName;
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
  icon?: IconName;
  /** Visible words on the button; without them it shows only the icon. */
  text?: string | TemplateResult;
  /** Further classes of the button, such as `outline`. */
  classes?: string;
}

let popup: typeof MenuPopup | undefined;

/** A button with a menu. The rows, the keyboard and the placing are loaded at the first press. */
export function menuButton({
  label,
  items,
  icon: sign = 'more',
  text,
  classes = '',
}: MenuButtonOptions): TemplateResult {
  const press = async (event: Event) => {
    const button = event.currentTarget as HTMLButtonElement;
    if (popup) popup.armMenu(button, items);
    else {
      popup = await import('./menu-popup.ts');
      popup.armMenu(button, items);
      popup.openMenu(button);
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
      ${text ? html`${text}${icon('chevronDown')}` : icon(sign)}
    </button>
    <div class="menu" popover role="menu" aria-label=${label}></div>`;
}

/** Arrow down and up open a menu, as a press does. */
function openByArrow(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  (event.currentTarget as HTMLElement).click();
}
