import { css } from 'lit';

export const reactionsStyles = css`
  :host {
    min-block-size: var(--_target);
  }

  .reaction-error {
    margin: var(--_space) 0 0;
    font-size: var(--_small);
    color: var(--_danger);
  }
`;
