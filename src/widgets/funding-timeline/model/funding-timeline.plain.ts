// The model of the commonest timeline, in few bytes: whole years and exact sums of money, one after another. Every other
// is left to the whole model, which agrees with it.
import { isEndOfMonth } from '../../../period/month.js';
import type { Period } from '../../../period/period.js';
import { readPlainYears } from '../../../period/plain-years.js';
import { plus } from '../../../quantity/plus.js';
import { readPlainMoney } from '../../../quantity/plain-money.js';
import type { Quantity } from '../../../quantity/quantity.js';
import { readPlainRows } from '../../../report/plain-rows-text.js';
import type { TimelineFields } from '../../../report/index.js';
import { typedText } from '../../shared/typed.js';
import type { Bar } from './funding-timeline.bar.js';
import { rowsOf, type Entry } from '../rows/funding-timeline.entry.js';
import { extentOfBars } from './funding-timeline.extent.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import { extentOf } from '../funding-timeline.time.js';

const MOST_PLAIN = 100;

/** The commonest header, as tables have it: 年份|扶贫资金, 年份|资金（亿元）; 人均支出 and 累计投入 have no sum. */
const HEAD =
  /^(?:时期|期间|时间|年份|年度)\|([^\P{Script=Han}均累]*(?:资金|金额|投入|支出|经费))(?:[(（](万?亿?元)[)）])?$/u;

/** As written, added up, and no 人均收入 or 累计投入. */
const PLAIN = /^exact (auto|total) (?!.*([均累]|per |ave|cumu|runn))/i;

interface PlainLine {
  readonly entry: Entry;
  readonly period: Period;
  readonly quantity: Quantity;
}

/** Undefined where anything is not of the commonest kind. */
export function readPlainModel(fields: TimelineFields): TimelineModel | undefined {
  const { label = '', rows, milestones, unit: display, rounding = 'exact', measure = 'auto' } = fields;
  const asOf = typedText(fields.asOf)?.trim() ?? '';
  const isPlain = !milestones && !display && PLAIN.test(`${rounding} ${measure} ${label}`);
  const isLong = (rows?.length ?? 0) > MOST_PLAIN * 100;
  const cells = isPlain && !isLong ? rowsOf(rows, (text) => readPlainRows(text) ?? []) : [];
  const [, series = '', unitSign = ''] = HEAD.exec(`${cells[0]?.join('|')}`) ?? [];
  const read = cells.length > MOST_PLAIN ? [] : cells.map((row, i) => readLine(row, i, asOf, unitSign));
  const lines = read.slice(series ? 1 : 0);
  const [first] = lines;
  if (!first || !lines.every((line) => line !== undefined)) return undefined;
  const sorted = lines.toSorted((a, b) => (a.period.start < b.period.start ? -1 : 1));
  const isApart = sorted.every(({ period }, i) => i === 0 || sorted[i - 1]!.period.end < period.start);
  if (!isApart) return undefined;

  const grid = sorted.every(({ period }) => isEndOfMonth(period.end)) ? 'month' : 'day';
  const extents = sorted.map(({ period }) => extentOf(period, grid));
  const lengths = extents.map(([from, to]) => to - from);
  const hasEqualLengths = lengths.every((length) => Math.abs(length - lengths[0]!) < 1e-9);
  const bars = sorted.map(({ entry, period, quantity }, i): Bar => {
    const [from, to] = extents[i]!;
    return {
      entry,
      period,
      from,
      to,
      lane: 0,
      isOverlapping: false,
      heights: [quantity.value / (hasEqualLengths ? 1 : to - from)],
      base: 0,
      total: quantity,
      amount: quantity,
    };
  });
  return {
    label,
    series: [series],
    asides: [],
    entries: lines.map(({ entry }) => entry),
    bars,
    pins: [],
    lanes: 1,
    missing: 0,
    basis: hasEqualLengths ? 'amount' : 'rate',
    grid,
    hasEqualLengths,
    isPerYear: false,
    isAdditive: true,
    milestones: [],
    unit: first.quantity,
    sum: lines.length > 1 ? sumOf(sorted) : undefined,
    differences: [],
    displayUnit: undefined,
    rounding: 'exact',
    asOf,
    extent: extentOfBars(bars, 1, grid, ({ heights: [height = 0] }) => [height, height]),
    count: bars.length,
    notable: bars,
    sample: sorted.map(({ quantity }) => quantity),
  };
}

function readLine(cells: readonly string[], row: number, asOf: string, unitSign: string): PlainLine | undefined {
  const [text = '', amount = ''] = cells;
  const period = cells.length === 2 ? readPlainYears(text, asOf) : undefined;
  const read = period && readPlainMoney(amount + unitSign);
  if (!period || !read) return undefined;
  const quantity = { ...read, text: amount.trim() };
  return {
    entry: { row, cells, text, period, amounts: [{ quantity, text: amount }], isTotal: false },
    period,
    quantity,
  };
}

function sumOf(lines: readonly PlainLine[]): Quantity | undefined {
  let value: number | undefined = 0;
  for (const { quantity } of lines) value = value === undefined ? value : plus(value, quantity.value);
  return value === undefined ? value : { value, unit: 'CNY', bound: 'exact', text: '' };
}
