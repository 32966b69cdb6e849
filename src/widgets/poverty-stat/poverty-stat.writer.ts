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

export function makeWriter(
  { value, before, whole, target }: Measure,
  rounding: Rounding,
  wording: QuantityWording,
): Writer {
  const together = [value, before, whole, target].filter((quantity) => quantity !== undefined);
  const alone = (quantity: Quantity, as: Rounding = 'exact'): Scale => chooseScaleIn(wording, [quantity], as);
  const writeAs = (as: Rounding): ((quantity: Quantity) => QuantityParts) => {
    const scale = chooseScaleIn(wording, together, as);
    // Each is written for its number, its bar and the sentence.
    const written = new Map<Quantity, QuantityParts>();
    return (quantity) => {
      const known = written.get(quantity);
      if (known) return known;
      // Where the file that rounds cannot be had, every digit is shown.
      // A difference in percentage points, a share in per cent: not in the measure's own scale.
      const own = quantity.unit === value.unit ? scale : alone(quantity, as);
      const rounded = as === 'exact' ? quantity : (guestOf(ROUNDING)?.round(quantity, as, own) ?? quantity);
      const parts = writeParts(rounded, wording, own);
      written.set(quantity, parts);
      return parts;
    };
  };
  const exact = writeAs('exact');
  const rounded = rounding === 'exact' ? exact : writeAs(rounding);
  return {
    parts: rounded,
    rounded: (quantity) => joinParts(rounded(quantity)),
    exact: (quantity) => joinParts(exact(quantity)),
    alone: (quantity) => joinParts(writeParts(quantity, wording, alone(quantity))),
  };
}
