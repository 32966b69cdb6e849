// Knows what a quantity takes over from the one before it: that it fell, how surely it is meant.
import type { Cursor } from './cursor.js';
import type { Found } from './found.js';
import type { Quantity } from './quantity.js';

const AND = /^(?: and |, |[和、及与])$/;
const SIGNED = /^(?:[-−－–—↓负負]|minus)/i;
/** 减少3户（5人） */
const PAIRED = /^\(?$/;
const RESPECTIVELY = / respectively/y;

/** 减少3户, not -3户. */
export const isWordedFall = ({ value, text }: Quantity): boolean => value < 0 && !SIGNED.test(text);

/**
 * "more than 90 percent and 70 percent respectively": the bound holds for both.
 * 分别下降2.09万人和10.45%, 减少3户5人: both fall; but in -2.3%、5.1% each has its own sign.
 */
export function asSequel(cursor: Cursor, last: Found | undefined, item: Found): Found {
  if (!last) return item;
  const between = cursor.text.slice(last.end, item.start);
  const { quantity } = item;
  const isPair = last.quantity.unit === 'household' && quantity.unit === 'person';
  if (!AND.test(between) && !(isPair && PAIRED.test(between))) return item;
  const isFall = isWordedFall(last.quantity);
  const areBoth = isPair || last.quantity.unit === quantity.unit || cursor.text.endsWith('分别', last.start);
  if (isFall && areBoth && quantity.value > 0 && !quantity.to) {
    return { ...item, quantity: { ...quantity, value: -quantity.value } };
  }
  return cursor.peek(RESPECTIVELY) ? { ...item, quantity: { ...quantity, bound: last.quantity.bound } } : item;
}
