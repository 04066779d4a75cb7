import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

/**
 * Makes the buttons of a toolbar one tab stop: arrows, Home and End go from one to the next, and Tab leaves. On the element that
 * holds them: `html`<div role="toolbar" ${roving()}>…``. Buttons inside an open popover are not part of it.
 */
class RovingDirective extends Directive {
  #element: HTMLElement | undefined;
  #settling = false;

  render(): unknown {
    return noChange;
  }

  override update({ element }: ElementPart): unknown {
    if (!this.#element) {
      this.#element = element as HTMLElement;
      this.#element.addEventListener('keydown', (event) => this.#move(event));
      this.#element.addEventListener('focusin', (event) => this.#settle(event.target));
    }
    // The children are not rendered yet.
    if (!this.#settling) {
      this.#settling = true;
      queueMicrotask(() => {
        this.#settling = false;
        this.#settle();
      });
    }
    return noChange;
  }

  #stops(): HTMLElement[] {
    const buttons = this.#element?.querySelectorAll<HTMLElement>('button') ?? [];
    return [...buttons].filter((button) => !button.closest('[popover]'));
  }

  #settle(wanted?: EventTarget | null): void {
    const stops = this.#stops();
    const current =
      stops.find((stop) => stop === wanted) ??
      stops.find((stop) => stop.tabIndex === 0 && stop.hasAttribute('tabindex'));
    for (const stop of stops) stop.tabIndex = stop === (current ?? stops[0]) ? 0 : -1;
  }

  #move(event: KeyboardEvent): void {
    const stops = this.#stops();
    const at = stops.indexOf(event.target as HTMLElement);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const rtl = getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl';
    const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
    const back = rtl ? 'ArrowRight' : 'ArrowLeft';
    const last = stops.length - 1;
    const to = {
      [forward]: at === last ? 0 : at + 1,
      [back]: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    stops[to]?.focus();
  }
}

export const roving = directive(RovingDirective);
