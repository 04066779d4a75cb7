import { html, type TemplateResult } from 'lit';

/** One drawing of the sets in `icons.ts` and `act-icons.ts`. */
export interface Drawing {
  /** The `d` of one path. */
  readonly lines: string;
  /** Reads from left to right, so that it is mirrored where people read the other way. */
  readonly mirrored?: boolean;
}

/** A drawn icon of 20 × 20 px in the colour of the text. It is hidden from assistive technology: words stand beside it. */
export function icon({ lines, mirrored = false }: Drawing): TemplateResult {
  return html`<svg
    class=${mirrored ? 'icon-svg mirrored' : 'icon-svg'}
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${lines} />
  </svg>`;
}
