import { css } from 'lit';

export const reactionBarStyles = css`
  .reactions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
  }

  .reaction {
    padding-inline: calc(var(--_space) * 2.25);
  }

  .reaction[aria-disabled='true'] {
    cursor: default;
    background: none;
    opacity: 1;
  }

  .reaction-sign {
    font-family: 'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif;
    font-size: 1.15em;
    line-height: 1;
  }

  .reaction[aria-pressed='true'] .reaction-sign {
    animation: reaction-given 260ms var(--_ease);
  }

  @keyframes reaction-given {
    40% {
      scale: 1.35;
    }
  }

  .reaction-add {
    color: var(--_quiet);
  }

  .reaction-add svg {
    inline-size: 18px;
    block-size: 18px;
  }

  .reaction-who svg {
    inline-size: 18px;
    block-size: 18px;
  }

  /* Its words are in the colour that belongs on this ground, also where it cannot be pressed. */
  @media (forced-colors: active) {
    .reaction[aria-pressed='true'] {
      background: Highlight;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .reaction[aria-pressed] .reaction-sign {
      animation: none;
    }
  }
`;
