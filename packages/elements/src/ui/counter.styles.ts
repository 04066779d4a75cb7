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
`;
