import { css } from 'lit';
import { base } from '../../styles/base.styles.ts';
import { buttons } from '../../styles/button.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { avatarStyles } from '../../ui/avatar.styles.ts';
import { richTextStyles } from '../../ui/rich-text/rich-text.styles.ts';
import { composerPartsStyles } from './composer-parts.styles.ts';

const styles = css`
  .composer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }

  .composer-settings,
  .composer-kinds,
  .composer-audience {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }

  .composer-settings:empty {
    display: none;
  }

  .composer-kinds {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .composer-kind {
    position: relative;
  }

  .composer-kind:has(:checked) {
    color: var(--_accent);
    font-weight: var(--_strong);
    border-color: var(--_accent);
    background: var(--_accent-tint);
  }

  .composer-kind:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .composer-audience {
    margin-inline-start: auto;
  }

  .composer-to {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    margin: 0;
  }

  .composer-to svg {
    inline-size: 16px;
    block-size: 16px;
  }

  .composer-field,
  .composer-alt > input {
    appearance: auto;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding-inline: calc(var(--_space) * 2);
    font: inherit;
    font-size: var(--_small);
    color: inherit;
    background: transparent;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
  }

  select.composer-field > option {
    color: var(--_on-surface);
    background: var(--_surface);
  }

  .composer-title {
    font-size: 1em;
    font-weight: var(--_strong);
  }

  .composer-tabs {
    display: flex;
    gap: calc(var(--_space) * 3);
  }

  .composer-tab {
    appearance: none;
    min-block-size: 24px;
    padding: 0 2px;
    font: inherit;
    font-size: var(--_small);
    color: var(--_quiet);
    background: none;
    border: 0;
    border-block-end: 2px solid transparent;
    cursor: pointer;
  }

  @media (pointer: coarse) {
    .composer-tab {
      min-block-size: 44px;
    }
  }

  .composer-tab[aria-pressed='true'] {
    font-weight: var(--_strong);
    color: inherit;
    border-color: var(--_accent);
  }

  .composer-box,
  .composer-preview {
    position: relative;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
  }

  .composer-box:has(.composer-text:focus) {
    border-color: var(--_focus);
    box-shadow: 0 0 0 1px var(--_focus);
  }

  /* Shadows go in forced colours. */
  @media (forced-colors: active) {
    .composer-box:has(.composer-text:focus) {
      outline: 2px solid Highlight;
    }
  }

  /* What is not sent yet is on no paper. */
  @media print {
    :host {
      display: none;
    }
  }

  .composer-preview {
    min-block-size: 124px;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }

  .composer-text {
    display: block;
    inline-size: 100%;
    min-block-size: 84px;
    max-block-size: 60vh;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    font: inherit;
    line-height: 1.5;
    color: inherit;
    background: none;
    border: 0;
    outline: none;
    resize: vertical;
    field-sizing: content;
  }

  .composer-text::placeholder,
  .composer-field::placeholder {
    font-weight: var(--_regular);
    color: var(--_quiet);
    opacity: 1;
  }

  .composer-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  .composer-tools svg {
    inline-size: 18px;
    block-size: 18px;
  }

  .composer-gap {
    inline-size: calc(var(--_space) * 2);
  }

  .composer-people {
    margin: 0 calc(var(--_space) * 2) calc(var(--_space) * 2);
    padding: var(--_space);
    max-block-size: 240px;
    overflow: auto;
    list-style: none;
    color: var(--_on-surface);
    background: var(--_surface);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }

  .composer-people > li {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: max(36px, var(--_target));
    padding-inline: calc(var(--_space) * 2);
    border-radius: calc(var(--_radius) - 2px);
    cursor: pointer;
  }

  .composer-people > [aria-selected='true'] {
    background: var(--_accent-tint);
    outline: 1px solid var(--_accent-line);
  }

  .composer-people .person-name {
    font-weight: var(--_strong);
  }

  .composer-emoji {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
  }

  .composer-emoji-grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(36px, var(--_target)), 1fr));
    max-block-size: 220px;
    overflow: auto;
  }

  .composer-emoji-grid > button {
    appearance: none;
    min-block-size: max(36px, var(--_target));
    font-family: 'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif;
    font-size: 1.25rem;
    background: none;
    border: 0;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .composer-emoji-grid > button:hover {
    background: var(--_tint-hover);
    box-shadow: var(--_rim);
  }

  .composer-emoji-grid > p {
    grid-column: 1 / -1;
    margin: 0;
  }

  .composer-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: calc(var(--_space) * 2);
  }

  .composer-says {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }

  .composer-says > .link {
    padding: 0;
    color: var(--_accent);
    text-decoration: underline;
  }
`;

export const composerStyles = [
  tokens,
  base,
  buttons,
  avatarStyles,
  richTextStyles,
  styles,
  composerPartsStyles,
];
