import { css } from 'lit';

/** Needs `buttons` beside it. */
export const noticeStyles = css`
  .notice {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: calc(var(--_space) * 3);
    padding-block: calc(var(--_space) * 8);
    padding-inline: calc(var(--_space) * 4);
    text-align: center;
  }

  .notice-sign {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    color: var(--_quiet);
    background: var(--_tint);
    box-shadow: var(--_rim);
  }

  .notice.error .notice-sign {
    color: var(--_danger);
    background: var(--_danger-tint);
  }

  .notice-words {
    max-inline-size: 44ch;
  }

  .notice-title,
  .notice-text {
    margin: 0;
    text-wrap: balance;
  }

  .notice-title {
    font-weight: var(--_strong);
  }

  .notice-text {
    margin-block-start: var(--_space);
    font-size: var(--_small);
    color: var(--_quiet);
    text-wrap: pretty;
  }

  .notice.inline {
    flex-flow: row wrap;
    justify-content: start;
    padding: calc(var(--_space) * 2) 0;
    text-align: start;
    font-size: var(--_small);
  }

  .notice.inline .notice-sign {
    inline-size: 20px;
    block-size: 20px;
    background: none;
  }

  .notice.inline .notice-words {
    flex: 1 1 16ch;
    max-inline-size: none;
  }

  .notice.inline .notice-title {
    font-weight: var(--_regular);
    text-wrap: pretty;
  }
`;
