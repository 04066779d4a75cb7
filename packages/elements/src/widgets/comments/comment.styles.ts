import { css } from 'lit';

export const commentStyles = css`
  .plein {
    --_indent: 24px;
    --_gap: calc(var(--_space) * 2);
  }

  .comment {
    border-radius: var(--_radius);
    scroll-margin-block: 80px;
  }

  .comment.target,
  .comment.fresh {
    animation: comment-shown 2.4s ease-out;
  }

  .comment.target {
    box-shadow: -3px 0 0 var(--_accent);
  }

  .comment.target:dir(rtl) {
    box-shadow: 3px 0 0 var(--_accent);
  }

  @keyframes comment-shown {
    0%,
    40% {
      background: var(--_accent-tint);
      outline: 1px solid var(--_edge);
    }
  }

  .comment-head {
    display: flex;
    align-items: center;
    gap: var(--_gap);
    min-block-size: var(--_target);
  }

  .comment-head > .person {
    flex: 0 1 auto;
  }

  .comment-tombstone {
    font-style: italic;
    font-size: var(--_small);
    color: var(--_quiet);
  }

  .comment-edited {
    padding: 0;
    font-size: inherit;
    font-weight: var(--_regular);
    color: inherit;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }

  .comment-answer {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    font-size: var(--_small);
    font-weight: var(--_strong);
    color: var(--_success);
  }

  .comment-answer svg {
    inline-size: 16px;
    block-size: 16px;
  }

  .comment-unread {
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_accent);
  }

  .comment-acts {
    display: flex;
    flex: none;
    margin-inline-start: auto;
    opacity: max(0.75, var(--_contrast));
  }

  .comment:hover .comment-acts,
  .comment:focus-within .comment-acts {
    opacity: 1;
  }

  /* It says "open" to assistive technology; it is not pressed. */
  .comment-fold[aria-expanded='true']:not(:hover) {
    color: var(--_quiet);
    background: none;
    border-color: transparent;
  }

  .comment-acts svg {
    inline-size: 18px;
    block-size: 18px;
  }

  .comment-body {
    padding-inline-start: calc(var(--_indent) + var(--_gap));
  }

  .comment-to {
    display: flex;
    align-items: center;
    gap: var(--_space);
    margin: 0 0 var(--_space);
  }

  .comment-to svg {
    inline-size: 16px;
    block-size: 16px;
  }

  .comment-images {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    margin-block: calc(var(--_space) * 2);
  }

  .comment-images img {
    display: block;
    max-inline-size: 100%;
    inline-size: auto;
    max-block-size: 320px;
    block-size: auto;
    border-radius: var(--_radius);
  }

  .comment-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    margin-block-start: var(--_space);
    margin-inline-start: calc(var(--_space) * -1);
  }

  .comment-foot .button,
  .comment-foot .chip {
    min-block-size: max(28px, var(--_target) - 4px);
  }

  @media (pointer: coarse) {
    .comment-foot .button,
    .comment-foot .chip {
      min-block-size: 44px;
    }
  }

  /* Quiet until wanted: a thread is read more often than reacted to. */
  .comment-foot .reaction-add:not(:hover) {
    border-color: transparent;
  }

  /* Without a line around it, its sign begins where the words begin. */
  .comment-foot .reaction-add:first-child {
    margin-inline-start: calc(var(--_space) * -1.75);
  }

  .comment-reply svg {
    inline-size: 16px;
    block-size: 16px;
  }

  .comment-held,
  .comment-problem {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    margin: var(--_space) 0;
    font-size: var(--_small);
    color: var(--_quiet);
  }

  .comment-problem {
    color: var(--_danger);
  }

  .comment-folded {
    inline-size: 100%;
    justify-content: start;
    padding-inline: 2px;
    text-align: start;
  }

  .comment-folded .numbers {
    flex: none;
  }

  .comment-snippet {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .comment-composer {
    padding-inline-start: calc(var(--_indent) + var(--_gap));
    margin-block: calc(var(--_space) * 2);
  }

  .branch {
    display: grid;
    grid-template-columns: var(--_indent) minmax(0, 1fr);
    column-gap: var(--_gap);
  }

  /* The line leads from a comment to its replies; a press on it folds them away. */
  .branch-line {
    appearance: none;
    padding: 0;
    background: linear-gradient(var(--_line), var(--_line)) center / 2px 100% no-repeat;
    border: 0;
    cursor: pointer;
  }

  .branch-line:hover {
    background-image: linear-gradient(var(--_accent), var(--_accent));
  }

  .replies > [role='listitem'] {
    padding-block-start: calc(var(--_space) * 2);
  }

  .comment-more {
    padding-inline: 2px;
    color: var(--_accent);
    font-weight: var(--_strong);
  }

  /* Drawn five levels deep; what is deeper stays at that edge and says whom it answers. */
  .replies .replies .replies .replies .branch {
    grid-template-columns: 0 minmax(0, 1fr);
    column-gap: 0;
  }

  .submissions {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin-block: calc(var(--_space) * 2);
  }

  .replies .submissions,
  .comment + .submissions {
    margin-inline-start: calc(var(--_indent) + var(--_gap));
  }

  .submission {
    padding: calc(var(--_space) * 3);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
  }

  .submission.sending {
    opacity: 0.8;
  }

  .submission.refused,
  .submission.failed {
    border-color: var(--_danger);
  }

  .submission-state {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    margin: calc(var(--_space) * 2) 0 0;
    font-size: var(--_small);
    color: var(--_quiet);
  }

  .submission.refused .submission-state,
  .submission.failed .submission-state {
    color: var(--_danger);
  }

  .submission > .cluster {
    margin-block-start: calc(var(--_space) * 2);
  }

  @container plein (max-width: 480px) {
    .comment-body,
    .comment-composer {
      padding-inline-start: 0;
    }

    .branch {
      grid-template-columns: 12px minmax(0, 1fr);
      column-gap: var(--_space);
    }

    .replies .replies .replies .branch {
      grid-template-columns: 0 minmax(0, 1fr);
      column-gap: 0;
    }
  }

  /* Too narrow for steps: one rule says that something is a reply. */
  @container plein (max-width: 360px) {
    .branch {
      grid-template-columns: 2px minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
    }

    .replies .branch {
      grid-template-columns: 0 minmax(0, 1fr);
      column-gap: 0;
    }
  }

  @media (forced-colors: active) {
    .branch-line {
      background: linear-gradient(CanvasText, CanvasText) center / 2px 100% no-repeat;
      forced-color-adjust: none;
    }

    .branch-line:hover {
      background-image: linear-gradient(Highlight, Highlight);
    }

    .comment.target {
      outline: 2px solid Highlight;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .comment.target,
    .comment.fresh {
      animation: none;
    }

    .comment.fresh {
      background: var(--_accent-tint);
      outline: 1px solid var(--_edge);
    }
  }
`;
