// Exact decimal numbers: a whole number of some power of ten, so that 54.73亿 is shifted, never multiplied.

export interface Decimal {
  readonly digits: bigint;
  /** The power of ten of the last digit. */
  readonly exponent: number;
}

/** A double tells fifteen digits apart from their neighbours; more would be invented. */
const MOST_DIGITS = 15;

/** From plain text such as `54.73`, shifted by a power of ten. */
export function decimal(text: string, shift = 0): Decimal {
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), exponent: shift - fraction.length };
}

/** From a number as it prints; `value` must be finite. */
export function fromNumber(value: number): Decimal {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  return decimal(mantissa, Number(power));
}

/** The number, or undefined where a double could not hold every digit. */
export function toNumber({ digits, exponent }: Decimal): number | undefined {
  const significant = String(digits).replace('-', '').replace(/0+$/, '');
  const value = Number(`${digits}e${exponent}`);
  return significant.length <= MOST_DIGITS && Math.abs(value) < 1e21 ? value : undefined;
}

/** Both over one exponent. */
function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const exponent = Math.min(a.exponent, b.exponent);
  const lift = ({ digits, exponent: own }: Decimal): bigint => digits * 10n ** BigInt(own - exponent);
  return [lift(a), lift(b), exponent];
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [left, right, exponent] = align(a, b);
  return { digits: left + right, exponent };
}

export const negate = ({ digits, exponent }: Decimal): Decimal => ({ digits: -digits, exponent });

/** The quotient to some decimals, cut off, and whether anything was cut; undefined for a divisor of zero. */
export function divide(a: Decimal, b: Decimal, decimals: number): { quotient: Decimal; isExact: boolean } | undefined {
  const [left, right] = align(a, b);
  if (right === 0n) return undefined;
  const scaled = left * 10n ** BigInt(decimals);
  return { quotient: { digits: scaled / right, exponent: -decimals }, isExact: scaled % right === 0n };
}

/** Plain text without an exponent: `0.15`, `54730`. */
export function plainText({ digits, exponent }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits);
  if (exponent >= 0) return sign + text + '0'.repeat(digits === 0n ? 0 : exponent);
  const padded = text.padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}
