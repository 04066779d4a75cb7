import { parseColour, toHex } from '@plein/elements/theming';
import { tokens } from '@plein/elements/tokens';
import type { Token, TokenName } from '@plein/elements/tokens';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface FieldOptions {
  name: TokenName;
  value: string;
  changed: boolean;
  /** Why the last thing that was written is no value. */
  problem: string | undefined;
  set: (value: string | undefined) => void;
}

/** One token: what it is for, a control of its kind, its value as text, and the way back. */
export function tokenField(options: FieldOptions): TemplateResult {
  const { name, changed, problem, set } = options;
  const { property, description }: Token = tokens[name];
  return html`<div class="field" role="group" aria-labelledby="name-${name}">
    <div class="field-head">
      <span class="field-name" id="name-${name}">${title(name)}</span>
      <code>${property}</code>
      ${
        changed
          ? html`<button
              type="button"
              class="plain"
              aria-label="Back to the default of ${title(name)}"
              @click=${() => set(undefined)}
            >
              Reset
            </button>`
          : nothing
      }
    </div>
    <p class="field-about" id="about-${name}">${description}</p>
    ${tokens[name].type === 'color' ? colour(options) : amount(options)}
    ${problem ? html`<p class="field-problem" id="problem-${name}" role="alert">${problem}</p>` : nothing}
  </div>`;
}

function colour({ name, value, problem, set }: FieldOptions): TemplateResult {
  const found = parseColour(value);
  return html`<div class="field-control">
    <input
      type="color"
      aria-label="${title(name)}, choose a colour"
      .value=${live(found ? toHex({ ...found, alpha: 1 }) : '#808080')}
      @input=${(event: Event) => set((event.currentTarget as HTMLInputElement).value)}
    />
    <input
      type="text"
      spellcheck="false"
      autocomplete="off"
      aria-label="${title(name)}, any CSS colour"
      aria-describedby="about-${name}"
      aria-invalid=${problem ? 'true' : 'false'}
      aria-errormessage=${problem ? `problem-${name}` : nothing}
      .value=${live(value)}
      @change=${(event: Event) => set((event.currentTarget as HTMLInputElement).value)}
    />
  </div>`;
}

function amount({ name, value, set }: FieldOptions): TemplateResult {
  const { min = 0, max = 1, step = 1, type }: Token = tokens[name];
  const [, count = '0', unit = type === 'dimension' ? 'px' : ''] =
    /^([\d.]+)(\D*)$/.exec(value) ?? [];
  return html`<div class="field-control">
    <input
      type="range"
      min=${min}
      max=${max}
      step=${step}
      aria-label=${title(name)}
      aria-describedby="about-${name}"
      aria-valuetext=${value}
      .value=${live(count)}
      @input=${(event: Event) => set((event.currentTarget as HTMLInputElement).value + unit)}
    />
    <output>${value}</output>
  </div>`;
}

function title(name: string): string {
  return (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');
}
