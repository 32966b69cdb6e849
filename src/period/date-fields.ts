// Reads what one side of a period names: which years, months and day, in whatever order they stand.
import { fiscalYear } from './fiscal-year.js';
import { planYears } from './five-year-plan.js';

type FromTo = readonly [number, number];

/** What a text names of a date. A quarter is three months, a five-year plan five years. */
export interface DateFields {
  years?: FromTo;
  months?: FromTo;
  day?: number;
  /** A number whose unit another one names: the 1 of 1—9月, the 21 of 21 October. */
  bare?: number;
  /** Present where only the last day is meant: 2019年底. */
  end?: true;
}

/** A four-digit number outside these is no year of a report, or not one of this calendar (2563 in Thailand). */
const [FIRST_YEAR, LAST_YEAR] = [1800, 2199];

/** The n-th block of so many months in a year. */
export const nthMonths = (n: number, width: number): FromTo => [(n - 1) * width + 1, n * width];

/** What each mark of the one spelling says of the number before it; undefined where it cannot be. */
const MARKS: Record<string, (number: number, fiscalYearStart: number) => DateFields | undefined> = {
  年: (year) => (year < FIRST_YEAR || year > LAST_YEAR ? undefined : { years: [year, year] }),
  财: (year, start) => fiscalYear(year, start, false),
  跨财: (year, start) => fiscalYear(year, start, true),
  五: planYears,
  半: (half) => ({ months: nthMonths(half, 6) }),
  季: (quarter) => ({ months: nthMonths(quarter, 3) }),
  前: (count) => ({ months: [1, count] }),
  月: (month) => ({ months: [month, month] }),
  日: (day) => ({ day }),
  '': (bare) => ({ bare }),
  底: () => ({ end: true }),
};

const MARKED = /(\d{4})(?!\d)(跨?财|年?)|(\d\d?)(?!\d)([五半季前月日]?)|(底)|,? /g;

/** The fields a text names, or undefined where something in it is not understood, cannot be or is named twice. */
export function readDateFields(text: string, fiscalYearStart: number): DateFields | undefined {
  const fields: DateFields = {};
  let readable = true;
  const rest = text.replace(MARKED, (found, year, yearMark, number, numberMark, end) => {
    if (found.endsWith(' ')) return '';
    const mark: string = end ?? numberMark ?? (yearMark || '年');
    const named = MARKS[mark]!(Number(year ?? number), fiscalYearStart);
    readable &&= named !== undefined && !Object.keys(named).some((key) => key in fields);
    Object.assign(fields, named);
    return '';
  });
  return readable && !rest ? fields : undefined;
}
