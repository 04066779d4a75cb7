import { css } from 'lit';

/** The insides of the two popovers; they come with their code. */
export const reactionPopoversStyles = css`
  .reaction-offers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    max-inline-size: min(320px, 100vw - 48px);
  }

  .reaction-offer {
    flex-direction: column;
    gap: var(--_space);
    inline-size: 76px;
    padding: calc(var(--_space) * 2) var(--_space);
    overflow-wrap: anywhere;
  }

  .reaction-offer .reaction-sign {
    font-size: 1.5rem;
  }

  .reactors {
    display: grid;
    gap: calc(var(--_space) * 3);
    min-inline-size: 180px;
  }

  .reactors-title {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    margin: 0 0 var(--_space);
    font-size: inherit;
    font-weight: var(--_strong);
  }

  .reactors-people {
    display: grid;
    gap: var(--_space);
  }

  .reactors-people > div {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }
`;
