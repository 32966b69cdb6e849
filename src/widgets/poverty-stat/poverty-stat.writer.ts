// Writes the quantities of one measure in one scale, so that before and after can be compared at a glance.
import type { Quantity } from '../../quantity/quantity.js';
import { chooseScaleIn, type Rounding, type Scale } from '../../quantity/scale.js';
import { joinParts, writeParts, type QuantityParts } from '../../quantity/write.js';
import type { QuantityWording } from '../../quantity/wording.js';
import { guestOf } from '../shared/guests.js';
import { MORE } from './poverty-stat.guests.js';
import type { Measure } from './poverty-stat.measure.js';

export class Writer {
  readonly #unit: string;
  readonly #scale: Scale;
  /** The value: rounded as asked, as all that is written here. */
  readonly number: QuantityParts;
  readonly value: string;
  /** The earlier value. */
  readonly before: string | undefined;

  constructor(
    { value, before, whole, target }: Measure,
    private readonly as: Rounding,
    private readonly wording: QuantityWording,
  ) {
    this.#unit = value.unit;
    this.#scale = chooseScaleIn(wording, [value, before, whole, target], as);
    this.number = this.#write(value);
    this.value = joinParts(this.number);
    this.before = before && this.text(before);
  }

  text(quantity: Quantity): string {
    return joinParts(this.#write(quantity));
  }

  #write(quantity: Quantity): QuantityParts {
    const { as, wording } = this;
    // A difference in percentage points, a share in per cent: not in the measure's own scale.
    const scale = quantity.unit === this.#unit ? this.#scale : chooseScaleIn(wording, [quantity], as);
    const rounded = as === 'exact' ? quantity : guestOf(MORE)!.round(quantity, as, scale);
    return writeParts(rounded, wording, scale);
  }
}
