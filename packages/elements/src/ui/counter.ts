import { html, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** Remembers which way the number went, so that only a change rolls and not the first sight of it. */
class RollDirective extends Directive {
  #value: number | undefined;
  #classes = 'counter-value';

  render(value: number): string {
    if (this.#value !== undefined && value !== this.#value) {
      const way = value > this.#value ? ' up' : ' down';
      // An animation begins anew only under another name.
      const again = this.#classes.endsWith(way) ? ' again' : '';
      this.#classes = `counter-value${way}${again}`;
    }
    this.#value = value;
    return this.#classes;
  }
}

const roll = directive(RollDirective);

/** A number that rolls up or down when it changes. `text` is the number as the reader's language writes it. */
export function counter(value: number, text: string): TemplateResult {
  return html`<span class="counter"><span class=${roll(value)}>${text}</span></span>`;
}
