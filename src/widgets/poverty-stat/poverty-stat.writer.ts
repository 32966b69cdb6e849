// Writes the quantities of one measure in one scale, so that before and after can be compared at a glance.
import type { Quantity } from '../../quantity/quantity.js';
import { chooseScaleIn, type Rounding } from '../../quantity/scale.js';
import { joinParts, writeParts, type QuantityParts } from '../../quantity/write.js';
import type { QuantityWording } from '../../quantity/wording.js';
import { guestOf } from '../shared/guests.js';
import { ROUNDING, type Measure } from './poverty-stat.model.js';

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
  const write = (as: Rounding): ((quantity: Quantity) => QuantityParts) => {
    const common = chooseScaleIn(wording, together, as);
    // The number, its bar and the sentence write the same quantity.
    const written = new Map<Quantity, QuantityParts>();
    return (quantity) => {
      let parts = written.get(quantity);
      if (!parts) {
        // A difference in percentage points, a share in per cent: not in the measure's own scale.
        const scale = quantity.unit === value.unit ? common : chooseScaleIn(wording, [quantity], as);
        parts = writeParts(guestOf(ROUNDING)?.round(quantity, as, scale) ?? quantity, wording, scale);
        written.set(quantity, parts);
      }
      return parts;
    };
  };
  const exactly = write('exact');
  const parts = rounding === 'exact' ? exactly : write(rounding);
  return {
    parts,
    rounded: (quantity) => joinParts(parts(quantity)),
    exact: (quantity) => joinParts(exactly(quantity)),
    alone: (quantity) => joinParts(writeParts(quantity, wording, chooseScaleIn(wording, [quantity]))),
  };
}
