// How a timeline looks: bars in the accent, thin lines behind them, small labels.
import { css } from 'lit';

export const styles = css`
  :host {
    contain-intrinsic-block-size: auto 26em;
  }

  [part='axis'],
  [part='legend'],
  [part='plot'],
  [part='milestones'],
  [part='as-typed'] {
    font-size: var(--_small-size);
    font-variant-numeric: lining-nums tabular-nums;
  }

  [part='axis'] {
    margin-block-start: 0.25em;
    color: var(--_muted);
  }

  [part='legend'],
  [part='milestones'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='milestones'] {
    counter-reset: milestone;
  }

  [part='milestones'] > li::before {
    counter-increment: milestone;
    content: counter(milestone) ' ';
    color: var(--_muted);
  }

  [part='plot'] {
    position: relative;
    margin-block-start: 0.5em;
    direction: ltr;
    touch-action: pan-y;
  }

  [part='plot']:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  [part='drawing'],
  canvas {
    display: block;
    overflow: visible;
  }

  canvas {
    position: absolute;
    inset: 0;
  }

  [part='swatch'] {
    vertical-align: baseline;
  }

  .ink {
    fill: var(--_ink);
  }
  .muted {
    fill: var(--_muted);
  }
  .hairline {
    fill: var(--_hairline);
  }
  .accent {
    fill: var(--_accent);
  }
  .soft {
    fill: var(--_soft);
  }
  .ground {
    fill: Canvas;
  }
  .line {
    fill: none;
  }
  .line.ink {
    stroke: var(--_ink);
  }
  .line.muted {
    stroke: var(--_muted);
  }
  .line.hairline {
    stroke: var(--_hairline);
  }
  .line.accent {
    stroke: var(--_accent);
  }
  .line.ground {
    stroke: var(--_ground, Canvas);
  }

  [part='readout'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    max-inline-size: min(20em, 90%);
    padding: 0.4em 0.6em;
    border: 1px solid var(--_hairline);
    background: var(--_ground, Canvas);
    color: var(--_ink);
    pointer-events: none;
  }

  @media print {
    [part='drawing'] {
      block-size: auto;
    }

    canvas,
    [part='readout'] {
      display: none;
    }
  }
`;
