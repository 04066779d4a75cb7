import { css } from 'lit';

/** The pictures of a post: the lead picture of news, and up to four others. */
export const picturesStyles = css`
  /* Pictures keep their place by their width and height. */
  .post-pictures {
    display: grid;
    gap: var(--_space);
    overflow: clip;
    border-radius: var(--_radius);
  }

  .post-pictures a,
  .post-lead a {
    position: relative;
    display: block;
    overflow: clip;
    color: inherit;
    background: var(--_tint);
  }

  .post-pictures a:focus-visible,
  .post-lead a:focus-visible {
    outline-offset: -4px;
    outline-width: 3px;
  }

  .post-pictures img,
  .post-lead img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 480px;
    object-fit: cover;
  }

  [data-words] {
    border-radius: inherit;
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  [data-words] > img {
    visibility: hidden;
  }

  [data-words]::after {
    content: attr(data-words);
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: calc(var(--_space) * 4);
    font-size: var(--_small);
    text-align: center;
    text-wrap: balance;
    color: var(--_quiet);
  }

  .post-pictures:not([data-count='1']) {
    grid-template-columns: 1fr 1fr;
  }

  .post-pictures:not([data-count='1']) img {
    block-size: 100%;
    aspect-ratio: 4 / 3;
  }

  .post-pictures[data-count='3'] > :first-child {
    grid-row: span 2;
  }

  .post-pictures-more {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    font-size: var(--_large);
    font-weight: var(--_strong);
    color: white;
    background: rgb(0 0 0 / 50%);
  }

  .post-lead {
    margin-block: calc(var(--_space) * -5) calc(var(--_space) * 2);
    margin-inline: calc(var(--_space) * -3);
  }

  .post-lead img {
    aspect-ratio: 2 / 1;
    max-block-size: 240px;
  }

  @container plein (inline-size >= 560px) {
    .post-lead {
      margin-inline: calc(var(--_space) * -4);
    }
  }
`;
