// How a map looks: a list with hairlines, beside or above a picture of fixed height, both quiet.
import { css } from '../../theme/css.js';

export const styles = css`
  [part='base'] {
    contain-intrinsic-block-size: auto 36em;
    container-type: inline-size;
  }

  [part='base']:has(.bare) {
    contain-intrinsic-block-size: auto 20em;
  }

  [part='figure'] {
    display: flex;
    flex-direction: column;
    gap: 0.75em 1.5em;
    margin-block-start: var(--_gap);
  }

  [part='list'] {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--_text-size);
  }

  [part='list'] li {
    border-block-end: 1px solid var(--_hairline);
  }

  [part='row'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.22em 0.25em;
    text-align: start;
    text-decoration: none;
  }

  [part='row']:focus-visible {
    outline-offset: -2px;
  }

  /* How long a name is does not decide whether its amount stands beside it: rows of one list look alike. */
  [part='name'] {
    flex: 1 1 5em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    /* 村 → 安置点 breaks at the arrow. */
    word-break: keep-all;
  }

  [part='summary'] {
    overflow-wrap: anywhere;
  }

  [part='amount'] {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  [part='no-position'] {
    flex-basis: 100%;
    color: var(--_muted);
    font-size: 0.8667em;
  }

  [part='row'].chosen {
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
  }

  [part='row'][aria-pressed='true'] [part='name'] {
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  [part='more'] {
    margin-block-start: 0.4em;
    font-size: var(--_small-size);
  }

  [part='picture'] {
    --_map-height: 18em;
    position: relative;
    flex: 1 1 auto;
    min-inline-size: 0;
  }

  [part='picture'].bare {
    --_map-height: 11em;
  }

  [part='viewport'] {
    position: relative;
    block-size: var(--_map-height);
    overflow: hidden;
    /* A change of the host's colours is a transition, and that is heard. */
    color: var(--_ink);
    transition: color 1ms;
    touch-action: pan-x pan-y;
  }

  [part='map'],
  [part='canvas'] {
    position: absolute;
    inset: 0;
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  [part='map'] {
    direction: ltr;
  }

  [part='site'] {
    fill: var(--_accent);
    fill-opacity: 0.6;
    stroke: var(--_accent);
  }

  [part='readout'] {
    min-block-size: 1.5em;
    font-size: var(--_small-size);
    font-variant-numeric: tabular-nums;
  }

  [part='key'],
  [part='placeless'],
  [part='attribution'],
  [part='remark'] {
    color: var(--_muted);
  }

  [part='key-item'] span,
  [part='placeless'],
  [part='attribution'],
  [part='remark'] {
    font-size: var(--_small-size);
  }

  [part='key'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
  }

  [part='key'].to-come {
    visibility: hidden;
  }

  [part='key-item'] {
    display: flex;
    align-items: center;
    gap: 0.3em;
  }

  [part='key-item'] svg {
    flex: none;
  }

  /* The kit's words run from left to right wherever they stand; where they begin is the page's. */
  :is([part='amount'], [part='readout'], [part='key-item'], [part='placeless'], [part='attribution'], [part='remark']) {
    direction: ltr;
    unicode-bidi: isolate;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  [part='remark'] {
    margin-block-start: 0.35em;
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid var(--_worse);
  }

  [part='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (min-width: 36em) {
    [part='figure'] {
      flex-direction: row;
    }

    /* A least width of its own would have all rows measured twice. */
    [part='ranking'] {
      flex: 0 0 min(22em, 42%);
      min-inline-size: 0;
    }

    [part='picture']:not(.bare) {
      --_map-height: 22em;
    }
  }

  @container (min-width: 60em) {
    [part='picture']:not(.bare) {
      --_map-height: 28em;
    }
  }

  @media (forced-colors: active) {
    [part='row'].chosen {
      outline: 1px solid Highlight;
    }
  }

  /* Fingers need more than a line of small text. */
  @media (pointer: coarse) {
    button {
      min-block-size: 24px;
    }
  }

  @media print {
    [part='zoom'],
    [part='readout'] {
      display: none;
    }
  }
`;
