// What a timeline's rows amount to: which bars there are, how high each stands and what that height means.
import { isMoment } from '../../period/overlap.js';
import { haveEqualLength, lengthOf } from '../../period/length.js';
import type { Period } from '../../period/period.js';
import { sum } from '../../quantity/arithmetic.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Rounding } from '../../quantity/scale.js';
import { readUnit } from '../../report/rows-unit.js';
import type { TimelineFields } from '../../report/index.js';
import type { FieldReader } from '../shared/field-reader.js';
import { readEntries, rowsOf, type Entry } from './funding-timeline.entries.js';
import { lanesOf } from './funding-timeline.lanes.js';
import { readMilestones, type Milestone } from './funding-timeline.milestones.js';
import { perYear } from './funding-timeline.rate.js';
import { extentOf, type Grid } from './funding-timeline.time.js';

/** What the height of a bar means: the amount itself, the amount a year, or all up to its end. */
export type Basis = 'amount' | 'rate' | 'cumulative';

/** A line of the table that is drawn. Times are in years, heights in the base unit of {@link TimelineModel.unit}. */
export interface Bar {
  readonly entry: Entry;
  readonly period: Period;
  readonly from: number;
  readonly to: number;
  /** 0, or the panel of its own in which it stands apart from what it overlaps. */
  readonly lane: number;
  readonly isOverlapping: boolean;
  /** One a series, each from zero: its height, with the sign of the amount. */
  readonly heights: readonly number[];
  /** What was there before this period, under `cumulative`; else 0. */
  readonly base: number;
  /** What its label says; undefined where bounds leave the sum open. */
  readonly amount: Quantity | undefined;
  /** All of its series together, whatever the basis. */
  readonly total: Quantity | undefined;
}

export interface TimelineModel {
  readonly label: string;
  readonly series: readonly string[];
  /** Every line of the table, in the author's order. */
  readonly entries: readonly Entry[];
  /** In order of time. */
  readonly bars: readonly Bar[];
  /** Amounts of a single day among longer periods: marked at their day, as they have no width. */
  readonly pins: readonly Bar[];
  /** How many lanes the bars need: 1 where nothing overlaps. */
  readonly lanes: number;
  readonly basis: Basis;
  readonly grid: Grid;
  readonly hasEqualLengths: boolean;
  /** False for rates and shares: they are set side by side, never stacked. */
  readonly isAdditive: boolean;
  readonly milestones: readonly Milestone[];
  /** An amount of the widget's unit. */
  readonly unit: Quantity;
  /** The unit to write amounts in, as the author asked: 1万元. */
  readonly displayUnit: Quantity | undefined;
  readonly rounding: Rounding;
}

const MEASURES = ['auto', 'total', 'per-year', 'cumulative'] as const;
const ROUNDINGS = ['exact', 'nearest', 'floor'] as const;

type Drawable = { readonly entry: Entry; readonly period: Period };

/** Undefined where no line has both a period and an amount that can be read. */
export function makeTimelineModel(reader: FieldReader<TimelineFields>): TimelineModel | undefined {
  const { series, entries } = readEntries(reader);
  const drawable = entries.filter(isDrawable);
  const distinct = withoutRepeats(drawable, reader);
  const unit = distinct[0] && quantitiesOf(distinct[0].entry)[0];
  if (!unit) {
    if (rowsOf(reader.fields.rows).length === 0)
      reader.report('value-missing', 'rows', 'rows of a period and an amount, e.g. 2016–2019|54.73亿元; 2020|9.77亿元');
    return undefined;
  }
  const isAdditive = !unit.unit.startsWith('percent') && !unit.unit.includes('/');
  const hasSpans = distinct.some(({ period }) => !isMoment(period));
  const measure = readMeasure(reader, isAdditive);
  const isPin = ({ period }: Drawable): boolean => hasSpans && isMoment(period) && measure !== 'cumulative';
  const spans = distinct.filter((each) => !isPin(each));
  const grid = spans.every(({ period }) => lengthOf(period).unit === 'month') ? 'month' : 'day';
  const hasEqualLengths = spans.every(({ period }) => haveEqualLength(period, spans[0]!.period));
  const placed = place(spans, grid);
  const lanes = Math.max(...placed.map(({ lane }) => lane)) + 1;
  const isCumulative = measure === 'cumulative' && lanes === 1;
  if (measure === 'cumulative' && !isCumulative)
    reader.report('periods-overlap', 'measure', 'periods that do not overlap: overlapping amounts have no sum');
  const basis = isCumulative
    ? 'cumulative'
    : isAdditive && (measure === 'per-year' || !hasEqualLengths)
      ? 'rate'
      : 'amount';
  const isPerYear = measure === 'per-year';
  return {
    label: reader.text('label') ?? '',
    series,
    entries,
    bars: isCumulative ? accumulate(placed, series.length) : placed.map((bar) => standUp(bar, basis, isPerYear)),
    pins: place(distinct.filter(isPin), grid).map((bar) => standUp(bar, 'amount', false)),
    lanes,
    basis,
    grid,
    hasEqualLengths,
    isAdditive,
    milestones: readMilestones(reader),
    unit,
    displayUnit: readDisplayUnit(reader, unit),
    rounding: reader.choice('rounding', ROUNDINGS),
  };
}

const quantitiesOf = ({ amounts }: Entry): Quantity[] => amounts.flatMap(({ quantity }) => quantity ?? []);

const isDrawable = (entry: Entry): entry is Entry & { period: Period } =>
  !entry.isTotal && entry.period !== undefined && quantitiesOf(entry).length > 0;

/** The same period with the same amounts is one fact written twice; with other amounts it is another claim, and stays. */
function withoutRepeats(
  entries: readonly (Entry & { period: Period })[],
  reader: FieldReader<TimelineFields>,
): Drawable[] {
  const known = new Set<string>();
  return entries.flatMap((entry) => {
    const { period, amounts } = entry;
    const fact = [
      period.start,
      period.end,
      ...amounts.map(({ quantity }) => `${quantity?.value} ${quantity?.to} ${quantity?.bound}`),
    ].join();
    if (known.has(fact)) {
      const path = `${reader.where('rows')}[${entry.row}]`;
      reader.issues.push({ code: 'row-repeated', path, expected: 'each period once', received: entry.text });
      return [];
    }
    known.add(fact);
    return { entry, period };
  });
}

function readMeasure(reader: FieldReader<TimelineFields>, isAdditive: boolean): (typeof MEASURES)[number] {
  const measure = reader.choice('measure', MEASURES);
  if (isAdditive || measure === 'auto' || measure === 'total') return measure;
  reader.report('choice-unknown', 'measure', 'auto or total: rates and shares do not add up');
  return 'total';
}

type Placed = Drawable & Pick<Bar, 'from' | 'to' | 'lane' | 'isOverlapping'>;

function place(spans: readonly Drawable[], grid: Grid): Placed[] {
  const stretches = spans.map((each) => {
    const [from, to] = extentOf(each.period, grid);
    return { ...each, from, to };
  });
  stretches.sort((a, b) => a.from - b.from || b.to - a.to);
  const lanes = lanesOf(stretches);
  let reach = -Infinity;
  const overlaps = stretches.map(({ from, to }, i) => {
    const meetsEarlier = from < reach - 1e-6;
    reach = Math.max(reach, to);
    return meetsEarlier || (stretches[i + 1]?.from ?? Infinity) < to - 1e-6;
  });
  return stretches.map((each, i) => ({ ...each, lane: lanes[i]!, isOverlapping: overlaps[i]! }));
}

function standUp(bar: Placed, basis: Basis, isPerYear: boolean): Bar {
  const years = bar.to - bar.from;
  const divisor = basis === 'rate' ? years : 1;
  const total = sum(quantitiesOf(bar.entry));
  return {
    ...bar,
    heights: bar.entry.amounts.map(({ quantity }) => (quantity?.value ?? 0) / divisor),
    base: 0,
    total,
    amount: isPerYear && total ? perYear(total, years) : total,
  };
}

/** Each bar as high as all amounts up to its end. */
function accumulate(bars: readonly Placed[], count: number): Bar[] {
  let heights = Array.from({ length: count }, () => 0);
  const sums: (Quantity | undefined)[] = [];
  return bars.map((bar) => {
    const base = heights.reduce((all, height) => all + height, 0);
    heights = heights.map((height, i) => height + (bar.entry.amounts[i]!.quantity?.value ?? 0));
    const total = sum(quantitiesOf(bar.entry));
    const before = sums.at(-1);
    const isOpen = sums.length > 0 && !before;
    sums.push(isOpen || !total ? undefined : before ? sum([before, total]) : total);
    return { ...bar, heights, base, total, amount: sums.at(-1) };
  });
}

/** The unit the author asks for, where it is one of the amounts': 万元, CNY million, 亿. */
function readDisplayUnit(reader: FieldReader<TimelineFields>, unit: Quantity): Quantity | undefined {
  const text = reader.text('unit');
  const found = text ? readUnit(text, reader.readMeasures) : undefined;
  const isPower = /^10*$/.test(String(found?.value ?? ''));
  if (found && isPower && (found.unit === unit.unit || found.unit === 'none')) return found;
  if (text && !reader.isPending)
    reader.report('unit-mismatch', 'unit', `a unit of ${unit.text} (${unit.unit}), e.g. 亿元`);
  return undefined;
}
