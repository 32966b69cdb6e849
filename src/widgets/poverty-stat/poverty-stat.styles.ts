// How a stat looks: the number first and largest, its marks thin and to scale.
import { css } from '../../theme/css.js';

export const styles = css`
  [part='figure'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
    margin: 0.1em 0 0;
    font-size: var(--report-number-size, clamp(1.5em, 11vw, 2.75em));
    line-height: 1.25;
    font-variant-numeric: lining-nums tabular-nums;
  }

  /* A unit leaves its number's line only where the column is narrower than both: to be cut off would be worse. */
  [part='measure'] {
    word-break: keep-all;
  }

  [part='number'] {
    font-weight: 600;
  }

  [part='unit'] {
    font-size: 0.45em;
  }

  [part='verdict'] {
    font-size: 0.4em;
  }

  /* The colour of a figure is that of its meaning, where its author says what is better. */
  [data-verdict='better'],
  [data-verdict='better'] ~ :is([part='bars'], [part='share']) {
    --_accent: var(--_better);
  }

  [data-verdict='worse'],
  [data-verdict='worse'] ~ :is([part='bars'], [part='share']) {
    --_accent: var(--_worse);
  }

  [data-verdict] :is([part='number'], [part='verdict']) {
    color: var(--_accent);
  }

  [part='bars'],
  [part='share'] {
    gap: 0.25em 0.75em;
    max-inline-size: 36em;
    margin-block-start: var(--_gap);
    font-size: var(--_small-size);
    font-variant-numeric: tabular-nums;
  }

  [part='bars'] {
    display: grid;
    grid-template-columns: auto minmax(min(3em, 12%), 1fr) auto;
    align-items: center;
  }

  [part='share'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }

  [part='bar-label'] {
    color: var(--_muted);
  }

  /* Breaks rather than be cut off: at 320 px and twice the text "30,000 households" leaves little room for a bar. */
  [part='bar-value'] {
    text-align: end;
    overflow-wrap: anywhere;
  }

  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  /* Bars and marks hold no text: mirrored, they begin where the lines of the page begin. */
  :host(:dir(rtl)) svg {
    transform: scaleX(-1);
  }

  [part='bar'] {
    block-size: 0.75em;
  }

  [part='units'] {
    max-inline-size: 24em;
    margin-block-start: var(--_gap);
  }

  [part='units-key'] {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: var(--_small-size);
  }

  rect {
    fill: var(--_accent);
  }

  .soft {
    fill: var(--_soft);
  }

  .whole-end {
    fill: var(--_ink);
  }
`;
