import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';
import { later } from '../internal/later.ts';

/** What floats beside a button. */
export interface PopoverOptions {
  /** Accessible name. */
  label: string;
  /** Asked while it is open: closed ones hold nothing. */
  content: () => unknown;
  /** Called after it opened or closed, whoever did it. */
  onToggle?: (open: boolean) => void;
  /** A dialog may hold nothing but words; it is a stop of Tab itself, so that the arrows scroll it. */
  role?: 'dialog' | 'group';
}

class WhileOpen extends AsyncDirective {
  #box: Element | undefined;
  #content: () => unknown = () => nothing;
  #onToggle: PopoverOptions['onToggle'];

  render(content: () => unknown, onToggle: PopoverOptions['onToggle']): unknown {
    this.#content = content;
    this.#onToggle = onToggle;
    return this.#box?.matches(':popover-open') ? content() : nothing;
  }

  override update(part: ChildPart, [content, onToggle]: Parameters<this['render']>): unknown {
    if (!this.#box) {
      this.#box = part.parentNode as Element;
      this.#box.addEventListener('beforetoggle', this);
      this.#box.addEventListener('toggle', this);
    }
    return this.render(content, onToggle);
  }

  handleEvent(event: Event): void {
    if (event.target !== this.#box) return;
    const open = (event as ToggleEvent).newState === 'open';
    // What closes still holds the focus until it is closed.
    if (event.type === 'beforetoggle') {
      if (open) this.setValue(this.#content());
      return;
    }
    if (!open) this.setValue(nothing);
    this.#onToggle?.(open);
  }
}

const whileOpen = directive(WhileOpen);

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
    tabindex=${role === 'dialog' ? '0' : nothing}
  >
    ${whileOpen(content, onToggle)}
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
