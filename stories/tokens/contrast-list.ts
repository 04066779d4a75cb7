import {
  checkContrast,
  contrast,
  contrastPairs,
  deriveColours,
  toHex,
} from '@plein/elements/theming';
import type { Scheme, TokenName, TokenValues } from '@plein/elements/tokens';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

export interface ContrastOptions {
  scheme: Scheme;
  values: TokenValues;
  /** Takes over the value that would do. */
  mend: (name: TokenName, value: string) => void;
}

/** Every pair of colours that meets in a widget, as it is seen, with what is owed to the reader and what is there. */
export function contrastList({ scheme, values, mend }: ContrastOptions): TemplateResult {
  const colours = deriveColours(values, scheme);
  const failures = checkContrast(values, { scheme });
  const failed = new Map(failures.map((failure) => [`${failure.name} on ${failure.on}`, failure]));
  return html`<ul class="pairs">
    ${contrastPairs.map(({ name, on, colour, under, needed }) => {
      const [over, ground] = [toHex(colours[colour]), toHex(colours[under])];
      const failure = failed.get(`${name} on ${on}`);
      const ratio = contrast(over, ground);
      return html`<li class=${failure ? 'pair failing' : 'pair'}>
        <span
          class="pair-sample ${needed < 4.5 ? 'line' : ''}"
          aria-hidden="true"
          style=${styleMap({ color: over, backgroundColor: ground })}
          >${needed < 4.5 ? nothing : 'Ag'}</span
        >
        <span class="pair-name">${name} on ${on}</span>
        <span class="pair-ratio">${cut(ratio)}<span class="pair-needed"> of ${needed}</span></span>
        <span class="pair-verdict">${failure ? 'fails' : 'holds'}</span>
        ${
          failure
            ? html`<p class="pair-message">
                ${failure.message}
                ${
                  failure.suggestion
                    ? html`<button
                        type="button"
                        @click=${() => mend(failure.token, failure.suggestion ?? '')}
                      >
                        Use ${failure.suggestion} for ${failure.token}
                      </button>`
                    : nothing
                }
              </p>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

/** Cut, not rounded: 4.49 is not 4.5. */
function cut(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
