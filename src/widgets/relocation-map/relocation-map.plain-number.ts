// Reads the numbers that nearly all cells of thousands hold, by their characters: a pattern for each takes several times as
// long. Numbers that a script set are the figures they print as.

const ZERO = 48;
const MOST_DIGITS = 15;
const LARGEST_COUNT = 9_999_999_999;

/** A count from 1 up, `4816`; 0 for an empty cell, NaN for any other text. */
export function countOf(cell: unknown): number {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell > 0 && cell <= LARGEST_COUNT ? cell : NaN;
  if (isEmpty(cell)) return 0;
  if (typeof cell !== 'string' || cell.length > 10 || cell.charCodeAt(0) === ZERO) return NaN;
  let value = 0;
  for (let i = 0; i < cell.length; i++) {
    const digit = cell.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = 10 * value + digit;
  }
  return value;
}

/** Plain degrees, `110.33`; NaN for any other text. */
export function degreesOf(cell: unknown): number {
  // Smaller ones print with an exponent.
  if (typeof cell === 'number') return cell === 0 || Math.abs(cell) >= 1e-6 ? cell + 0 : NaN;
  if (typeof cell !== 'string') return NaN;
  const first = cell.startsWith('-') ? 1 : 0;
  let [value, point] = [0, cell.length];
  for (let i = first; i < cell.length; i++) {
    const digit = cell.charCodeAt(i) - ZERO;
    if (digit >= 0 && digit <= 9) value = 10 * value + digit;
    else if (cell[i] === '.' && point === cell.length && i > first && i < cell.length - 1) point = i;
    else return NaN;
  }
  if (point === first || point > first + 3) return NaN;
  // A whole number and a power of ten that are both exact give the nearest double there is, as the text does.
  if (cell.length - first > MOST_DIGITS) return Number(cell);
  const size = point === cell.length ? value : value / 10 ** (cell.length - 1 - point);
  return first === 1 ? -size : size;
}

/** Nothing is written there. */
export const isEmpty = (cell: unknown): boolean => cell === '' || cell === undefined || cell === null;
