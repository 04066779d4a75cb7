import { html, type TemplateResult } from 'lit';
import type { FeedViewName } from '../../controllers/feed-choice.ts';
import { roving } from '../../internal/roving.ts';

export interface ViewTabsOptions {
  views: readonly { name: FeedViewName; label: string }[];
  current: FeedViewName;
  /** Accessible name of the row. */
  label: string;
  choose: (name: FeedViewName) => void;
}

/** The views as tabs over one panel. Arrow keys move, Enter or Space chooses: a choice costs a request. */
export function viewTabs({ views, current, label, choose }: ViewTabsOptions): TemplateResult {
  return html`<div
    class="views no-print"
    part="views"
    role="tablist"
    aria-label=${label}
    ${roving()}
  >
    ${views.map(
      ({ name, label: text }) =>
        html`<button
          type="button"
          id=${`view-${name}`}
          class="view"
          role="tab"
          aria-selected=${name === current ? 'true' : 'false'}
          aria-controls="panel"
          tabindex=${name === current ? '0' : '-1'}
          @click=${() => choose(name)}
        >
          <span>${text}</span>
        </button>`,
    )}
  </div>`;
}
