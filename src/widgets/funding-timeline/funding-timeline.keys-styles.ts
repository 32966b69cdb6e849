// How the keys of a timeline look, the list of its milestones, and what stands behind and over bars.
import { css } from '../../theme/css.js';

export const keysStyles = css`
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

  .soft {
    --_tone: var(--_soft);
  }
`;
