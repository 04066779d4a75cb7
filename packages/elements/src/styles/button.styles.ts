import { css } from 'lit';

/**
 * Buttons. `button` on an element: plain and quiet; with `primary`, `danger`, `outline`, or `icon` (square, needs an
 * accessible name). `chip` is a pill that can be pressed (`aria-pressed`). `link` looks like a link.
 */
export const buttons = css`
  .button,
  .chip,
  .link {
    appearance: none;
    margin: 0;
    font: inherit;
    color: inherit;
    cursor: pointer;
    border: 0;
    background: none;
    touch-action: manipulation;
  }

  .button,
  .chip {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding-block: var(--_space);
    padding-inline: calc(var(--_space) * 2.5);
    font-size: var(--_small);
    line-height: 1.25;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    text-decoration: none;
    transition:
      background-color var(--_fast),
      border-color var(--_fast),
      color var(--_fast);
  }

  .button {
    color: var(--_quiet);
  }

  .button:hover,
  .button[aria-expanded='true'] {
    color: inherit;
    background: var(--_tint-hover);
    border-color: var(--_edge);
  }

  .button:active {
    background: var(--_tint-active);
  }

  .button.icon {
    padding: 0;
  }

  .button.outline {
    color: inherit;
    border-color: var(--_outline);
  }

  .button.primary {
    padding-inline: calc(var(--_space) * 4);
    font-weight: var(--_strong);
    color: var(--_on-accent);
    background: var(--_accent);
  }

  .button.primary:hover,
  .button.primary:active {
    color: var(--_on-accent);
    background: var(--_accent-hover);
  }

  .button.danger {
    color: var(--_danger);
  }

  .button.danger:hover {
    background: var(--_danger-tint);
  }

  .button.primary.danger {
    color: var(--_on-accent);
    background: var(--_danger);
  }

  .chip {
    border-color: var(--_line);
    border-radius: 999px;
    font-variant-numeric: tabular-nums;
  }

  .chip:hover {
    background: var(--_tint-hover);
    border-color: var(--_line-strong);
  }

  .chip[aria-pressed='true'] {
    color: var(--_accent);
    font-weight: var(--_strong);
    border-color: var(--_accent);
    background: var(--_accent-tint);
  }

  .link {
    padding: 0;
    min-block-size: 24px;
    font-size: var(--_small);
    font-weight: var(--_strong);
    color: var(--_accent);
    text-align: start;
  }

  .link:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .button:focus-visible {
    border-radius: var(--_radius);
  }

  .chip:focus-visible {
    border-radius: 999px;
  }

  .button:disabled,
  .chip:disabled,
  .button[aria-disabled='true'],
  .chip[aria-disabled='true'] {
    cursor: default;
    opacity: 0.55;
  }

  /* It waits for words: calm, and as firm as it will be. */
  .button.primary:disabled {
    color: var(--_quiet);
    background: var(--_tint-active);
    border: 1px dashed var(--_edge);
    opacity: 1;
  }

  @media (pointer: coarse) {
    .link {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .button,
    .chip {
      border-color: ButtonText;
    }

    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
