// The model of any timeline: tables, months and days, overlaps, series, milestones, running totals.
import { isMoment } from '../../../period/overlap.js';
import { haveEqualLength, lengthOf } from '../../../period/length.js';
import type { Period } from '../../../period/period.js';
import type { Quantity } from '../../../quantity/quantity.js';
import { sum } from '../../../quantity/sum.js';
import { readUnit } from '../../../report/named-unit.js';
import type { TimelineFields } from '../../../report/index.js';
import type { FieldReader } from '../../shared/field-reader.js';
import { measuresReader } from '../../shared/read-parts.js';
import { areAddable, areRunning, areStacked } from '../rows/funding-timeline.addable.js';
import type { Bar } from './funding-timeline.bar.js';
import { reachOf } from './funding-timeline.stacks.js';
import { accumulate, place, quantitiesOf, standUp, type Drawable } from './funding-timeline.stand.js';
import { withFacts } from './funding-timeline.facts.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import { readEntries } from '../rows/funding-timeline.entries.js';
import type { Entry } from '../rows/funding-timeline.entry.js';
import { wholeRowsOf } from '../rows/funding-timeline.whole-rows.js';
import { isMissing, isUnsummed } from '../rows/funding-timeline.missing.js';
import { middleOf, readMilestones } from '../rows/funding-timeline.milestones.js';
import { tableDown, type Places, type TimelineTable } from '../rows/funding-timeline.places.js';
import { compareTotalColumn } from '../rows/funding-timeline.total-column.js';
import { compareTotals } from '../rows/funding-timeline.totals.js';

const MEASURES = ['auto', 'total', 'per-year', 'cumulative'] as const;
const ROUNDINGS = ['exact', 'nearest', 'floor'] as const;

/** Undefined where no line has both a period and an amount that can be read. */
export function makeWholeModel(
  reader: FieldReader<TimelineFields>,
  table: TimelineTable = tableDown(wholeRowsOf(reader.fields.rows), reader.where('rows')),
): TimelineModel | undefined {
  const { series, asides, areParts, key, entries, asOf } = readEntries(reader, table);
  const { places } = table;
  const milestones = readMilestones(reader, asOf);
  const rounding = reader.choice('rounding', ROUNDINGS);
  // A picture of a part of the rows would have to be drawn anew as soon as the rest can be read.
  if (reader.isPending) return undefined;
  const drawable = entries.filter(isDrawable);
  const distinct = withoutRepeats(drawable, places, reader);
  const unit = distinct[0] && quantitiesOf(distinct[0].entry)[0];
  if (!unit) {
    // 2016年累计 under 2015年累计 is a total, and of nothing.
    if (entries.every(({ isTotal, isAside }) => isTotal || isAside))
      reader.report('value-missing', 'rows', 'rows of a period and an amount, e.g. 2016–2019|54.73亿元; 2020|9.77亿元');
    return undefined;
  }
  // 增幅, none of whose cells is an amount of the others' unit, is not in any bar.
  const drawn = series.filter((_, i) => distinct.some(({ entry }) => entry.amounts[i]!.quantity));
  const isAdditive = areParts && areStacked(unit, drawn);
  const hasSpans = distinct.some(({ period }) => !isMoment(period));
  const label = reader.text('label') ?? '';
  const periods = distinct.map(({ period }) => period);
  const isOverTime = isAdditive && areAddable(unit, periods, drawn, label) && !isRunning(label, distinct, reader);
  const isWhole = !entries.some(isUnsummed);
  const measure = readMeasure(reader, isAdditive, isOverTime, isWhole);
  const isPin = ({ period }: Drawable): boolean => hasSpans && isMoment(period) && measure !== 'cumulative';
  const spans = distinct.filter((each) => !isPin(each));
  // Days are days, however many: there is no need to measure each.
  const areDays = spans.every(({ period }) => isMoment(period));
  const grid = !areDays && spans.every(({ period }) => lengthOf(period).unit === 'month') ? 'month' : 'day';
  const hasEqualLengths = areDays || spans.every(({ period }) => haveEqualLength(period, spans[0]!.period));
  const all = place(spans, grid);
  const placed = all.filter(({ lane }) => lane >= 0);
  const lanes = Math.max(...placed.map(({ lane }) => lane)) + 1;
  const isCumulative = measure === 'cumulative' && lanes === 1;
  if (measure === 'cumulative' && !isCumulative)
    reader.report('periods-overlap', 'measure', 'periods that do not overlap: overlapping amounts have no sum');
  const basis = isCumulative
    ? 'cumulative'
    : isOverTime && (measure === 'per-year' || !hasEqualLengths)
      ? 'rate'
      : 'amount';
  const isPerYear = measure === 'per-year' && basis === 'rate';
  const bars = isCumulative
    ? accumulate(placed, series.length)
    : placed.map((bar) => standUp(bar, basis, isPerYear, isAdditive));
  const pins = place(distinct.filter(isPin), grid).map((bar) => standUp(bar, 'amount', false, isAdditive));
  const hasSum = isOverTime && isWhole && lanes === 1 && pins.length === 0;
  const { differences, isContradicted } = compareTotals(
    entries,
    hasSum && bars.length <= MANY ? bars : [],
    places,
    reader,
  );
  const ofPeriods = isAdditive ? compareTotalColumn(entries, asides, key, series, places, reader) : [];
  const isSummed = hasSum && !isContradicted && ofPeriods.length === 0 && !isPerYear && basis !== 'cumulative';
  const model = withFacts(
    {
      label,
      series,
      asides: asides.map(({ name, index }) => ({ name, index })),
      entries,
      bars,
      pins,
      lanes,
      missing: all.length - placed.length + entries.filter(isMissing).length,
      basis,
      grid,
      hasEqualLengths,
      isPerYear,
      isAdditive,
      milestones,
      unit,
      sum: isSummed ? sumOf(bars) : undefined,
      differences: [...differences, ...ofPeriods],
      displayUnit: readDisplayUnit(reader, unit),
      rounding,
      asOf: reader.text('asOf')?.trim() ?? '',
    },
    (bar) => reachOf(bar, isAdditive),
  );
  const marked = milestones.map(({ period }) => middleOf(period, grid));
  const [from, to] = [Math.min(model.extent.from, ...marked), Math.max(model.extent.to, ...marked)];
  const sample = bars.length > MANY ? sampleOf(model.sample) : model.sample;
  return { ...model, extent: { ...model.extent, from, to }, sample };
}

/** Of thousands of amounts some hundred and the largest tell the scale that suits them: no label gives them one by one. */
function sampleOf(amounts: readonly Quantity[]): Quantity[] {
  const largest = amounts.reduce((most, each) => (Math.abs(each.value) > Math.abs(most.value) ? each : most));
  return [largest, ...amounts.filter((_, i) => i % Math.ceil(amounts.length / 200) === 0)];
}

/** Beyond this a sum is no help to a reader and takes time. */
const MANY = 1000;

function sumOf(bars: readonly Bar[]): Quantity | undefined {
  const totals = bars.length > 1 && bars.length <= MANY ? bars.map(({ total }) => total) : [];
  return totals.every((total) => total !== undefined) ? sum(totals) : undefined;
}

const isDrawable = (entry: Entry): entry is Entry & { period: Period } =>
  !entry.isTotal && entry.period !== undefined && quantitiesOf(entry).length > 0;

/** Under measure="cumulative" rows are of their own periods, and 累计 is what is drawn of them. */
const isRunning = (label: string, lines: readonly Drawable[], reader: FieldReader<TimelineFields>): boolean =>
  !/^\s*cumulative\s*$/i.test(reader.text('measure') ?? '') &&
  areRunning(label, () => {
    const inTime = lines.toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
    return lines[0]!.entry.amounts.map((_, i) => inTime.flatMap(({ entry }) => entry.amounts[i]!.quantity ?? []));
  });

/** The same period with the same amounts is one fact written twice; with other amounts it is another claim, and stays. */
function withoutRepeats(
  entries: readonly (Entry & { period: Period })[],
  places: Places,
  reader: FieldReader<TimelineFields>,
): Drawable[] {
  const known = new Map<string, Entry[]>();
  return entries.flatMap((entry) => {
    const { period } = entry;
    const same = known.get(period.start + period.end);
    if (same?.some((other) => other.amounts.every(({ quantity }, i) => isSame(quantity, entry.amounts[i]!.quantity)))) {
      const path = places.pathOfLine(entry.row);
      reader.issues.push({ code: 'row-repeated', path, expected: 'each period once', received: entry.text });
      return [];
    }
    if (same) same.push(entry);
    else known.set(period.start + period.end, [entry]);
    return { entry, period };
  });
}

const isSame = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
  a?.value === b?.value && a?.to === b?.to && a?.bound === b?.bound;

function readMeasure(
  reader: FieldReader<TimelineFields>,
  isAdditive: boolean,
  isOverTime: boolean,
  isWhole: boolean,
): (typeof MEASURES)[number] {
  const measure = reader.choice('measure', MEASURES);
  if (measure === 'auto' || measure === 'total') return measure;
  if (isOverTime && (isWhole || measure === 'per-year')) return measure;
  const why = !isAdditive
    ? 'rates, shares, and plans beside what came of them do not add up'
    : isOverTime
      ? 'without the amounts that cannot be read there is no running total'
      : 'people, households, averages, running totals and what stands at a day do not add up over time';
  reader.report('choice-unknown', 'measure', `auto or total: ${why}`);
  return 'total';
}

/** The unit the author asks for, where it is one of the amounts': 万元, CNY million, 亿. */
function readDisplayUnit(reader: FieldReader<TimelineFields>, unit: Quantity): Quantity | undefined {
  const text = reader.text('unit');
  const found = text ? readUnit(text, measuresReader(reader)) : undefined;
  const isPower = /^10*$/.test(String(found?.value ?? ''));
  if (found && isPower && (found.unit === unit.unit || found.unit === 'none')) return found;
  if (text && !reader.isPending)
    reader.report(
      'unit-mismatch',
      'unit',
      unit.unit === 'none'
        ? 'amounts with a unit, in their cells or their header, e.g. 资金(亿元): "unit" only chooses how they are written'
        : `a unit of ${unit.text} (${unit.unit}), e.g. 亿元`,
    );
  return undefined;
}
