// Scans thousands of lines of a day and its amounts, all written alike, without making an object of any.
import { lastDayOfMonth } from '../../../period/month.js';
import { parseRows } from '../../../report/rows-text.js';

export interface ScannedDays {
  /** The rows before the first day: the header. */
  readonly head: readonly string[][];
  readonly count: number;
  /** Each day's beginning and end in years. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** A column a series: the numbers as written, without their unit. */
  readonly numbers: readonly Float64Array[];
  /** A line as it is written. */
  lineAt(index: number): string;
}

/** Fewer lines are read one by one: their sum is told, and at most widths they are bars. */
const FEWEST = 1000;
const MOST_HEADS = 3;

const FIRST_DAY = /(?:^|[;；])\s*(?=\d{4}-\d\d-\d\d\s*[|｜])/;
const AMOUNT = /^([^\d-]*)-?\d[\d.]*(\D*)$/;
// What every reader takes for the same number: 2019.1 may be a month, 1.510 more than a thousand.
const NUMBER = String.raw`(-?(?!\d{4}\.)(?:0|[1-9]\d{0,11})(?:\.\d\d?)?)`;

/** Undefined where lines are fewer, differ in anything but day and number, or are not in order of time. */
export function scanDays(text: string): ScannedDays | undefined {
  const first = FIRST_DAY.exec(text);
  if (!first || text.length < FEWEST * 12 || text.includes('\\')) return undefined;
  const head = parseRows(text.slice(0, first.index));
  const rest = text.slice(first.index + first[0].length);
  const [row = []] = parseRows(rest.slice(0, rest.search(/[;；]/)));
  const line = head.length <= MOST_HEADS ? lineLike(row) : undefined;
  if (!line) return undefined;

  const most = Math.ceil(text.length / 12);
  const [from, to, starts] = [new Float64Array(most), new Float64Array(most), new Uint32Array(most)];
  const numbers = row.slice(1).map(() => new Float64Array(most));
  let [count, month] = [0, NO_MONTH];
  for (line.lastIndex = first.index + first[0].length; line.lastIndex < text.length; count++) {
    const start = line.lastIndex;
    const found = line.exec(text);
    if (!text.startsWith(month.prefix, start)) month = monthAt(text, start);
    const day = two(text, start + 8);
    if (!found || day < 1 || day > month.last) return undefined;
    from[count] = month.year + (month.before + day - 1) / month.length;
    to[count] = month.year + (month.before + day) / month.length;
    if (count > 0 && from[count]! <= from[count - 1]!) return undefined;
    for (let i = 0; i < numbers.length; i++) numbers[i]![count] = Number(found[i + 1]);
    starts[count] = start;
  }
  if (count <= FEWEST) return undefined;
  starts[count] = text.length;
  return {
    head,
    count,
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    numbers: numbers.map((column) => column.subarray(0, count)),
    lineAt: (index) => text.slice(starts[index], starts[index + 1]),
  };
}

/** What matches a line like this one, its day and its numbers. */
function lineLike([, ...amounts]: readonly string[]): RegExp | undefined {
  const cells = amounts.map((amount) => {
    const [found, before = '', behind = ''] = AMOUNT.exec(amount) ?? [];
    return found && `\\s*[|｜]\\s*${escape(before)}${NUMBER}${escape(behind)}`;
  });
  if (cells.length === 0 || !cells.every(Boolean)) return undefined;
  return new RegExp(String.raw`\d{4}-\d\d-\d\d${cells.join('')}\s*(?:[;；]\s*|$)`, 'y');
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A month of a year, as it is written before a day: most days are of the same one as the day before. */
interface Month {
  readonly prefix: string;
  readonly year: number;
  /** Days of the year before it. */
  readonly before: number;
  /** Its last day; 0 where there is no such month. */
  readonly last: number;
  /** Days of its year. */
  readonly length: number;
}

const NO_MONTH: Month = { prefix: '-', year: 0, before: 0, last: 0, length: 1 };

function monthAt(text: string, start: number): Month {
  const prefix = text.slice(start, start + 8);
  const [year, month] = [Number(prefix.slice(0, 4)), Number(prefix.slice(5, 7))];
  if (year < 1800 || year > 2199 || month < 1 || month > 12) return NO_MONTH;
  const days = (until: number): number => (Date.UTC(year, until) - Date.UTC(year, 0)) / 86_400_000;
  return { prefix, year, before: days(month - 1), last: lastDayOfMonth(year, month), length: days(12) };
}

/** The number of two digits, read where they stand: a string for each of thousands takes longer. */
const two = (text: string, at: number): number => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
