import { css } from 'lit';

export const richTextStyles = css`
  .rich-text {
    max-inline-size: 68ch;
    text-align: start;
  }

  .rich-text > :first-child {
    margin-block-start: 0;
  }

  .rich-text > :last-child {
    margin-block-end: 0;
  }

  .rich-text p,
  .rich-text ul,
  .rich-text ol,
  .rich-text pre,
  .rich-text blockquote {
    margin-block: 0.6em;
  }

  .mention {
    font-weight: var(--_strong);
    text-decoration: none;
  }
`;
