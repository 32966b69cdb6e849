// How a timeline looks: bars in the accent, thin lines behind them, small labels.
import { css } from '../../theme/css.js';

export const styles = css`
  [part='base'] {
    /* With its padding and its rule not higher than embed.css keeps free. */
    contain-intrinsic-block-size: auto 23em;
  }

  :is([part='axis'], [part='legend'], [part='plot'], [part='milestones'], [part='as-typed']) {
    font-size: var(--_small-size);
    font-variant-numeric: lining-nums tabular-nums;
  }

  /* The kit's words, as in the frame. */
  :is([part='axis'], p[part='legend']) {
    direction: ltr;
    unicode-bidi: isolate;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  [part='axis'] {
    margin-block-start: 0.25em;
    color: var(--_muted);
  }

  [part='plot'] {
    position: relative;
    margin-block-start: 0.5em;
    direction: ltr;
    touch-action: pan-y;
  }

  [part='drawing'] {
    display: block;
    overflow: visible;
  }

  .ink {
    --_tone: var(--_ink);
  }
  .muted {
    --_tone: var(--_muted);
  }
  .hairline {
    --_tone: var(--_hairline);
  }
  .accent {
    --_tone: var(--_accent);
  }
  .ground {
    --_tone: var(--_ground, Canvas);
  }
  g > * {
    fill: var(--_tone);
  }
  g > .line {
    fill: none;
    stroke: var(--_tone);
  }

  @media print {
    [part='drawing'] {
      block-size: auto;
    }
  }
`;
