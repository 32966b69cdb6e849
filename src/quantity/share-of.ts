// Knows what part one quantity is of another.
import { joinBounds, opposite } from './arithmetic.js';
import { add, divide, fromNumber, negate, toNumber, type Decimal } from './decimal.js';
import type { Quantity } from './quantity.js';

/**
 * What part of `whole` the first is, in per cent: 27393 of 83546 is 32.8, `near` as it does not come out even; above 100
 * where it is more than the whole. Undefined for unlike units, nothing as the whole, ranges, and bounds that leave it open.
 */
export function shareOf(part: Quantity, whole: Quantity): Quantity | undefined {
  const bound = joinBounds(part.bound, opposite(whole.bound));
  const hasRange = part.to !== undefined || whole.to !== undefined;
  if (part.unit !== whole.unit || part.value < 0 || whole.value <= 0 || hasRange || !bound) return undefined;
  const hundredfold: Decimal = { ...fromNumber(part.value), power: fromNumber(part.value).power + 2 };
  const by = fromNumber(whole.value);
  const size = Math.floor(Math.log10(toNumber(hundredfold) / whole.value || 1));
  const toward = bound === 'at-least' ? 'zero' : bound === 'at-most' ? 'away' : 'nearest';
  // Of a rough figure two digits are left.
  const last = part.bound === 'near' || whole.bound === 'near' ? size - 1 : Math.min(-1, size - 1);
  const rounded = divide(hundredfold, by, last, toward);
  // A part that is not all of its whole is not rounded up to all of it: 9999 of 10000.
  const isFalselyAll = toNumber(rounded) === 100 && part.value < whole.value;
  const share = isFalselyAll ? divide(hundredfold, by, -2, 'zero') : rounded;
  const rest = add({ digits: share.digits * by.digits, power: share.power + by.power }, negate(hundredfold));
  const isRounded = bound === 'exact' && rest.digits !== 0n;
  return { value: toNumber(share), unit: 'percent', bound: isRounded ? 'near' : bound, text: '' };
}
