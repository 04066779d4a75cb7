import { css } from 'lit';

/** One post. Needs the styles of avatar, buttons, counter, menu, notice, person line, reaction bar and rich text beside it. */
export const postStyles = css`
  .post {
    position: relative;
    display: grid;
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 5);
    padding-inline: calc(var(--_space) * 3);
    scroll-margin-block: calc(var(--_space) * 4);
  }

  .post:focus-visible {
    outline-offset: -2px;
    border-radius: var(--_radius);
  }

  .post-header {
    display: flex;
    align-items: start;
    gap: calc(var(--_space) * 3);
    min-inline-size: 0;
  }

  .post-by {
    flex: 1;
    min-inline-size: 0;
  }

  .post-menu {
    margin-block-start: -4px;
    margin-inline-end: calc(var(--_space) * -1.5);
  }

  .post-community {
    min-block-size: 0;
    font: inherit;
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_line-strong);
    text-underline-offset: 0.18em;
  }

  .post-community:hover {
    text-decoration-color: currentcolor;
  }

  /* What stands above the name. */
  .post-labels {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 3);
    font-size: var(--_small);
    color: var(--_quiet);
  }

  .post-lane,
  .post-kind {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
  }

  .post-labels svg {
    inline-size: 16px;
    block-size: 16px;
  }

  .post-lane {
    font-weight: var(--_strong);
    color: var(--_accent);
  }

  .post-kind {
    font-weight: var(--_strong);
  }

  .post-kind.answered {
    color: var(--_success);
  }

  .post-unread {
    flex: none;
    margin-block-start: 7px;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_accent);
  }

  .post-body {
    display: grid;
    gap: calc(var(--_space) * 3);
    min-inline-size: 0;
  }

  .post-title + .post-words {
    margin-block-start: calc(var(--_space) * -1);
  }

  .post-title {
    margin: 0;
    font-size: var(--_large);
    font-weight: var(--_strong);
    line-height: 1.3;
    text-wrap: balance;
  }

  /* Twelve lines, as FOLD_LINES in fold.ts; it fades where it goes on. */
  .post-words.folded {
    max-block-size: 18em;
    overflow: hidden;
    mask-image: linear-gradient(black calc(100% - 4.5em), transparent);
  }

  .read-more {
    justify-self: start;
    margin-block-start: calc(var(--_space) * -2);
    font-size: var(--_small);
    font-weight: var(--_strong);
  }

  .post-state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    font-size: var(--_small);
    background: var(--_tint);
    box-shadow: var(--_rim);
    border-radius: var(--_radius);
  }

  .post-state svg {
    inline-size: 18px;
    block-size: 18px;
    color: var(--_quiet);
  }

  .post-state > span {
    flex: 1 1 16ch;
  }

  .post-state > .post-decide {
    display: flex;
    flex: none;
    gap: calc(var(--_space) * 2);
  }

  .post-gone {
    margin: 0;
    font-style: italic;
    font-size: var(--_small);
    color: var(--_quiet);
  }

  /* Reactions take as many lines as they need; the conversation stays beside the last of them. */
  .post-footer {
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
  }

  .post-comments {
    flex: none;
    margin-inline: auto calc(var(--_space) * -2.5);
    white-space: nowrap;
  }

  .post-comments-words {
    display: inline-flex;
    gap: 0.5ch;
  }

  .post-comments-number {
    display: none;
  }

  .post-comments svg {
    inline-size: 18px;
    block-size: 18px;
  }

  .post-preview {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin: 0;
    padding: calc(var(--_space) * 3);
    list-style: none;
    font-size: var(--_small);
    background: var(--_tint);
    box-shadow: var(--_rim);
    border-radius: var(--_radius);
  }

  .post-preview > li {
    display: flex;
    gap: calc(var(--_space) * 2);
  }

  .post-preview-words {
    display: -webkit-box;
    min-inline-size: 0;
    flex: 1;
    padding-block-start: 2px;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .post-preview-name {
    font-weight: var(--_strong);
  }

  .post-thread {
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
  }

  /* News of the organisation: its own ground, its picture first, its title larger. */
  .post.news {
    margin-block: calc(var(--_space) * 3);
    overflow: clip;
    background: var(--_news);
    box-shadow: var(--_rim);
    border-radius: calc(var(--_radius) * 1.5);
  }

  .post.news .post-preview {
    background: var(--_news);
  }

  .post.news .post-title {
    font-size: calc(var(--_large) * 1.15);
  }

  @container plein (inline-size < 420px) {
    .post {
      padding-inline: 0;
    }

    .post.news {
      padding-inline: calc(var(--_space) * 3);
    }

    .post-header {
      gap: calc(var(--_space) * 2);
    }

    .post-header {
      position: relative;
    }

    .post-menu,
    .post-comments {
      margin-inline-end: 0;
    }

    .post-header .avatar {
      --_avatar: 32px;
    }

    /* On the corner of the picture: beside the menu it would take the name's room. */
    .post-unread {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 26px;
      margin: 0;
    }

    .post-comments-number {
      display: inline;
    }

    .post-comments-word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container plein (inline-size >= 560px) {
    .post {
      padding-inline: calc(var(--_space) * 4);
    }

    /* The words begin where the name begins. */
    .post-body,
    .post-labels {
      padding-inline-start: calc(24px + var(--_space) * 7);
    }

    .post.news .post-body,
    .post.news .post-labels {
      padding-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    .post.news {
      border: 1px solid CanvasText;
    }

    .post-unread {
      background: Highlight;
      forced-color-adjust: none;
    }
  }

  @media print {
    .post {
      break-inside: avoid;
    }

    .post-words.folded {
      max-block-size: none;
      mask-image: none;
    }
  }
`;
