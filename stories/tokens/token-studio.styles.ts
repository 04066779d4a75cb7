import { css } from 'lit';

export const tokenStudioStyles = css`
  :host {
    --line: color-mix(in srgb, currentcolor 16%, transparent);
    --line-strong: color-mix(in srgb, currentcolor 58%, transparent);
    --quiet: color-mix(in srgb, currentcolor 74%, transparent);
    --tint: color-mix(in srgb, currentcolor 5%, transparent);
    --good: light-dark(#11653e, #75ce9a);
    --bad: light-dark(#9c1a1a, #f99a94);
    --focus: light-dark(#184bb5, #94b8fc);
    display: block;
    container: studio / inline-size;
    max-inline-size: 1240px;
    margin-inline: auto;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1 {
    margin: 0;
    font-size: 28px;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }

  h2 {
    margin: 0 0 12px;
    font-size: 17px;
  }

  header p {
    max-inline-size: 65ch;
    margin: 8px 0 0;
    color: var(--quiet);
  }

  button,
  .file {
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
    padding: 4px 12px;
    border: 1px solid var(--line-strong);
    border-radius: 8px;
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 14px;
    cursor: pointer;
  }

  button:hover:not(:disabled),
  .file:hover {
    background: var(--tint);
  }

  button:disabled {
    opacity: 0.5;
    cursor: default;
  }

  :focus-visible,
  .file:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }

  .file {
    position: relative;
  }

  .file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
    inline-size: 100%;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block: 20px;
    padding-block: 12px;
    border-block: 1px solid var(--line);
  }

  .count {
    flex: 1 1 auto;
    color: var(--quiet);
    font-size: 14px;
  }

  .segments {
    display: inline-flex;
  }

  .segments button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .segments button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    border-inline-start: 0;
  }

  .segments [aria-pressed='true'] {
    background: light-dark(#1c1e22, #e6e8ec);
    border-color: light-dark(#1c1e22, #e6e8ec);
    color: light-dark(#ffffff, #16181d);
  }

  .bench {
    display: grid;
    gap: 32px;
  }

  @container studio (min-width: 860px) {
    .bench {
      grid-template-columns: 340px minmax(0, 1fr);
      align-items: start;
    }

    /* What is changed stays beside what it changes. */
    .fields {
      position: sticky;
      inset-block-start: 16px;
      max-block-size: calc(100vh - 32px);
      overflow-y: auto;
      margin-inline-start: -4px;
      padding-inline: 4px 12px;
    }
  }

  fieldset {
    min-inline-size: 0;
    margin: 0 0 24px;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 8px;
    font-size: 17px;
    font-weight: 600;
  }

  .field {
    padding-block: 12px;
    border-block-start: 1px solid var(--line);
  }

  .field-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-block-size: 24px;
  }

  .field-name {
    font-weight: 600;
    font-size: 15px;
  }

  code {
    color: var(--quiet);
    font-size: 12.5px;
    overflow-wrap: anywhere;
  }

  .plain {
    min-block-size: 24px;
    margin-inline-start: auto;
    padding: 0 8px;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .field-about {
    margin: 2px 0 8px;
    color: var(--quiet);
    font-size: 13px;
    line-height: 1.45;
  }

  .field-control {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .field-control input[type='color'] {
    inline-size: 40px;
    block-size: 32px;
    padding: 2px;
    border: 1px solid var(--line-strong);
    border-radius: 8px;
    background: transparent;
    cursor: pointer;
  }

  .field-control input[type='text'] {
    flex: 1;
    min-inline-size: 0;
    block-size: 32px;
    padding-inline: 8px;
    border: 1px solid var(--line-strong);
    border-radius: 8px;
    background: transparent;
    color: inherit;
    font:
      13px/1.4 ui-monospace,
      SFMono-Regular,
      Menlo,
      Consolas,
      monospace;
  }

  @media (pointer: coarse) {
    button,
    .plain,
    .file,
    .field-control input:is([type='color'], [type='text'], [type='range']) {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }

  .field-control input[type='text'][aria-invalid='true'] {
    border-color: var(--bad);
  }

  .field-control input[type='range'] {
    flex: 1;
    min-inline-size: 0;
    block-size: 24px;
    margin: 0;
    accent-color: light-dark(#184bb5, #94b8fc);
  }

  output {
    min-inline-size: 52px;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .field-problem,
  .file-problems {
    margin: 8px 0 0;
    color: var(--bad);
    font-size: 14px;
    overflow-wrap: anywhere;
  }

  .seen,
  .seen section {
    min-inline-size: 0;
  }

  .seen section + section,
  .bench + section {
    margin-block-start: 32px;
  }

  .sample {
    container: sample / inline-size;
    padding: clamp(12px, 4cqi, 28px);
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--plein-ground);
    color: var(--plein-text);
  }

  .sample-page {
    display: grid;
    gap: calc(var(--plein-space, 4px) * 6);
    align-items: start;
  }

  .sample-page ::slotted(*) {
    min-inline-size: 0;
  }

  @container sample (min-width: 640px) {
    .sample-page {
      grid-template: auto 1fr / minmax(0, 1fr) 280px;
      column-gap: 32px;
    }

    .sample-page ::slotted([slot='aside']) {
      grid-area: 1 / 2 / 3 / 3;
    }
  }

  .verdicts {
    margin: 0 0 12px;
    padding: 0;
    list-style: none;
    color: var(--good);
    font-size: 14px;
    font-weight: 600;
  }

  .failing {
    color: var(--bad);
  }

  .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 330px), 1fr));
    gap: 0 24px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .pair {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr) auto 44px;
    align-items: center;
    gap: 0 10px;
    padding-block: 6px;
    border-block-start: 1px solid var(--line);
    color: inherit;
    font-size: 14px;
  }

  .pair-sample {
    display: grid;
    place-items: center;
    block-size: 32px;
    border: 1px solid var(--line);
    border-radius: 6px;
    font-weight: 600;
  }

  .pair-sample.line::after {
    content: '';
    inline-size: 22px;
    block-size: 14px;
    border: 2px solid;
    border-radius: 4px;
  }

  .pair-ratio {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .pair-needed {
    color: var(--quiet);
    font-weight: 400;
  }

  .pair-verdict {
    color: var(--good);
    font-size: 13px;
    text-align: end;
  }

  .failing .pair-verdict,
  .failing .pair-ratio {
    color: var(--bad);
    font-weight: 600;
  }

  .pair-message {
    grid-column: 1 / -1;
    margin: 6px 0;
    color: var(--bad);
    font-size: 13px;
  }

  .pair-message button {
    margin-block-start: 6px;
    color: light-dark(#1c1e22, #e6e8ec);
  }

  .exports {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 380px), 1fr));
    gap: 24px;
    align-items: start;
  }

  figure {
    min-inline-size: 0;
    margin: 0;
    border: 1px solid var(--line);
    border-radius: 12px;
    overflow: hidden;
  }

  figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 10px 14px;
    border-block-end: 1px solid var(--line);
    font-size: 14px;
    font-weight: 600;
  }

  .export-acts {
    display: inline-flex;
    gap: 8px;
  }

  pre {
    max-block-size: 360px;
    margin: 0;
    padding: 14px;
    overflow: auto;
    background: var(--tint);
    direction: ltr;
    text-align: start;
  }

  pre code {
    color: inherit;
    overflow-wrap: normal;
  }

  .said {
    min-block-size: 24px;
    margin: 12px 0 0;
    color: var(--quiet);
    font-size: 14px;
  }
`;
