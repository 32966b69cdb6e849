// Knows dates written in figures alone: ISO 8601 dates and intervals, and ranges whose second year is cut to two digits.
import type { SpellingRule } from './spelling-rule.js';

export const ISO: readonly SpellingRule[] = [
  [/(\d{4})([-/.])(\d\d?)\2(\d\d?)(?!\d)/g, '$1年$3月$4日'],
  [/(?<!\d)(\d{4})(\d\d)(\d\d)(?!\d)/g, '$1年$2月$3日'],
  // 2020.10 alone may be a number
  [/^(\d{4})\.(\d\d?) ?([-–至到]+) ?(\d{4})\.(\d\d?)$/, '$1年$2月$3$4年$5月'],
  [/^(\d{4})年? ?([-–至到]+) ?(\d{4})\.(\d\d?)$/, '$1年$2$3年$4月'],
  [/(\d{4})\/(0?[1-9]|1[0-2])(?![\d/])/g, monthOfYear],
  // not 18–23 in "21 October 2018–23 November 2019"
  [/(\d{4})([-–至到])(\d\d)(?![\d月日号季-]| [a-z])(年?)/g, monthOrYears],
  // 2016/2019, but 2019/2020 may be one season or fiscal year; an open end is `..`
  [/(\d{4})?\/(?=(\d{4}))/g, intervalOrYear],
  [/\/\.\.$/, '起'],
];

/** 2020/10; 2009/10 may be a fiscal year. */
const mayBeFiscal = (year: string, number: string): boolean => Number(number) > Number(year.slice(2));

function monthOfYear(found: string, year: string, month: string): string {
  return mayBeFiscal(year, month) ? found : `${year}年${month}月`;
}

function intervalOrYear(found: string, from: string | undefined, to: string): string {
  return from && Number(to) === Number(from) + 1 ? found : `${from ?? ''}~`;
}

/**
 * 2020-10 is a month and 2019-21 three years. 2013-14 may be two years or a fiscal year, 2009-12 a month or four years:
 * both stay as they are, and so are refused. Only a hyphen writes ISO months: 2005–08 is four years.
 */
function monthOrYears(found: string, year: string, dash: string, digits: string, unit: string): string {
  const [short, number] = [Number(year.slice(2)), Number(digits)];
  const mayBeMonth = dash === '-' && !unit && number <= 12;
  if (mayBeMonth && number <= short) return `${year}年${number}月`;
  return !mayBeMonth && number > short + 1 ? `${year}年~${year.slice(0, 2)}${digits}年` : found;
}
