import { html, nothing, render, type TemplateResult } from 'lit';
import { adoptAround } from '../internal/adopt.ts';
import { icon } from './icon.ts';
import * as icons from './icons.ts';
import type { MenuItem } from './menu.ts';
import { menuStyles } from './menu.styles.ts';
import { giveFocusBack, place, showBeside } from './place.ts';
import { popoverStyles } from './popover.styles.ts';

/** What each armed button offers, as of its latest press: a re-rendered widget has newer acts than those it was armed with. */
const offers = new WeakMap<HTMLButtonElement, () => readonly MenuItem[]>();

/**
 * Makes `button` the invoker of the menu that follows it. Called in the button's click handler, that is before the
 * browser acts on the click, so that the browser itself opens, closes and gives the focus back.
 */
export function armMenu(
  button: HTMLButtonElement,
  items: () => readonly MenuItem[],
  words?: () => Promise<unknown>,
): void {
  const menu = button.nextElementSibling as HTMLElement;
  offers.set(button, items);
  if (button.popoverTargetElement === menu) return;
  adoptAround(menu, popoverStyles, menuStyles);
  button.popoverTargetElement = menu;
  const draw = () =>
    render(
      (offers.get(button)?.() ?? []).map((item) => row(item, menu)),
      menu,
    );
  menu.addEventListener('beforetoggle', (event) => {
    const opens = event.newState === 'open';
    button.setAttribute('aria-expanded', String(opens));
    if (!opens) return giveFocusBack(menu, button);
    draw();
    // An early press finds rows in English; they change when the reader's language is here.
    void words?.().then(() => menu.matches(':popover-open') && draw());
  });
  menu.addEventListener('toggle', (event) => {
    if (event.newState === 'open') {
      place(menu, button);
      (
        rows(menu).find((element) => element.getAttribute('aria-checked') === 'true') ??
        rows(menu)[0]
      )?.focus();
    } else {
      // Emptied so that the closed menus of a long feed hold no elements.
      render(nothing, menu);
    }
  });
  menu.addEventListener('keydown', (event) => handleKeys(event, menu));
}

/** Opens the menu of an armed button. */
export function openMenu(button: HTMLButtonElement): void {
  if (button.isConnected) showBeside(button.nextElementSibling as HTMLElement, button);
}

function row(item: MenuItem, menu: HTMLElement): TemplateResult {
  const run = () => {
    if (item.disabled) return;
    menu.hidePopover();
    item.run();
  };
  const chooses = item.checked !== undefined;
  return html`<button
    type="button"
    class=${item.danger ? 'menu-item danger' : 'menu-item'}
    role=${chooses ? 'menuitemradio' : 'menuitem'}
    aria-checked=${chooses ? String(item.checked) : nothing}
    aria-disabled=${item.disabled ? 'true' : nothing}
    tabindex="-1"
    @click=${run}
  >
    ${chooses ? html`<span class="menu-check">${item.checked ? icon(icons.check) : nothing}</span>` : item.icon ? icon(item.icon) : nothing}
    <span class="menu-words"
      >${item.label}${item.hint ? html`<span class="menu-hint">${item.hint}</span>` : nothing}</span
    >
  </button>`;
}

function rows(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];
}

/** The keyboard of the ARIA menu pattern: arrows go round, Home and End, letters find the next row that begins with them. */
function handleKeys(event: KeyboardEvent, menu: HTMLElement): void {
  const all = rows(menu);
  // `:focus` matches nothing in a window that is not in front; the root knows its active element all the same.
  const { activeElement } = menu.getRootNode() as Document | ShadowRoot;
  const at = all.findIndex((element) => element === activeElement);
  const go = (index: number) => all[(index + all.length) % all.length]?.focus();
  if (event.key === 'ArrowDown') go(at + 1);
  else if (event.key === 'ArrowUp') go(at - 1);
  else if (event.key === 'Home') go(0);
  else if (event.key === 'End') go(all.length - 1);
  else if (event.key === 'Tab') {
    menu.hidePopover();
    return;
  } else if (
    event.key.length === 1 &&
    event.key !== ' ' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey
  ) {
    const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
    after
      .find((element) =>
        element.textContent?.trim().toLocaleLowerCase().startsWith(event.key.toLocaleLowerCase()),
      )
      ?.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}
