// Reads a period as reports write it, as far as the data reach.
import { describeValue } from '../not-text.js';
import { failure, success, type Result, type IssueCode } from '../result.js';
import { dateParts } from './calendar.js';
import { cutAt } from './cut.js';
import type { Period } from './period.js';
import { readSpan } from './read-span.js';
import { expectedFor } from './refusal.js';
import { spell } from './spelling.js';

export interface PeriodOptions {
  /** The day the data speak for: an ISO date, or any text that is itself a period, whose last day it then is. */
  readonly asOf?: string | undefined;
  /** The month fiscal years begin in, 1–12; 4 (April) where not given. */
  readonly fiscalYearStart?: number | undefined;
}

const APRIL = 4;
const isMonth = (month: number): boolean => Number.isInteger(month) && month >= 1 && month <= 12;

/** Stands in where no as-of date is given, to learn whether the text is readable but for that. */
const SOME_DAY = '2000-01-01';

/** The text, and in brackets the day that cuts it short, 2020年（截至10月21日）, or what it says in other words. */
const WITH_CUT = /^([^(]*)(?:\(截([^)]*)\)|\(([^截)][^)]*)\))?$/;

/**
 * Reads one period: 2016–2019, 2016年以来, 截至2019年底, 2020年1—9月, 十三五, Q3 2020, FY2013-14, 2016-01-01/2019-12-31.
 * A period that has begun by `asOf` and is not over is cut there and partial; one wholly after it is a plan, and whole.
 *
 * Fails with `period-unreadable` (also where `asOf` is, or where a text has two readings: 2013-14 may be two years or a
 * fiscal year, 2009-12 a month or four years; what is no text), `as-of-needed` (今年, 2016年以来 and the like without `asOf`) and
 * `period-reversed` (2019–2016).
 */
export function parsePeriod(text: string, options: PeriodOptions = {}): Result<Period> {
  // A script may pass anything.
  const { asOf, fiscalYearStart } = options ?? {};
  const beginning = fiscalYearStart ?? APRIL;
  const refuse = (path: string, expected: string, value: unknown): Result<never> =>
    failure({
      code: 'period-unreadable',
      path,
      expected,
      received: typeof value === 'string' ? value : describeValue(value),
    });
  if (typeof text !== 'string') return refuse('', 'text, e.g. "2016–2019"', text);
  if (!isMonth(beginning)) return refuse('fiscalYearStart', 'a month from 1 to 12', fiscalYearStart);
  const fail = (code: IssueCode, expected: string): Result<never> =>
    failure({ code, path: '', expected, received: text });

  const day = typeof asOf === 'string' ? asOf.trim() : (asOf ?? '');
  const data = day === '' ? undefined : parsePeriod(day, { fiscalYearStart: beginning });
  if (data && !data.ok) return refuse('asOf', 'a date, e.g. 2020-10-21', asOf);
  const today = data?.value.end;

  const spelled = spell(text);
  const [, body = '', cut, same] = WITH_CUT.exec(seenFrom(today ?? SOME_DAY, spelled)) ?? [];
  const span = same === undefined ? readSpan(body, beginning) : readBoth(body, same, beginning);
  const cutSpan = cut === undefined ? undefined : readSpan(withYearOf(body, cut), beginning);
  if (!span || (cut !== undefined && !cutSpan)) return fail('period-unreadable', expectedFor(text));

  const dataEnd = cutSpan?.end ?? today;
  if ((!today && RELATIVE.test(spelled)) || (span.open && !dataEnd)) {
    return fail('as-of-needed', 'a date of its own, e.g. 2020-10-21, or an as-of date beside it');
  }
  const { start, open } = span;
  const planned = open ? dataEnd! : span.end;
  if (planned < start) return fail('period-reversed', 'a period that ends after it starts');
  const written = text.trim();
  if (!open) return success(cutAt(dataEnd, start, planned, written));
  return success({ start, end: planned, open, partial: true, text: written });
}

/** “十三五”期间（2016—2020年） says one thing twice, 2020年（1—9月） one thing in two parts. */
function readBoth(body: string, same: string, fiscalYearStart: number): ReturnType<typeof readSpan> {
  if (/^\d{4}年? ?$/.test(body) && !/\d{4}/.test(same)) return readSpan(`${parseInt(body)}年${same}`, fiscalYearStart);
  const [one, other] = [readSpan(body, fiscalYearStart), readSpan(same, fiscalYearStart)];
  return one?.start === other?.start && one?.end === other?.end && one?.open === other?.open ? one : undefined;
}

/** What is seen from the data's date: this year, last year, now. */
const RELATIVE = /[今去]年?|现/g;

function seenFrom(today: string, spelled: string): string {
  const [year, month, day] = dateParts(today);
  return spelled.replace(RELATIVE, (word) =>
    word === '现' ? `${year}年${month}月${day}日` : `${word[0] === '今' ? year : year - 1}年`,
  );
}

/** 10月21日 in 2020年（截至10月21日） is of the last year named before it. */
const withYearOf = (body: string, cut: string): string =>
  /\d{4}/.test(cut) ? cut : `${/.*(\d{4})/.exec(body)?.[1] ?? ''}年${cut}`;
