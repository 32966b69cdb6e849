// Knows numbers by the digits they print as, so that no arithmetic drifts: 54.73 × 10⁸ is 5473000000.

/** A power of ten: 8 for 亿. */
export type Power = number;

/** A double tells fifteen digits apart from their neighbours; more would be invented. */
const MOST_DIGITS = 15;
const LARGEST = 1e21;

/** The largest power of ten that a double holds whole. */
const LARGEST_WHOLE_POWER = 22;

/** `value × 10^power`, exact: the point moves in the text. */
export function shift(value: number, power: Power): number {
  if (power === 0) return value;
  // Of two numbers that are held whole the engine makes the nearest double there is, as it does of a text.
  if (Number.isSafeInteger(value) && Math.abs(power) <= LARGEST_WHOLE_POWER)
    return power < 0 ? value / 10 ** -power : value * 10 ** power;
  const [mantissa, exponent = 0] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/** The number a text such as `-54.73` states, moved by a power of ten; undefined where a double would not hold every digit. */
export function exactNumber(text: string, power: Power): number | undefined {
  // −0 is 0.
  const value = Number(`${text}e${power}`) + 0;
  const isShort = text.length <= MOST_DIGITS || text.replace(/^-?[0.]*|\.|0+$/g, '').length <= MOST_DIGITS;
  return isShort && Math.abs(value) < LARGEST ? value : undefined;
}

/** The digits of a number from zero to 10²¹, without exponent: `0.00000015`. */
export function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes('e-')) return text;
  const [mantissa = '', exponent] = text.split('e-');
  return `0.${'0'.repeat(Number(exponent) - 1)}${mantissa.replace('.', '')}`;
}

/** How many decimals a number has: 2 for 43.74. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const digits = plainDigits(Math.abs(value));
  return digits.length - 1 - digits.indexOf('.');
}
