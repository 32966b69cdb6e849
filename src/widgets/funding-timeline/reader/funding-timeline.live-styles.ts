// How what lies over a timeline's drawing looks: the canvas, the frame around a bar and what is said of it.
import { css } from '../../../theme/css.js';

export const liveStyles = css`
  [part='plot']:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  canvas {
    position: absolute;
    inset: 0;
    display: block;
  }

  /* Empty, and yet to be seen. */
  [part='cursor']:empty:not([role]) {
    display: block;
    position: absolute;
    box-sizing: border-box;
    border: 2px solid var(--_ink);
    pointer-events: none;
  }

  [part='readout'] {
    position: absolute;
    top: 0;
    left: 0;
    display: grid;
    inline-size: max-content;
    line-height: 1.45;
    max-inline-size: min(20em, 90%);
    padding: 0.4em 0.6em;
    border: 1px solid var(--_hairline);
    background: var(--_ground, Canvas);
    color: var(--_ink);
    pointer-events: none;
  }

  [part='readout-remark'] {
    color: var(--_muted);
  }

  @media print {
    [part='stage'] {
      display: none;
    }
  }
`;
