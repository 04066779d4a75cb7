import { css } from 'lit';

/** The dot of the second line stands in the gap before a part; at the start of a line it falls outside and is clipped. */
export const personLineStyles = css`
  .person {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    line-height: 1.35;
  }

  .person-first {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(var(--_space) * 2);
  }

  .person-name {
    font-weight: var(--_strong);
    color: inherit;
    text-decoration: none;
  }

  a.person-name:hover {
    text-decoration: underline;
  }

  .person.gone .person-name {
    font-weight: var(--_regular);
    font-style: italic;
    color: var(--_quiet);
  }

  .person-time,
  .person-second {
    font-size: var(--_small);
    color: var(--_quiet);
  }

  .person-second {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.9em;
    overflow-x: clip;
  }

  .person-second > * {
    position: relative;
  }

  .person-second > * + *::before {
    content: '·' / '';
    position: absolute;
    inset-inline-start: -0.6em;
  }

  /* Taller than its line, for who aims: 24 pixels, also where a link below takes some of them. */
  .person-time a {
    padding-block: 6px 4px;
    color: inherit;
    text-decoration: none;
  }

  .person-time a:hover {
    text-decoration: underline;
  }

  .person-official {
    display: inline-flex;
    align-items: baseline;
    gap: 3px;
    font-size: var(--_small);
    font-weight: var(--_strong);
    color: var(--_accent);
  }

  .person-official svg {
    inline-size: 15px;
    block-size: 15px;
    align-self: center;
  }
`;
