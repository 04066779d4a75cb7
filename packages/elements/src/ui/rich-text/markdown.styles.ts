import { css } from 'lit';

/** Lists, quotes, code, tables and pictures of a text, beside `richTextStyles`. */
export const markdownStyles = css`
  .rich-text :is(ul, ol, pre, blockquote, hr, .rich-table) {
    margin-block: 0.65em;
    margin-inline: 0;
  }

  .rich-text :is(ul, ol) {
    padding-inline-start: 1.5em;
  }

  .rich-text :is(ul, ol) :is(ul, ol) {
    margin-block: 0.2em;
  }

  .rich-text li {
    margin-block: 0.2em;
  }

  .rich-text li::marker {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .rich-text .rich-heading {
    margin-block: 1.1em 0.4em;
    font-weight: var(--_strong);
    line-height: 1.3;
    text-wrap: balance;
  }

  .rich-text .rich-heading:is([data-level='h1'], [data-level='h2']) {
    font-size: var(--_large);
  }

  .rich-text blockquote {
    padding-inline-start: calc(var(--_space) * 4);
    border-inline-start: 3px solid var(--_line-strong);
    color: var(--_quiet);
  }

  .rich-text code {
    padding: 0.1em 0.3em;
    font-family: ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace;
    font-size: 0.9em;
    background: var(--_tint-hover);
    box-shadow: var(--_rim);
    border-radius: 4px;
    unicode-bidi: isolate;
  }

  .rich-text pre {
    padding: calc(var(--_space) * 3);
    overflow-x: auto;
    background: var(--_tint);
    border-radius: var(--_radius);
    box-shadow: var(--_rim);
    line-height: 1.45;
  }

  .rich-text pre code {
    box-shadow: none;
    padding: 0;
    background: none;
  }

  .rich-text img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 480px;
    margin-block: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .rich-text hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  .rich-table {
    overflow-x: auto;
  }

  .rich-table table {
    border-collapse: collapse;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .rich-table :is(th, td) {
    padding-block: calc(var(--_space) * 1.5);
    padding-inline: 0 calc(var(--_space) * 5);
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
  }

  .rich-table th {
    font-weight: var(--_strong);
  }

  .rich-table [data-align='right'] {
    text-align: end;
  }

  .rich-table [data-align='center'] {
    text-align: center;
  }

  .rich-host {
    font-size: var(--_small);
    color: var(--_quiet);
  }
`;
