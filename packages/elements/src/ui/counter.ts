import { html, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';

/** Remembers which way the number went, so that only a change rolls and not the first sight of it. */
class RollDirective extends Directive {
  #value: number | undefined;
  #way = '';

  render(value: number, text: string): unknown {
    if (this.#value !== undefined && value !== this.#value)
      this.#way = value > this.#value ? 'up' : 'down';
    this.#value = value;
    return keyed(value, html`<span class="counter-value ${this.#way}">${text}</span>`);
  }
}

const roll = directive(RollDirective);

/** A number that rolls up or down when it changes. `text` is the number as the reader's language writes it. */
export function counter(value: number, text: string): TemplateResult {
  return html`<span class="counter">${roll(value, text)}</span>`;
}
