// Knows which cells and lines of a table say something that could not be drawn.
import type { Amount, Entry } from './funding-timeline.entry.js';

/** A cell with something written in it that could not be drawn. */
export const isUndrawn = ({ text, quantity }: Amount): boolean => !quantity && /[^\s\-–—―−－/…·.]/.test(text);

/** A line with such a cell, or with an amount of no known period. */
export const isMissing = (entry: Entry): boolean =>
  entry.isAside
    ? hasFigures(entry)
    : !entry.isTotal && entry.amounts.some((amount) => (amount.quantity ? !entry.period : isUndrawn(amount)));

/** 责任单位, which is words, is a remark. */
export const hasFigures = ({ cells, text }: Pick<Entry, 'cells' | 'text'>): boolean =>
  cells.some((cell) => cell !== text && /\d/.test(cell));

/** Whether a line would add to a sum, nobody knows what. */
export const isUnsummed = (entry: Entry): boolean =>
  !entry.isAside &&
  isMissing(entry) &&
  (!entry.period || entry.amounts.some((amount) => isUndrawn(amount) && !amount.isOther));

/** What could not be drawn of a line that is drawn for the rest; '' where that is all of it. */
export const undrawnPart = ({ period, amounts }: Entry): string =>
  period && amounts.some(({ quantity }) => quantity)
    ? amounts
        .filter(isUndrawn)
        .map(({ text }) => text)
        .join(' ')
    : '';

/** The line or the part of it that could not be drawn, as its author wrote it. */
export function writeUndrawn(entry: Entry): string {
  const part = undrawnPart(entry);
  return part ? `${entry.text} ${part}` : entry.cells.filter(Boolean).join(' ');
}
