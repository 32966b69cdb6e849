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

/** A width to the amount; `least` where so many lie beside one another that they have less room than can be seen. */
export function widthScale(largest: number, most: number, least = LEAST_WIDTH): Scale {
  const thinnest = Math.min(least, LEAST_WIDTH);
  return (size) => (largest > 0 ? Math.max(thinnest, (most * size) / largest) : thinnest);
}

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
