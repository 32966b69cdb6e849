// The model of thousands of days, one after another: only what the first picture shows is read; a bar is made when it is
// looked at, all of them for a table.
import { parseRows } from '../../../report/rows-text.js';
import type { TimelineFields } from '../../../report/index.js';
import type { FieldReader } from '../../shared/field-reader.js';
import type { Bar } from './funding-timeline.bar.js';
import type { Columns } from './funding-timeline.columns.js';
import { wholeRowsOf } from '../rows/funding-timeline.whole-rows.js';
import { scanDays } from '../rows/funding-timeline.scan-days.js';
import { tableDown } from '../rows/funding-timeline.places.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import { makeWholeModel } from './funding-timeline.whole.js';

/** Bars that are made when they are asked for. */
export interface Many {
  readonly columns: Columns;
  /** The bar at a place of the columns. */
  barAt(index: number): Bar;
}

/** As many lines tell which unit, series and scale all have. */
const SAMPLES = 16;

/** Undefined where lines are few or of more than one kind. */
export function readManyModel(reader: FieldReader<TimelineFields>): TimelineModel | undefined {
  const { rows } = reader.fields as { readonly rows?: unknown };
  const days = scanDays(
    typeof rows === 'string'
      ? rows
      : wholeRowsOf(rows)
          .map((row) => row.join('|'))
          .join(';'),
  );
  if (!days) return undefined;
  const { count, numbers } = days;
  const extremes = extremesOf(totalsOf(numbers));
  const ofSeries = numbers.length > 1 ? numbers.flatMap(extremesOf) : [];
  const picked = [...new Set([...samplesOf(count), ...extremes, ...ofSeries])].toSorted((a, b) => a - b);
  const modelOf = (lines: readonly number[]): TimelineModel | undefined =>
    makeWholeModel(
      reader,
      tableDown([...days.head, ...lines.flatMap((line) => parseRows(days.lineAt(line)))], reader.where('rows')),
    );
  const before = reader.issues.length;
  const some = modelOf(picked);
  const isAlike =
    some?.basis === 'amount' &&
    some.bars.length === picked.length &&
    some.entries.length === picked.length &&
    some.lanes === 1 &&
    some.missing === 0 &&
    some.series.length === numbers.length &&
    // What is doubtful of some lines all may tell.
    reader.issues.length === before;
  if (!isAlike) {
    reader.issues.splice(before);
    return undefined;
  }
  const first = days.head.length;
  const told = [...new Set([0, ...extremes, count - 1])].toSorted((a, b) => a - b);
  // Beside those that were picked: one line alone may seem the sum of its own cells.
  const barAt = (index: number): Bar => {
    const lines = [...new Set([...picked, index])].toSorted((a, b) => a - b);
    return atRow(modelOf(lines)!.bars[lines.indexOf(index)]!, first + index);
  };
  let whole: TimelineModel | undefined;
  const all = (): TimelineModel => (whole ??= makeWholeModel(reader)!);
  return {
    ...some,
    get bars() {
      return all().bars;
    },
    get entries() {
      return all().entries;
    },
    many: {
      columns: { ...days, lanes: new Uint8Array(count), heights: inUnit(numbers, some.bars, picked) },
      barAt,
    },
    count,
    notable: told.map((line) => atRow(some.bars[picked.indexOf(line)]!, first + line)),
    sum: undefined,
  };
}

const atRow = (bar: Bar, row: number): Bar => ({ ...bar, entry: { ...bar.entry, row } });

const samplesOf = (count: number): number[] => [
  ...[...Array(SAMPLES).keys()].map((i) => Math.floor((i * count) / SAMPLES)),
  count - 1,
];

/** The places of the highest and the lowest. */
function extremesOf(numbers: Float64Array): [most: number, least: number] {
  let [most, least] = [0, 0];
  for (let i = 1; i < numbers.length; i++) {
    if (numbers[i]! > numbers[most]!) most = i;
    if (numbers[i]! < numbers[least]!) least = i;
  }
  return [most, least];
}

const totalsOf = ([first, ...others]: readonly Float64Array[]): Float64Array =>
  others.length === 0 ? first! : first!.map((number, i) => others.reduce((sum, each) => sum + each[i]!, number));

/** The numbers as they are written in the base unit, by what the samples come to in it. */
const inUnit = (numbers: readonly Float64Array[], bars: readonly Bar[], picked: readonly number[]): Float64Array[] =>
  numbers.map((column, series) => {
    const sample = picked.findIndex((line) => column[line] !== 0);
    const scale = sample < 0 ? 1 : bars[sample]!.heights[series]! / column[picked[sample]!]!;
    return column.map((number) => number * scale);
  });
