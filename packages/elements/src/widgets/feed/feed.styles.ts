import { css } from 'lit';

export const feedStyles = css`
  .feed-widget {
    max-inline-size: 720px;
    margin-inline: auto;
  }

  .views {
    display: flex;
    gap: calc(var(--_space) * 4);
    /* The words begin at the edge of the content; their focus rings need a little more. */
    margin-inline-start: calc(var(--_space) * -1);
    padding-inline-start: var(--_space);
    overflow-x: auto;
    scrollbar-width: none;
    background: linear-gradient(var(--_line), var(--_line)) bottom / 100% 1px no-repeat content-box;
  }

  .view {
    position: relative;
    flex: none;
    appearance: none;
    min-block-size: max(40px, var(--_target));
    padding: 0 var(--_space);
    margin-inline: calc(var(--_space) * -1);
    font: inherit;
    font-size: var(--_small);
    color: var(--_quiet);
    cursor: pointer;
    background: none;
    border: 0;
  }

  .view:hover {
    color: inherit;
  }

  .view[aria-selected='true'] {
    font-weight: var(--_strong);
    color: inherit;
  }

  .view[aria-selected='true']::after {
    position: absolute;
    inset-block-end: 0;
    inset-inline: var(--_space);
    block-size: 2px;
    content: '';
    background: var(--_accent);
    border-radius: 2px 2px 0 0;
  }

  .view:focus-visible {
    outline-offset: -3px;
  }

  .feed-prompt {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 3);
    inline-size: 100%;
    margin-block: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 3);
    font: inherit;
    color: var(--_quiet);
    text-align: start;
    cursor: text;
    background: var(--_tint);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 1.5);
    transition: border-color var(--_fast);
  }

  .feed-prompt:hover {
    border-color: var(--_line-strong);
  }

  .feed-composer {
    margin-block: calc(var(--_space) * 4);
  }

  .feed-closed {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin: 0 0 calc(var(--_space) * 3);
    font-size: var(--_small);
    color: var(--_quiet);
  }

  /* What comes has the room of a post. */
  .feed-widget .skeleton:not(.feed-end .skeleton) {
    padding: calc(var(--_space) * 5) calc(var(--_space) * 4);
  }

  @container plein (inline-size < 420px) {
    .feed-widget .skeleton:not(.feed-end .skeleton) {
      padding-inline: 0;
    }
  }

  /* A hairline between posts; none beside the ground of news. */
  .feed-page,
  .feed-pinned {
    display: flow-root;
  }

  .post {
    border-block-end: 1px solid var(--_line);
  }

  .post.news {
    border-block-end: 0;
  }

  /* Off screen these cost no layout and no paint; find in page and assistive technology still see them. */
  .feed-page.kept {
    content-visibility: auto;
    contain-intrinsic-block-size: 4000px;
  }

  /* The pill lies over the posts and takes no room: nothing moves when it comes or goes. */
  .pill-rail {
    position: sticky;
    inset-block-start: calc(var(--_space) * 2);
    z-index: 2;
    display: grid;
    justify-items: center;
    block-size: 0;
  }

  .pill {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: max(36px, var(--_target));
    margin-block-start: calc(var(--_space) * 2);
    padding: 0 calc(var(--_space) * 4) 0 calc(var(--_space) * 3);
    font: inherit;
    font-size: var(--_small);
    font-weight: var(--_strong);
    font-variant-numeric: tabular-nums;
    color: var(--_on-accent);
    white-space: nowrap;
    cursor: pointer;
    background: var(--_accent);
    border: 0;
    border-radius: 999px;
    box-shadow: var(--_shadow);
    animation: pill-arrive 240ms var(--_ease);
  }

  .pill:hover {
    background: var(--_accent-hover);
  }

  .pill:focus-visible {
    border-radius: 999px;
  }

  .pill svg {
    inline-size: 16px;
    block-size: 16px;
  }

  @keyframes pill-arrive {
    from {
      opacity: 0;
      translate: 0 -12px;
    }
  }

  .feed-end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    margin: 0;
    padding-block: calc(var(--_space) * 6);
    font-size: var(--_small);
    color: var(--_quiet);
  }

  .feed-end .skeleton {
    flex: 1 1 100%;
  }

  @media (prefers-reduced-motion: reduce) {
    .pill {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .pill {
      border: 1px solid ButtonText;
    }

    .view[aria-selected='true']::after {
      background: Highlight;
      forced-color-adjust: none;
    }

    .views {
      border-block-end: 1px solid CanvasText;
    }
  }

  @media print {
    .feed-page {
      block-size: auto !important;
      content-visibility: visible;
    }
  }
`;
