// Writes the quantities of one measure in one scale, so that before and after can be compared at a glance.
import type { Quantity } from '../../quantity/quantity.js';
import { chooseScaleIn, type Rounding, type Scale } from '../../quantity/scale.js';
import { joinParts, writeParts, type QuantityParts } from '../../quantity/write.js';
import type { QuantityWording } from '../../quantity/wording.js';
import { guestOf } from '../shared/guests.js';
import type { Measure } from './poverty-stat.measure.js';

/** Rounding, for the stats that ask for it. */
export const ROUNDING = () => import('../../quantity/round.js');

export interface Writer {
  /** Rounded as the author asked. */
  parts(quantity: Quantity): QuantityParts;
  rounded(quantity: Quantity): string;
  exact(quantity: Quantity): string;
  /** Exact, in a scale of its own. */
  alone(quantity: Quantity): string;
}

// A quantity is written for its number, its bar and the sentence, and again when another attribute changes.
const written = new WeakMap<
  Quantity,
  { readonly wording: QuantityWording; readonly scale: Scale; readonly as: Rounding; readonly parts: QuantityParts }
>();

function write(quantity: Quantity, as: Rounding, scale: Scale, wording: QuantityWording): QuantityParts {
  const known = written.get(quantity);
  if (known?.wording === wording && known.scale === scale && known.as === as) return known.parts;
  // Where the file that rounds cannot be had, every digit is shown.
  const rounded = as === 'exact' ? quantity : (guestOf(ROUNDING)?.round(quantity, as, scale) ?? quantity);
  const parts = writeParts(rounded, wording, scale);
  written.set(quantity, { wording, scale, as, parts });
  return parts;
}

export function makeWriter(
  { value, before, whole, target }: Measure,
  rounding: Rounding,
  wording: QuantityWording,
): Writer {
  const together = [value, before, whole, target].filter((quantity) => quantity !== undefined);
  const exact = chooseScaleIn(wording, together);
  const rounded = rounding === 'exact' ? exact : chooseScaleIn(wording, together, rounding);
  // A difference in percentage points, a share in per cent: not in the measure's own scale.
  const scaleOf = (quantity: Quantity, as: Rounding): Scale =>
    quantity.unit === value.unit ? (as === 'exact' ? exact : rounded) : chooseScaleIn(wording, [quantity], as);
  const parts = (quantity: Quantity, as = rounding): QuantityParts =>
    write(quantity, as, scaleOf(quantity, as), wording);
  return {
    parts,
    rounded: (quantity) => joinParts(parts(quantity)),
    exact: (quantity) => joinParts(parts(quantity, 'exact')),
    alone: (quantity) => joinParts(writeParts(quantity, wording, chooseScaleIn(wording, [quantity]))),
  };
}
