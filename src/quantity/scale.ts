// Chooses the power of ten in which figures are written: 亿, 万 or none; billion, million or none.
import { shift, type Power } from './number-text.js';
import type { Quantity } from './quantity.js';
import type { QuantityWording } from './wording.js';

/** As many digits as given, rounded to the nearest, or cut off; the last two are marked as such. */
export type Rounding = 'exact' | 'nearest' | 'floor';

/** A power of ten that has a word: 8 for 亿; 0 for none. */
export type Scale = Power;

/**
 * One scale for all the figures of a widget: the largest that none of them needs more than two decimals in
 * (three in English) and none is less than a tenth of: not 500元 as 0.05万元. Percentages have none. How many decimals
 * a figure would need does not matter where it is rounded.
 */
export function chooseScaleIn(
  { scales, mostDecimals }: QuantityWording,
  quantities: readonly (Quantity | undefined)[],
  rounding: Rounding = 'exact',
): Scale {
  const sizes: number[] = [];
  for (const quantity of quantities) {
    if (quantity?.unit.startsWith('percent')) return 0;
    if (quantity?.value) sizes.push(Math.abs(quantity.value));
    if (quantity?.to) sizes.push(Math.abs(quantity.to));
  }
  const largest = Math.max(0, ...sizes);
  const fits = (scale: Scale): boolean =>
    10 ** scale <= largest &&
    sizes.every(
      (size) =>
        size >= 10 ** (scale - 1) && (rounding !== 'exact' || Number.isInteger(shift(size, mostDecimals - scale))),
    );
  return scales.find(([scale]) => fits(scale))?.[0] ?? 0;
}
