// How the opened figures look: a plain table and a line of buttons.
import { css } from './css.js';

export const dataStyles = css`
  [part='data'] {
    margin-block-start: 0.75em;
    font-size: var(--_small-size);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0.25em 0.75em 0.25em 0;
    border-block-end: 1px solid var(--_hairline);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }

  /* The name of a row breaks between its words only. */
  tbody th {
    overflow-wrap: break-word;
  }

  thead th {
    color: var(--_muted);
  }

  [part='tools'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-start: 0.5em;
  }

  pre {
    margin: 0.5em 0 0;
    font-family: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    user-select: text;
  }
`;
