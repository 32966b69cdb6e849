// Writes a quantity: exact unless asked otherwise, in the house style of each language.
import type { Quantity } from './quantity.js';
import { round } from './round.js';
import { chooseScaleIn, type Rounding, type Scale } from './scale.js';
import { quantityWordingOf } from './wording-of.js';
import { joinParts, writeParts, type QuantityParts } from './write.js';

export interface FormatOptions {
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly rounding?: Rounding;
  /** The widget's one scale, from {@link chooseScale}; by default the quantity's own. */
  readonly scale?: Scale;
}

/** The quantity as text: `54.73亿元`, `CNY 5.473 billion`. Percentage points are never per cent. */
export const formatQuantity = (quantity: Quantity, options: FormatOptions): string =>
  joinParts(formatQuantityParts(quantity, options));

export function formatQuantityParts(quantity: Quantity, options: FormatOptions): QuantityParts {
  const { lang, rounding = 'exact', scale = chooseScale([quantity], lang, rounding) } = options;
  return writeParts(round(quantity, rounding, scale), quantityWordingOf(lang), scale);
}

/** One scale for figures that stand together, in the language of a BCP 47 tag. */
export const chooseScale = (quantities: readonly Quantity[], lang: string, rounding?: Rounding): Scale =>
  chooseScaleIn(quantityWordingOf(lang), quantities, rounding);
