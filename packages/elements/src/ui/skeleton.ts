import { html, type TemplateResult } from 'lit';

// Grey shapes of what will come; they wait 150 ms before they show. The widget sets `aria-busy` and says "loading" itself, and has
// `skeletonStyles`, for all but reactions also `fullSkeletonStyles`.

export const post = (): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true">
    <div class="skeleton-head">
      <span class="skeleton-face"></span><span class="skeleton-lines"><i></i><i></i></span>
    </div>
    <span class="skeleton-lines words"><i></i><i></i><i></i></span>
    <span class="skeleton-chips"><i></i><i></i><i></i></span>
  </div>`;

export const comment = (): TemplateResult =>
  html`<div class="skeleton comment" aria-hidden="true">
    <div class="skeleton-head">
      <span class="skeleton-face small"></span><span class="skeleton-lines"><i></i></span>
    </div>
    <span class="skeleton-lines words"><i></i><i></i></span>
  </div>`;

export const card = (): TemplateResult =>
  html`<div class="skeleton card" aria-hidden="true">
    <span class="skeleton-lines title"><i></i><i></i></span>
    <span class="skeleton-lines words"><i></i><i></i></span>
    <span class="skeleton-faces"><i></i><i></i><i></i><i></i></span>
  </div>`;

export const reactions = (): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true">
    <span class="skeleton-chips"><i></i><i></i><i></i></span>
  </div>`;
