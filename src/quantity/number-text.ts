// Knows numbers by the digits they print as, so that no arithmetic drifts: 54.73 × 10⁸ is 5473000000.

/** A power of ten: 8 for 亿. */
export type Power = number;

/** A double tells fifteen digits apart from their neighbours; more would be invented. */
const MOST_DIGITS = 15;
const LARGEST = 1e21;

/** `value × 10^power`, exact: the point moves in the text. */
export function shift(value: number, power: Power): number {
  if (power === 0) return value;
  const [mantissa, exponent = 0] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/** The number a text such as `-54.73` states, moved by a power of ten; undefined where a double would not hold every digit. */
export function exactNumber(text: string, power: Power): number | undefined {
  // −0 is 0.
  const value = Number(`${text}e${power}`) + 0;
  const significant = text.replace(/^-?[0.]*|\./g, '').replace(/0+$/, '');
  return significant.length <= MOST_DIGITS && Math.abs(value) < LARGEST ? value : undefined;
}

/** The digits of a number from zero to 10²¹, without exponent: `0.00000015`. */
export function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes('e-')) return text;
  const [mantissa = '', exponent] = text.split('e-');
  return `0.${'0'.repeat(Number(exponent) - 1)}${mantissa.replace('.', '')}`;
}

/** How many decimals a number has: 2 for 43.74. */
export const decimalsOf = (value: number): number => plainDigits(Math.abs(value)).split('.')[1]?.length ?? 0;
