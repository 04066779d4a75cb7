import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** A number that rolls when it changes. `text` is the number as the reader's language writes it. */
export function counter(value: number, text: string): TemplateResult {
  return html`<span class="counter"
    >${keyed(value, html`<span class="counter-value">${text}</span>`)}</span
  >`;
}
