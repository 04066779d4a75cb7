import { css } from 'lit';

export const counterStyles = css`
  .counter {
    display: inline-block;
    overflow: hidden;
    block-size: 1.25em;
    line-height: 1.25;
    vertical-align: bottom;
    font-variant-numeric: tabular-nums;
  }

  .counter-value {
    display: inline-block;
  }

  .counter-value.up {
    animation: counter-up 180ms var(--_ease);
  }

  .counter-value.down {
    animation: counter-down 180ms var(--_ease);
  }

  .counter-value.up.again {
    animation-name: counter-up-again;
  }

  .counter-value.down.again {
    animation-name: counter-down-again;
  }

  @keyframes counter-up {
    from {
      translate: 0 100%;
    }
  }

  @keyframes counter-up-again {
    from {
      translate: 0 100%;
    }
  }

  @keyframes counter-down {
    from {
      translate: 0 -100%;
    }
  }

  @keyframes counter-down-again {
    from {
      translate: 0 -100%;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .counter-value {
      animation: none !important;
    }
  }
`;
