import { html, type TemplateResult } from 'lit';
import { giveFocusBack, place } from './place.ts';

/** What floats beside a button. */
export interface PopoverOptions {
  /** Accessible name. */
  label: string;
  content: unknown;
  /** Called after it opened or closed, whoever did it. */
  onToggle?: (open: boolean) => void;
  role?: 'dialog' | 'group';
}

/** A floating box that closes on Escape and on a press outside. It must directly follow its button, whose `@click` is `opensPopover`. */
export function popover({
  label,
  content,
  onToggle,
  role = 'dialog',
}: PopoverOptions): TemplateResult {
  return html`<div
    class="popover"
    popover
    role=${role}
    aria-label=${label}
    @toggle=${(event: ToggleEvent) => {
      if (event.target === event.currentTarget) onToggle?.(event.newState === 'open');
    }}
  >
    ${content}
  </div>`;
}

/**
 * The click handler of a button that is directly followed by its popover. The button becomes the popover's invoker before
 * the browser acts on the click, so the browser itself opens, closes, gives focus back and keeps the order of Tab right.
 */
export function opensPopover(event: Event): void {
  const button = event.currentTarget as HTMLButtonElement;
  const box = button.nextElementSibling as HTMLElement;
  if (button.popoverTargetElement === box) return;
  button.popoverTargetElement = box;
  button.setAttribute('aria-expanded', 'false');
  box.addEventListener('beforetoggle', (toggle) => {
    if (toggle.target !== box) return;
    button.setAttribute('aria-expanded', String(toggle.newState === 'open'));
    if (toggle.newState === 'closed') giveFocusBack(box, button);
  });
  box.addEventListener('toggle', (toggle) => {
    if (toggle.target === box && toggle.newState === 'open') place(box, button);
  });
}

/** Closes the popover in which something happened. */
export function closePopover(event: Event): void {
  (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
}
