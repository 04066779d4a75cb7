import { html, type TemplateResult } from 'lit';
import { later } from '../internal/later.ts';

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

/** Placing, focus and look of what floats. */
export const popoverCode = later(() => import('./popover-code.ts'));

/**
 * The click handler of a button that is directly followed by its popover. The button becomes the popover's invoker before the browser
 * acts on the click, so the browser itself opens, closes, gives focus back and keeps the order of Tab right. Only where the code is not
 * here yet it is opened afterwards, and where it cannot come, by the browser's own means.
 */
export async function opensPopover(event: Event): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  const box = button.nextElementSibling as HTMLElement;
  if (button.popoverTargetElement === box) return;
  if (popoverCode.here) return popoverCode.here.arm(button, box);
  const code = await popoverCode().catch(() => undefined);
  if (!button.isConnected || box.matches(':popover-open')) return;
  code?.arm(button, box);
  if (code) code.showBeside(box, button);
  else box.showPopover();
}

/** Closes the popover in which something happened. */
export function closePopover(event: Event): void {
  (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
}
