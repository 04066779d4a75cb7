import { css } from 'lit';

/**
 * What every widget shares. Put the content into one `<div class="plein">`: it is the container that `@container plein`
 * queries measure. Classes: `visually-hidden`, `quiet` (secondary text), `numbers` (tabular), `cluster` (a wrapping row).
 */
export const base = css`
  :host {
    display: block;
    font: inherit;
    font-size: var(--_size);
    line-height: var(--_leading);
    color: var(--plein-text, inherit);
    text-align: start;
    overflow-wrap: anywhere;
    -webkit-tap-highlight-color: transparent;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .plein {
    container: plein / inline-size;
  }

  .quiet {
    color: var(--_quiet);
    font-size: var(--_small);
  }

  .numbers {
    font-variant-numeric: tabular-nums;
  }

  .cluster {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }

  a {
    color: var(--_accent);
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    text-decoration-color: var(--_accent-line);
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  :focus {
    outline: none;
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 4px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }

  svg {
    display: block;
    flex: none;
  }

  /* Drawings that read from left to right. As scale, so that a chevron can still turn. */
  svg.mirrored:dir(rtl) {
    scale: -1 1;
  }

  /* What can be pressed is of no use on paper, except where it says something or holds a place. */
  @media print {
    button:not(.link, .reaction, .branch-line, .comment-folded),
    .no-print {
      display: none !important;
    }
  }
`;
