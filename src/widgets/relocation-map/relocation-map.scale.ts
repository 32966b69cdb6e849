// How large a mark is drawn: circles by area, lines by width, both from zero; and round amounts.
import type { Quantity } from '../../quantity/quantity.js';

/** From an amount to pixels. */
export type Scale = (size: number) => number;

/** Smaller than this a mark would not be seen. */
const LEAST_RADIUS = 1.5;
const LEAST_WIDTH = 0.6;

/** A radius whose circle's area is to the amount. */
export const radiusScale =
  (largest: number, most: number): Scale =>
  (size) =>
    largest > 0 ? Math.max(LEAST_RADIUS, most * Math.sqrt(size / largest)) : LEAST_RADIUS;

export const widthScale =
  (largest: number, most: number): Scale =>
  (size) =>
    largest > 0 ? Math.max(LEAST_WIDTH, (most * size) / largest) : LEAST_WIDTH;

/** The largest of 1, 2, 5, 10, 20 … that is not above a number. */
export function roundBelow(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  const lead = number / power;
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}

export const amountOf = (value: number, unit: string, counter?: string): Quantity => ({
  value,
  unit,
  bound: 'exact',
  text: '',
  ...(counter === undefined ? {} : { counter }),
});
