// What an amount is a year, to no more digits than the amount itself gives.
import { decimalsOf, plainDigits, shift } from '../../../quantity/number-text.js';
import type { Quantity } from '../../../quantity/quantity.js';

const FEWEST_DIGITS = 3;

/**
 * 54.73亿元 in four years is about 13.68亿元 a year: as fine as the amount was given, at least three digits, and `near`
 * where it does not come out even. A range or a bound keeps what it is.
 */
export function perYear(amount: Quantity, years: number): Quantity {
  const { place: _given, ...rest } = amount;
  if (Math.abs(years - 1) < 1e-9) return amount;
  const value = roundTo(amount.value / years, amount);
  const to = amount.to === undefined ? {} : { to: roundTo(amount.to / years, amount) };
  const isEven = Math.abs(value * years - amount.value) <= Math.abs(amount.value) * 1e-12;
  return { ...rest, ...to, value, bound: isEven || amount.bound !== 'exact' ? amount.bound : 'near', text: '' };
}

function roundTo(value: number, { value: amount, place }: Quantity): number {
  if (value === 0) return 0;
  const given = place ?? lastPower(amount);
  const power = Math.min(given, Math.floor(Math.log10(Math.abs(value))) - (FEWEST_DIGITS - 1));
  return shift(Math.round(shift(value, -power)), power);
}

/** The power of ten of the last digit that is not 0: 6 for 5473000000. */
const lastPower = (value: number): number => /0*$/.exec(plainDigits(Math.abs(value)))![0].length || -decimalsOf(value);
