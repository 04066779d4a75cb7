import { css } from 'lit';

/** Texts without Markdown; the rest of the look comes with the parser. */
export const richTextStyles = css`
  .rich-text {
    max-inline-size: 68ch;
    line-height: 1.55;
  }

  .rich-text p {
    margin-block: 0.65em;
    margin-inline: 0;
  }

  .rich-text > :first-child:first-child {
    margin-block-start: 0;
  }

  .rich-text > :last-child:last-child {
    margin-block-end: 0;
  }

  .mention {
    font-weight: var(--_strong);
    text-decoration: none;
  }

  a.mention:hover {
    text-decoration: underline;
  }
`;
