/**
 * Puts an open popover beside its button where the browser cannot do it by CSS anchors: below and at the same start edge,
 * above when there is no room below, and never outside the window.
 */
export function place(box: HTMLElement, button: HTMLElement): void {
  if (CSS.supports('position-area', 'block-end')) return;
  const anchor = button.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const below = anchor.bottom + 4;
  const above = anchor.top - 4 - size.height;
  // A button without words stands at the end of its line, so what it opens reaches back over the line.
  const startsLeft = (getComputedStyle(button).direction === 'rtl') === button.matches('.icon');
  const start = startsLeft ? anchor.left : anchor.right - size.width;
  box.style.position = 'fixed';
  box.style.margin = '0';
  box.style.inset = 'auto';
  box.style.top = `${below + size.height <= innerHeight || above < 0 ? below : above}px`;
  box.style.left = `${Math.max(8, Math.min(start, innerWidth - size.width - 8))}px`;
}

/** Opens a popover as if `button` had been pressed: the button is its anchor and gets the focus back. */
export function showBeside(box: HTMLElement, button: HTMLElement): void {
  // TypeScript's DOM types do not know the argument yet; browsers without it ignore it.
  (box.showPopover as (options?: { source: HTMLElement }) => void).call(box, { source: button });
}

/** To the button, when the focus is in what closes; not when a press elsewhere has taken it already. Browsers do this only for some ways of opening. */
export function giveFocusBack(box: HTMLElement, button: HTMLElement): void {
  if (box.matches(':focus-within')) button.focus();
}
