import { css } from 'lit';

/** A row of chips, and how all of them come and breathe. */
export const skeletonStyles = css`
  .skeleton {
    display: grid;
    gap: calc(var(--_space) * 3);
    padding-block: calc(var(--_space) * 4);
    opacity: 0;
    animation:
      skeleton-appear 200ms 150ms ease-out forwards,
      skeleton-breathe 1.8s 350ms ease-in-out infinite alternate;
  }

  .skeleton-chips {
    display: flex;
    gap: calc(var(--_space) * 2);
    align-items: center;
  }

  .skeleton i {
    background: color-mix(in srgb, var(--_neutral) 10%, transparent);
  }

  .skeleton-chips i {
    inline-size: 52px;
    block-size: 28px;
    border-radius: 999px;
  }

  @keyframes skeleton-appear {
    to {
      opacity: 1;
    }
  }

  @keyframes skeleton-breathe {
    to {
      opacity: 0.55;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: skeleton-appear 1ms 150ms forwards;
    }
  }
`;

/** Persons and lines of words. */
export const fullSkeletonStyles = css`
  .skeleton.comment {
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 3);
  }

  /* Words begin where the name begins, as they do in what comes. */
  @container plein (inline-size > 480px) {
    .skeleton.comment > .words {
      padding-inline-start: calc(24px + var(--_space) * 2);
    }
  }

  @container plein (inline-size >= 560px) {
    .skeleton:not(.comment) > .skeleton-head ~ span {
      padding-inline-start: calc(24px + var(--_space) * 7);
    }
  }

  .skeleton-head,
  .skeleton-faces {
    display: flex;
    align-items: center;
  }

  .skeleton-head {
    gap: calc(var(--_space) * 3);
  }

  .skeleton-faces i {
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
    margin-inline-end: 4px;
  }

  .skeleton-face {
    background: color-mix(in srgb, var(--_neutral) 10%, transparent);
    flex: none;
    inline-size: calc(24px + var(--_space) * 4);
    block-size: calc(24px + var(--_space) * 4);
    border-radius: 50%;
  }

  .comment > .skeleton-head {
    gap: calc(var(--_space) * 2);
  }

  .skeleton-face.small {
    inline-size: 24px;
    block-size: 24px;
  }

  .skeleton-lines {
    display: grid;
    flex: 1;
    gap: calc(var(--_space) * 2);
  }

  .skeleton-lines i {
    block-size: 0.7em;
    inline-size: 100%;
    border-radius: 4px;
  }

  .skeleton-head i:first-child {
    inline-size: min(11em, 60%);
  }

  .skeleton-head i:nth-child(2) {
    inline-size: min(16em, 80%);
  }

  .skeleton .words i:last-child {
    inline-size: 62%;
  }

  .skeleton .title i {
    inline-size: 55%;
  }

  .skeleton .title i:last-child {
    inline-size: 34%;
  }
`;
