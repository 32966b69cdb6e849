// Keeps the table for assistive technology out of sight.
import { css } from '../../../theme/css.js';

export const readingStyles = css`
  [part='reading'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    user-select: none;
  }

  @media print {
    [part='reading'] {
      display: none;
    }
  }
`;
