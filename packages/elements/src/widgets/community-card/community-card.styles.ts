import { css } from 'lit';

export const communityCardStyles = css`
  .card {
    display: grid;
    gap: calc(var(--_space) * 4);
  }

  .card p,
  .card h3,
  .card h4,
  .card ol,
  .card ul {
    margin: 0;
  }

  .card-cover {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 1;
    object-fit: cover;
    background: var(--_tint);
    box-shadow: var(--_rim);
    border-radius: var(--_radius);
  }

  .card-head {
    display: grid;
    gap: var(--_space);
  }

  .card-name {
    font-size: var(--_large);
    font-weight: var(--_strong);
    line-height: 1.3;
    text-wrap: balance;
  }

  .card-labels,
  .card-life,
  .card-acts,
  .card-members {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 3);
  }

  .card-label,
  .card-standing,
  .card-closed {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    font-size: var(--_small);
  }

  .card-label {
    color: var(--_quiet);
  }

  .card :is(.card-label, .card-standing, .card-closed) svg {
    inline-size: 16px;
    block-size: 16px;
  }

  .card-label.unread {
    font-weight: var(--_strong);
    color: var(--_accent);
  }

  .card-purpose {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }

  .card-faces {
    display: inline-flex;
  }

  .card-faces .avatar + .avatar {
    margin-inline-start: -4px;
  }

  /* A cut where one face lies over the next, in whatever colour the page has: the faces are told apart without a ring. */
  .card-faces .avatar:not(:last-child) {
    mask: radial-gradient(circle 13px at calc(100% + 8px) 50%, transparent 98%, black);
  }

  :host(:dir(rtl)) .card-faces .avatar:not(:last-child) {
    mask: radial-gradient(circle 13px at -8px 50%, transparent 98%, black);
  }

  .card-count {
    font-size: var(--_small);
    font-weight: var(--_strong);
    line-height: 1.25;
  }

  .card-life {
    gap: var(--_space) calc(var(--_space) * 2);
    font-size: var(--_small);
  }

  .card-pulse {
    --_pulse: var(--_quiet);
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid var(--_pulse);
    border-radius: 50%;
  }

  .card-life[data-state='LIVELY'] .card-pulse {
    --_pulse: var(--_success);
    background: var(--_pulse);
    box-shadow: 0 0 0 3px color-mix(in srgb, var(--_pulse) 22%, transparent);
  }

  .card-life[data-state='STEADY'] .card-pulse {
    --_pulse: var(--_success);
    background: var(--_pulse);
  }

  .card-life[data-state='NEW'] .card-pulse {
    --_pulse: var(--_accent);
    background: var(--_pulse);
  }

  .card-life[data-state='QUIET'] .card-pulse {
    background: linear-gradient(90deg, var(--_pulse) 50%, transparent 50%);
  }

  .card-life[data-state='ABANDONED'] .card-pulse {
    border-style: dashed;
  }

  .card-life .quiet {
    font-size: inherit;
  }

  .card-state {
    font-weight: var(--_strong);
  }

  .card-why {
    --_target: 24px;
    margin-inline-start: calc(var(--_space) * -1);
  }

  /* A finger gets all of it, and the line stays as high as its words. */
  @media (pointer: coarse) {
    .card-why {
      --_target: 44px;
      margin-block: -10px;
    }
  }

  .card-why svg {
    inline-size: 16px;
    block-size: 16px;
  }

  .card-rule + .card-rule {
    margin-block-start: calc(var(--_space) * 2);
  }

  .card-acts {
    min-block-size: var(--_target);
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }

  .card-acts:not(.waiting, :has(button, span)) {
    display: none;
  }

  .card-standing {
    font-weight: var(--_strong);
    color: var(--_success);
  }

  .card-standing.pending {
    color: var(--_quiet);
  }

  .card-heading {
    margin: 0;
    font-size: var(--_small);
    font-weight: var(--_strong);
  }

  .card-requests,
  .card-moderators {
    display: grid;
    gap: calc(var(--_space) * 3);
  }

  .card-requests {
    padding: calc(var(--_space) * 3);
    background: var(--_tint);
    box-shadow: var(--_rim);
    border-radius: var(--_radius);
  }

  .card-requests ul,
  .card-moderators ul {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: 0;
    list-style: none;
  }

  .card-requests ul {
    gap: calc(var(--_space) * 4);
  }

  .card-request,
  .card-moderators li {
    display: flex;
    gap: calc(var(--_space) * 2);
    min-inline-size: 0;
  }

  .card-moderators {
    font-size: var(--_small);
  }

  .card-moderators li {
    align-items: center;
  }

  .card-moderators a {
    color: inherit;
    text-decoration-color: var(--_line-strong);
  }

  .card-request-words {
    display: grid;
    flex: 1;
    gap: calc(var(--_space) * 2);
    min-inline-size: 0;
  }

  .card-message {
    font-size: var(--_small);
  }

  .card-rules summary {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: max(24px, var(--_target) - 8px);
    font-size: var(--_small);
    font-weight: var(--_strong);
    list-style: none;
    cursor: pointer;
  }

  @media (pointer: coarse) {
    .card-rules summary {
      min-block-size: 44px;
    }
  }

  .card-rules summary::-webkit-details-marker {
    display: none;
  }

  .card-rules summary svg {
    inline-size: 16px;
    block-size: 16px;
    transition: rotate var(--_fast);
  }

  .card-rules[open] summary svg {
    rotate: 90deg;
  }

  .card-rules ol {
    display: grid;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 6);
    font-size: var(--_small);
  }

  @container plein (inline-size >= 560px) {
    .card-moderators ul {
      grid-template-columns: repeat(auto-fill, minmax(200px, 1fr));
    }
  }

  @media (forced-colors: active) {
    .card-pulse {
      border-color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
