// Tells the author of a time that is refused what would be read in its place.

/** The first that a text matches says why it names no days. */
const EXPECTED: readonly (readonly [RegExp, string])[] = [
  [
    /\d{4}\s*[-–—/]\s*(?:\d{4}\s*年度|\d\d$|\d{4}$)/,
    'two years, 2013–2014, or a fiscal year, FY2013-14: this may be either',
  ],
  [
    /(?:近|过去|過去|最近|last|past|previous|recent) ?(?:the )?[\d一二三四五六七八九十两几a-z]+ ?(?:年|years?)/i,
    'the years by number, e.g. 2016–2020',
  ],
  [/\d\d?\/\d\d?\/\d{4}/, 'the year first, e.g. 2019-12-31: 3/4/2019 is two dates'],
  [/^\d{4}\.\d\d?$/, 'a month, 2020年10月 or 2020-10, or a day, 2020.10.21: this may be a number'],
  [
    /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/i,
    'a day, e.g. 2020-10-21: a time with a zone is of one day there and of another here',
  ],
  [/初|中|旬|前后|左右|early|late|mid|around/i, 'a day, a month or a year, e.g. 2020年6月底: this names none exactly'],
];

/** What was expected in place of a text. */
export const expectedFor = (text: string): string =>
  EXPECTED.find(([pattern]) => pattern.test(text.trim().slice(0, 40)))?.[1] ??
  'a period, e.g. 2016–2019 or 2020年1—9月';
