// What a language must be able to say to write a quantity.
import type { Power } from './number-text.js';
import type { Quantity } from './quantity.js';

export interface QuantityWording {
  /** The powers of ten that have a word of their own, the largest first: 亿; million. */
  readonly scales: readonly (readonly [Power, word: string])[];
  /** Beyond this many decimals a scale hides more than it tells: 8.3546万. */
  readonly mostDecimals: number;
  /** The digits of a number such as `83546.5` with their separators. */
  digits(plain: string): string;
  /** The same beside numbers that are grouped, where a language groups fewer of those that stand alone. */
  alike?(plain: string): string;
  /** Units by name: one and, where a language has it, many. The commonest; for the others see `all-units.ts`. */
  readonly units: Readonly<Record<string, readonly [one: string, many?: string]>>;
  /** What stands before and behind the number, and the sign of a rise. */
  around(
    this: QuantityWording,
    quantity: Quantity,
    scaleWord: string,
  ): { readonly before: string; readonly after: string; readonly sign?: string };
}

/** Digits grouped by thousands, from an amount on. */
export const groupFrom =
  (least: number) =>
  (plain: string): string =>
    Number(plain) < least ? plain : plain.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');
