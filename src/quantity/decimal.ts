// Exact decimal arithmetic: whole digits and a power of ten, so that 43.74 − 1 is 42.74 and not 42.74000000000001.

/** `digits × 10^power`. */
export interface Decimal {
  readonly digits: bigint;
  readonly power: number;
}

/** The decimal a number prints as. */
export function fromNumber(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), power: Number(exponent) - fraction.length };
}

/** One conversion of the whole text, never a multiplication: `Number('54.73e8')` does not drift. */
export const toNumber = ({ digits, power }: Decimal): number => Number(`${digits}e${power}`);

const raise = ({ digits, power }: Decimal, to: number): bigint => digits * 10n ** BigInt(power - to);

export function add(a: Decimal, b: Decimal): Decimal {
  const power = Math.min(a.power, b.power);
  return { digits: raise(a, power) + raise(b, power), power };
}

export const negate = ({ digits, power }: Decimal): Decimal => ({ digits: -digits, power });

/** The last digits cut off at `10^power`: toward zero, away from it, or to the nearest. */
export function cut(value: Decimal, power: number, toward: 'zero' | 'away' | 'nearest'): Decimal {
  if (value.power >= power) return value;
  return { digits: quotient(value.digits, 10n ** BigInt(power - value.power), toward), power };
}

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
