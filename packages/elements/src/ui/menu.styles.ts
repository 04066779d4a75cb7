import { css } from 'lit';

/** Needs `popoverStyles` before it; comes with the first menu. A button without words stands at the end of its line, so its menu reaches back over the line. */
export const menuStyles = css`
  .menu {
    min-inline-size: 176px;
    padding: var(--_space);
  }

  .button.icon + .menu {
    position-area: block-end span-inline-start;
  }

  .menu-item {
    appearance: none;
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2.5);
    inline-size: 100%;
    min-block-size: max(36px, var(--_target));
    margin: 0;
    padding-block: var(--_space);
    padding-inline: calc(var(--_space) * 2.5);
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    border-radius: calc(var(--_radius) - 2px);
    cursor: pointer;
  }

  .menu-item:hover,
  .menu-item:focus-visible {
    background: color-mix(in srgb, currentcolor 10%, transparent);
  }

  .menu-item:focus-visible {
    outline-offset: -2px;
  }

  .menu-item.danger {
    color: var(--_danger);
  }

  .menu-item[aria-disabled='true'] {
    cursor: default;
    opacity: 0.6;
  }

  .menu-words {
    display: flex;
    flex-direction: column;
    line-height: 1.35;
  }

  .menu-hint {
    color: var(--_quiet);
  }

  .menu-check {
    inline-size: 20px;
    block-size: 20px;
  }
`;
