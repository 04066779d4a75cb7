import { css } from 'lit';

export const ownWordsStyles = css`
  .own {
    display: grid;
    gap: calc(var(--_space) * 3);
    padding-block: calc(var(--_space) * 4);
  }

  .own-post {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 3);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
  }

  .own-post .post-title {
    margin: 0;
  }

  .own-state {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    margin: 0;
    font-size: var(--_small);
    color: var(--_quiet);
  }

  .own-state svg {
    inline-size: 16px;
    block-size: 16px;
  }

  .own-post:is(.refused, .failed) {
    border-style: solid;
    border-color: var(--_danger);
  }

  .own-post:is(.refused, .failed) .own-state {
    color: var(--_danger);
  }
`;
