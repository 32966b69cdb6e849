// Knows which lines of a table say something that could not be drawn.
import type { Entry } from './funding-timeline.entry.js';

/** A line with something written in it that could not be drawn. */
export const isMissing = ({ isTotal, period, amounts }: Entry): boolean =>
  !isTotal && amounts.some(({ text, quantity }) => (quantity ? !period : /[^\s\-–—―−－/…·.]/.test(text)));
