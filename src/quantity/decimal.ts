// Exact decimal arithmetic of any length: whole digits and a power of ten.
import { exactNumber } from './number-text.js';

/** `digits × 10^power`. */
export interface Decimal {
  readonly digits: bigint;
  readonly power: number;
}

/** From plain text such as `54.73`, shifted by a power of ten. */
export function decimal(text: string, shift = 0): Decimal {
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), power: shift - fraction.length };
}

/** The decimal a number prints as. */
export function fromNumber(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return decimal(mantissa, Number(exponent));
}

/** One conversion of the whole text, never a multiplication: `Number('54.73e8')` does not drift. */
export const toNumber = ({ digits, power }: Decimal): number => Number(`${digits}e${power}`);

/** The number, or undefined where a double would not hold every digit. */
export const toExactNumber = ({ digits, power }: Decimal): number | undefined => exactNumber(String(digits), power);

const raise = ({ digits, power }: Decimal, to: number): bigint => digits * 10n ** BigInt(power - to);

export function add(a: Decimal, b: Decimal): Decimal {
  const power = Math.min(a.power, b.power);
  return { digits: raise(a, power) + raise(b, power), power };
}

export const negate = ({ digits, power }: Decimal): Decimal => ({ digits: -digits, power });

/** `a ÷ b` to `10^power`. */
export function divide(a: Decimal, b: Decimal, power: number, toward: 'zero' | 'away' | 'nearest'): Decimal {
  const shift = a.power - b.power - power;
  const over = a.digits * 10n ** BigInt(Math.max(shift, 0));
  const under = b.digits * 10n ** BigInt(Math.max(-shift, 0));
  return { digits: quotient(over, under, toward), power };
}

function quotient(over: bigint, under: bigint, toward: 'zero' | 'away' | 'nearest'): bigint {
  const size = (value: bigint): bigint => (value < 0n ? -value : value);
  const [a, b] = [size(over), size(under)];
  const up = toward === 'away' ? b - 1n : toward === 'nearest' ? b / 2n : 0n;
  return ((a + up) / b) * (over < 0n === under < 0n ? 1n : -1n);
}
