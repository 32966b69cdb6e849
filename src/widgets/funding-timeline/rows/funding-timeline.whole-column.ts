// Finds, by the figures, the column that is the whole of those beside it though no word of its says so: 全县投入|中央|省级.
import type { Quantity } from '../../../quantity/quantity.js';
import { sum } from '../../../quantity/sum.js';
import { decimalsOf } from '../../../quantity/number-text.js';
import { GIVER, LEVEL, isOfKind } from '../../../report/column-kinds.js';
import { saysWhole } from './funding-timeline.addable.js';
import type { Column } from '../../../report/rows-table.js';

export interface WholeColumn {
  readonly whole: Column;
  readonly parts: readonly Column[];
  /** True where the figures agree, and yet it may be one beside the others: 中央|省级|县级 that share costs as 3:2:1. */
  readonly isDoubtful: boolean;
  /** Whether the parts are its sum only within what rounding leaves open. */
  readonly isRounded: boolean;
}

type QuantitiesOf = (column: Column) => readonly (Quantity | undefined)[];

/** Of two columns that are the same each would be the whole of the other. */
const FEWEST = 3;

export function findWholeColumn(series: readonly Column[], quantitiesOf: QuantitiesOf): WholeColumn | undefined {
  if (series.length < FEWEST) return undefined;
  for (const whole of series) {
    const parts = series.filter((column) => column !== whole);
    const found = weigh(quantitiesOf(whole), parts.map(quantitiesOf));
    if (!found) continue;
    const says = saysWhole(
      whole.name,
      parts.map(({ name }) => name),
    );
    // One line may agree by chance, and what gives is seldom the whole of others that give.
    const isDoubtful = !says && (isOfKind(whole.name, LEVEL, GIVER) || found.lines < 2 || found.isRounded);
    return { whole, parts, isDoubtful, isRounded: found.isRounded };
  }
  return undefined;
}

interface Weight {
  /** How many lines add up, those of the same shares counted once. */
  readonly lines: number;
  /** Whether one does so only within what rounding leaves open. */
  readonly isRounded: boolean;
}

/** Undefined where no line shows it, or one shows the contrary. */
function weigh(
  wholes: readonly (Quantity | undefined)[],
  parts: readonly (readonly (Quantity | undefined)[])[],
): Weight | undefined {
  // Costs that are always shared as 3:2:1 prove it no more often than once.
  const shares = new Set<string>();
  let isRounded = false;
  for (const [line, whole] of wholes.entries()) {
    const pieces = parts.flatMap((column) => column[line] ?? []);
    if (!whole || pieces.length === 0) continue;
    const isFull = pieces.length === parts.length && [whole, ...pieces].every(isStated);
    const together = sum(pieces);
    const off = together ? together.value - whole.value : NaN;
    // What has parts that are not given may be more than the others, and not less.
    if (!isFull && !(off > 0)) continue;
    const [slack, isSlight] = slackOf(whole, pieces);
    if (!isFull || !(off === 0 || (isSlight && Math.abs(off) <= slack))) return undefined;
    // 5 of 5 and 0 is no evidence.
    if (pieces.filter(({ value }) => value !== 0).length < 2) continue;
    shares.add(pieces.map(({ value }) => (value / whole.value).toFixed(9)).join());
    isRounded ||= off !== 0;
  }
  return shares.size > 0 ? { lines: shares.size, isRounded } : undefined;
}

const isStated = ({ bound, to }: Quantity): boolean => bound === 'exact' && to === undefined;

/** A half of the last digit of each: what is rounded may be off by that. Of coarse figures it would prove anything. */
function slackOf(whole: Quantity, pieces: readonly Quantity[]): readonly [slack: number, isSlight: boolean] {
  const slack = [whole, ...pieces].reduce((all, each) => all + 10 ** placeOf(each) / 2, 0);
  return [slack, slack * 50 <= Math.abs(whole.value)];
}

/** The power of ten of the last digit that is given. */
function placeOf({ value, place }: Quantity): number {
  if (place !== undefined) return place;
  return Number.isInteger(value) ? /0*$/.exec(String(Math.abs(value)))![0].length : -decimalsOf(value);
}
