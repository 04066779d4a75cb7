import { css } from 'lit';

/** Pictures, outcomes and conflicts: what is not always there. */
export const composerPartsStyles = css`
  .composer-images {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .composer-image {
    display: flex;
    align-items: start;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    background: var(--_tint);
    box-shadow: var(--_rim);
    border-radius: var(--_radius);
  }

  .composer-image > img,
  .composer-image-sign {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 72px;
    block-size: 72px;
    object-fit: cover;
    background: var(--_tint);
    box-shadow: var(--_rim);
    border-radius: calc(var(--_radius) - 2px);
  }

  .composer-image-words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1;
    gap: var(--_space);
    min-inline-size: 0;
    font-size: var(--_small);
  }

  .composer-alt {
    display: grid;
    gap: var(--_space);
  }

  .composer-alt > input[aria-invalid='true'] {
    border-color: var(--_danger);
  }

  /* What becomes of the picture shows on a line that is there anyway: it changes while the writer presses the button below. */
  .composer-image-foot {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 3);
  }

  .composer-image-state {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .composer-decorative {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 24px;
  }

  .composer-decorative > input {
    flex: none;
  }

  @media (pointer: coarse) {
    .composer-decorative {
      min-block-size: 44px;
    }
  }

  .composer-note,
  .composer-problem {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    margin: 0;
    font-size: var(--_small);
  }

  .composer-problem,
  .composer-over {
    color: var(--_danger);
  }

  .composer-conflict {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 3);
    background: var(--_danger-tint);
    border-radius: var(--_radius);
  }

  .composer-conflict p,
  .composer-conflict h3 {
    margin: 0;
    font-size: var(--_small);
  }

  .composer-versions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
    gap: calc(var(--_space) * 3);
  }

  .composer-versions > section {
    display: grid;
    gap: calc(var(--_space) * 2);
    align-content: start;
    justify-items: start;
  }

  .composer-version {
    inline-size: 100%;
    max-block-size: 180px;
    padding: calc(var(--_space) * 2);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
`;
