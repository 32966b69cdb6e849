// How a value moved, what it is of its whole and to its target, with their bounds.
import { compare, subtract } from '../../quantity/arithmetic.js';
import { magnitude } from '../../quantity/magnitude.js';
import type { Quantity } from '../../quantity/quantity.js';
import { shareOf } from '../../quantity/share-of.js';
import type { Direction, Measure } from './poverty-stat.measure.js';

/** What a value is compared to, each in its unit. */
export interface ComparedTo {
  readonly before: Quantity | undefined;
  readonly whole: Quantity | undefined;
  readonly target: Quantity | undefined;
}

export function compareMeasure(
  value: Quantity,
  { before, whole, target }: ComparedTo,
  better: Direction | undefined,
): Omit<Measure, 'value'> {
  const order = before && compare(value, before);
  // 90%以上 is a threshold that names its own direction: what it bounds is 90%.
  const threshold = target && { ...target, bound: 'exact' as const };
  const named = target?.bound === 'at-least' ? 'higher' : target?.bound === 'at-most' ? 'lower' : undefined;
  const isMet = threshold && meets(value, threshold, better ?? named ?? directionOf(before, threshold));
  return {
    trend: before && (order === undefined ? 'unclear' : order < 0 ? 'fell' : order > 0 ? 'rose' : 'same'),
    difference: before && subtract(value, before),
    share: whole && shareOf(value, whole),
    isMet,
    gap: threshold && isMet === false ? gapOf(value, threshold) : undefined,
  };
}

/** Whether a value has reached its target; at least 80% has reached 80%, whatever it is exactly. */
function meets(value: Quantity, target: Quantity, goal: Direction | undefined): boolean | undefined {
  const order = compare(value, target);
  if (order === 0) return true;
  const isAtBound = value.value === target.value;
  if (goal === 'higher' && isAtBound && value.bound === 'at-least') return true;
  if (goal === 'lower' && isAtBound && value.bound === 'at-most') return true;
  return goal && order && (goal === 'lower' ? order < 0 : order > 0);
}

/** Whether a target lies below or above where the figure came from; from nowhere it has no direction. */
function directionOf(before: Quantity | undefined, target: Quantity): Direction | undefined {
  const order = before && compare(target, before);
  return order === undefined || order === 0 ? undefined : order < 0 ? 'lower' : 'higher';
}

function gapOf(value: Quantity, target: Quantity): Quantity | undefined {
  const difference = subtract(target, value);
  return difference && magnitude(difference);
}
