import { css } from 'lit';

/** Needs `buttons` beside it. */
export const askStyles = css`
  .ask {
    inline-size: min(420px, 100vw - 32px);
    max-block-size: calc(100dvb - 32px);
    padding: calc(var(--_space) * 5);
    color: var(--_on-surface);
    background: var(--_surface);
    border: 0;
    border-radius: calc(var(--_radius) + 4px);
    box-shadow: var(--_shadow);
  }

  .ask::backdrop {
    background: rgb(10 12 20 / 40%);
  }

  .ask form {
    display: grid;
    gap: calc(var(--_space) * 4);
  }

  .ask h2,
  .ask p,
  .ask fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .ask h2 {
    font-size: var(--_large);
    font-weight: var(--_strong);
    line-height: 1.3;
  }

  .ask-choice {
    display: flex;
    gap: calc(var(--_space) * 2.5);
    align-items: baseline;
    min-block-size: max(32px, var(--_target));
    padding-block: var(--_space);
    cursor: pointer;
  }

  .ask-choice input {
    accent-color: var(--_accent);
  }

  .ask-hint {
    display: block;
    font-size: var(--_small);
    color: var(--_quiet);
  }

  .ask-note {
    display: grid;
    gap: var(--_space);
    font-size: var(--_small);
  }

  .ask-note textarea {
    font: inherit;
    font-size: max(var(--_size), 16px);
    color: inherit;
    padding: calc(var(--_space) * 2);
    background: none;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    resize: vertical;
  }

  /* A question that is open is no part of what was read. */
  @media print {
    .ask:has(form) {
      display: none;
    }
  }

  .ask-acts {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: calc(var(--_space) * 2);
  }
`;
