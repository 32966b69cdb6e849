// Reads the numbers that nearly all cells of thousands hold. Numbers that a script set are the figures they print as.

const COUNT = /^[1-9]\d{0,9}$/;
const LARGEST_COUNT = 9_999_999_999;
const DEGREES = /^-?\d{1,3}(?:\.\d+)?$/;

/** A count from 1 up, `4816`; 0 for an empty cell, NaN for any other text. */
export function countOf(cell: unknown): number {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell > 0 && cell <= LARGEST_COUNT ? cell : NaN;
  if (isEmpty(cell)) return 0;
  return typeof cell === 'string' && COUNT.test(cell) ? Number(cell) : NaN;
}

/** Plain degrees, `110.33`; NaN for any other text. */
export function degreesOf(cell: unknown): number {
  // Smaller ones print with an exponent; −0 prints as 0.
  if (typeof cell === 'number') return cell === 0 || Math.abs(cell) >= 1e-6 ? cell + 0 : NaN;
  return typeof cell === 'string' && DEGREES.test(cell) ? Number(cell) : NaN;
}

/** Nothing is written there. */
export const isEmpty = (cell: unknown): boolean => cell === '' || cell === undefined || cell === null;
