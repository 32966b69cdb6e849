// How the opened figures look: a plain table and a line of buttons.
import { css } from './css.js';

export const dataStyles = css`
  [part='data'] {
    margin-block-start: 0.75em;
    font-size: var(--_small-size);
    /* Amounts break nowhere: on a narrow screen a table of many columns is scrolled. The buttons' rings have their room. */
    overflow-x: auto;
    margin-inline-start: -4px;
    padding-inline-start: 4px;
  }

  table {
    min-inline-size: min(100%, 30em);
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

  /* Digit under digit, whichever way the page runs. */
  :is(th, td).number {
    text-align: right;
    white-space: nowrap;
  }

  table:has(.number) :is(th, td) {
    overflow-wrap: break-word;
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

  @media print {
    [part='data'] {
      overflow: visible;
    }
  }
`;
