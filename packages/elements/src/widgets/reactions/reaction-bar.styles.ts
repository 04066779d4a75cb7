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

  .reaction-offers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(76px, 1fr));
    gap: var(--_space);
    inline-size: min(320px, 100vw - 48px);
  }

  .reaction-offer {
    flex-direction: column;
    gap: var(--_space);
    min-inline-size: 0;
    padding: calc(var(--_space) * 2) var(--_space);
    overflow-wrap: anywhere;
  }

  .reaction-offer .reaction-sign {
    font-size: 1.5rem;
  }

  .reactors {
    display: grid;
    gap: calc(var(--_space) * 3);
    min-inline-size: 180px;
  }

  .reactors-title {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    margin: 0 0 var(--_space);
    font-size: inherit;
    font-weight: var(--_strong);
  }

  .reactors-people {
    display: grid;
    gap: var(--_space);
  }

  .reactors-people > div {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }

  @media (prefers-reduced-motion: reduce) {
    .reaction .reaction-sign {
      animation: none;
    }
  }
`;
