import { css } from 'lit';
import { base } from '../../styles/base.styles.ts';
import { buttons } from '../../styles/button.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { avatarStyles } from '../../ui/avatar.styles.ts';
import { counterStyles } from '../../ui/counter.styles.ts';
import { personLineStyles } from '../../ui/person-line.styles.ts';
import { richTextStyles } from '../../ui/rich-text/rich-text.styles.ts';
import { fullSkeletonStyles, skeletonStyles } from '../../ui/skeleton.styles.ts';
import { reactionBarStyles } from '../reactions/reaction-bar.styles.ts';
import { commentStyles } from './comment.styles.ts';

const threadStyles = css`
  .plein {
    max-inline-size: 720px;
  }

  .thread-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * 3);
  }

  .thread-title {
    flex: 1 1 auto;
    margin: 0;
    font-size: var(--_large);
    font-weight: var(--_strong);
    line-height: 1.3;
  }

  .history-list {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* Chunks that are out of sight cost no layout and no paint; they have the height they were measured at. */
  .thread-page.kept {
    content-visibility: auto;
  }

  /* Room for focus rings and for the mark of a linked comment, which would be cut off. */
  .thread-page {
    margin-inline: -6px;
    padding-inline: 6px;
  }

  .thread-item {
    padding-block: calc(var(--_space) * 2);
  }

  .thread-write {
    appearance: none;
    inline-size: 100%;
    min-block-size: max(44px, var(--_target));
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    font: inherit;
    color: var(--_quiet);
    text-align: start;
    cursor: text;
    background: none;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    transition: border-color var(--_fast);
  }

  .thread-write:hover {
    border-color: var(--_accent);
  }

  .thread-write,
  .thread-composer {
    margin-block-end: calc(var(--_space) * 3);
  }

  .thread-closed {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin-block: 0 calc(var(--_space) * 3);
  }

  .thread-lock,
  .thread-answer {
    margin-block-end: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    background: var(--_tint);
    box-shadow: var(--_rim);
    border-radius: var(--_radius);
  }

  .thread-lock {
    display: flex;
    gap: calc(var(--_space) * 2);
    font-size: var(--_small);
  }

  .thread-answer {
    background: color-mix(in srgb, var(--_success) 8%, transparent);
    border-inline-start: 3px solid var(--_success);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .thread-answer p {
    margin: 0 0 calc(var(--_space) * 2);
  }

  .thread-answer-words {
    white-space: pre-line;
  }

  .thread-news {
    position: sticky;
    inset-block-start: calc(var(--_space) * 3);
    z-index: 1;
    display: flex;
    justify-content: center;
    margin-block-end: calc(var(--_space) * 2);
  }

  .thread-news .button {
    border-radius: 999px;
    box-shadow: var(--_shadow);
  }

  .thread-more {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 4);
  }

  .thread-more p {
    margin: 0;
    font-size: var(--_small);
  }

  .history-box {
    display: grid;
    gap: calc(var(--_space) * 3);
  }

  .history-list {
    display: grid;
    gap: calc(var(--_space) * 4);
    max-block-size: 50vh;
    overflow: auto;
  }

  .history-list h3 {
    margin: 0;
    font-size: var(--_small);
    font-weight: var(--_strong);
    color: var(--_quiet);
  }

  /* Paper takes what is there, without gaps where far chunks were emptied. */
  @media print {
    .thread-page {
      block-size: auto !important;
      content-visibility: visible;
    }
  }
`;

export const commentsStyles = [
  tokens,
  base,
  buttons,
  avatarStyles,
  counterStyles,
  personLineStyles,
  richTextStyles,
  skeletonStyles,
  fullSkeletonStyles,
  reactionBarStyles,
  commentStyles,
  threadStyles,
];
