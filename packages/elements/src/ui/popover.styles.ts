import { css } from 'lit';

export const popoverStyles = css`
  [popover] {
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
    inset: auto;
    margin: 0;
    margin-block: 4px;
    inline-size: max-content;
    max-inline-size: min(360px, 100vw - 16px);
    max-block-size: min(60vh, 420px);
    padding: calc(var(--_space) * 3);
    overflow: auto;
    overscroll-behavior: contain;
    font-size: var(--_small);
    text-align: start;
    color: var(--_on-surface);
    background: var(--_surface);
    border: 0;
    border-radius: calc(var(--_radius) + 2px);
    box-shadow: var(--_shadow);
  }

  [popover]:popover-open {
    animation: popover-open var(--_fast) var(--_ease);
  }

  @keyframes popover-open {
    from {
      opacity: 0;
      translate: 0 -4px;
    }
  }

  @media (forced-colors: active) {
    [popover] {
      border: 1px solid CanvasText;
    }
  }
`;
