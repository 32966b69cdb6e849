import { expect } from 'chai';
import fc from 'fast-check';
import { parsePeriod } from '../../src/period/index.js';

const AS_OF = '2020-10-21';

function reading(text: string, options = {}): string {
  const result = parsePeriod(text, options);
  if (!result.ok) return result.issues.map((issue) => issue.code).join();
  const { start, end, open, partial, planned } = result.value;
  return [start === end ? start : `${start}/${end}`, open && 'open', partial && 'partial', planned]
    .filter(Boolean)
    .join(' ');
}

const table = (title: string, cases: Record<string, string>, options = {}) =>
  describe(title, () => {
    for (const [text, expected] of Object.entries(cases)) {
      it(`${text} is ${expected}`, () => expect(reading(text, options)).to.equal(expected));
    }
  });

describe('parsePeriod(text)', () => {
  table('years', {
    '2019': '2019-01-01/2019-12-31',
    '2019年': '2019-01-01/2019-12-31',
    '2019年度': '2019-01-01/2019-12-31',
    二〇一九年: '2019-01-01/2019-12-31',
    '2016–2019': '2016-01-01/2019-12-31',
    '2016-2019': '2016-01-01/2019-12-31',
    '2016 — 2019': '2016-01-01/2019-12-31',
    '2016——2019年': '2016-01-01/2019-12-31',
    '2016至2019年': '2016-01-01/2019-12-31',
    '2016年至2019年': '2016-01-01/2019-12-31',
    '2016到2019年': '2016-01-01/2019-12-31',
    '2016—2019年': '2016-01-01/2019-12-31',
    从2016年到2019年: '2016-01-01/2019-12-31',
    '２０１６－２０１９年': '2016-01-01/2019-12-31',
    '２０１６～２０１９': '2016-01-01/2019-12-31',
    '2016 至 2019 年': '2016-01-01/2019-12-31',
    '2016–19': '2016-01-01/2019-12-31',
    '2016 to 2019': '2016-01-01/2019-12-31',
    'from 2016 to 2019': '2016-01-01/2019-12-31',
    'between 2016 and 2019': '2016-01-01/2019-12-31',
    '2019-21': '2019-01-01/2021-12-31',
    '2005–08': '2005-01-01/2008-12-31',
  });

  table('moments', {
    '2019年底': '2019-12-31',
    '2019年末': '2019-12-31',
    '2019末': '2019-12-31',
    '2014年年底': '2014-12-31',
    截至2019年底: '2019-12-31',
    截至２０１９年底: '2019-12-31',
    截至2019年12月: '2019-12-31',
    截至2020年9月底: '2020-09-30',
    截至2020年10月21日: '2020-10-21',
    到2020年底: '2020-12-31',
    '2020年10月21日': '2020-10-21',
    '2020年10月21号': '2020-10-21',
    二〇二〇年十月二十一日: '2020-10-21',
    '“十三五”末': '2020-12-31',
    'end of 2019': '2019-12-31',
    'end-2019': '2019-12-31',
    'by the end of 2019': '2019-12-31',
    'as of 21 October 2020': '2020-10-21',
    '21 October 2020': '2020-10-21',
    '21st October 2020': '2020-10-21',
    'October 21, 2020': '2020-10-21',
    '2020-10-21': '2020-10-21',
    '2020/10/21': '2020-10-21',
  });

  table('parts of years', {
    '2020年1—9月': '2020-01-01/2020-09-30',
    '2020年1至9月': '2020-01-01/2020-09-30',
    '2020年1月至9月': '2020-01-01/2020-09-30',
    二〇二〇年一至九月: '2020-01-01/2020-09-30',
    '2020年前9个月': '2020-01-01/2020-09-30',
    '2020年前三季度': '2020-01-01/2020-09-30',
    '2020年一至三季度': '2020-01-01/2020-09-30',
    '2020年第三季度': '2020-07-01/2020-09-30',
    '2020年三季度': '2020-07-01/2020-09-30',
    '2020Q3': '2020-07-01/2020-09-30',
    '2020-Q3': '2020-07-01/2020-09-30',
    'Q3 2020': '2020-07-01/2020-09-30',
    'third quarter of 2020': '2020-07-01/2020-09-30',
    '2020年上半年': '2020-01-01/2020-06-30',
    '2020年下半年': '2020-07-01/2020-12-31',
    'first half of 2020': '2020-01-01/2020-06-30',
    'H1 2020': '2020-01-01/2020-06-30',
    'first nine months of 2020': '2020-01-01/2020-09-30',
    'January–September 2020': '2020-01-01/2020-09-30',
    'Jan-Sep 2020': '2020-01-01/2020-09-30',
    'Jan. to Sept. 2020': '2020-01-01/2020-09-30',
    'Oct 2020': '2020-10-01/2020-10-31',
    '2020年10月': '2020-10-01/2020-10-31',
    '2020年2月': '2020-02-01/2020-02-29',
    '2020-10': '2020-10-01/2020-10-31',
    '2018年10月至2019年3月': '2018-10-01/2019-03-31',
    '2020年10月21日至11月3日': '2020-10-21/2020-11-03',
    '2020年10月21至25日': '2020-10-21/2020-10-25',
    '21–25 October 2020': '2020-10-21/2020-10-25',
    'October 21–25, 2020': '2020-10-21/2020-10-25',
    '21 October 2018–23 November 2019': '2018-10-21/2019-11-23',
  });

  table('ISO intervals', {
    '2016/2019': '2016-01-01/2019-12-31',
    '2016-01-01/2019-12-31': '2016-01-01/2019-12-31',
    '2016-01/2019-06': '2016-01-01/2019-06-30',
    '../2020': 'period-unreadable',
    '2016/..': 'as-of-needed',
  });

  table('five-year plans', {
    '“十三五”': '2016-01-01/2020-12-31',
    十三五: '2016-01-01/2020-12-31',
    '“十三五”时期': '2016-01-01/2020-12-31',
    十三五期間: '2016-01-01/2020-12-31',
    第十三个五年规划: '2016-01-01/2020-12-31',
    '13th Five-Year Plan': '2016-01-01/2020-12-31',
    一五: '1953-01-01/1957-12-31',
    二五: '1958-01-01/1962-12-31',
    三五: '1966-01-01/1970-12-31',
    十五: '2001-01-01/2005-12-31',
    十四五: '2021-01-01/2025-12-31',
  });

  table('fiscal years', {
    'FY2013-14': '2013-04-01/2014-03-31',
    'FY 2013-14': '2013-04-01/2014-03-31',
    'FY2013–2014': '2013-04-01/2014-03-31',
    FY2014: '2013-04-01/2014-03-31',
    'financial year 2013/14': '2013-04-01/2014-03-31',
    '2013/14財政年度': '2013-04-01/2014-03-31',
    'FY2013-14 to FY2015-16': '2013-04-01/2016-03-31',
    'FY2013-15': 'period-unreadable',
  });
  table('fiscal years from July', { 'FY2013-14': '2013-07-01/2014-06-30' }, { fiscalYearStart: 7 });
  table(
    'fiscal years from January',
    { FY2014: '2014-01-01/2014-12-31', 'FY2013-14': 'period-unreadable' },
    { fiscalYearStart: 1 },
  );
  table('fiscal years from no month', { FY2014: 'period-unreadable' }, { fiscalYearStart: 13 });

  table('refusals', {
    '': 'period-unreadable',
    '2013-14': 'period-unreadable',
    '2013–14': 'period-unreadable',
    '2013/14': 'period-unreadable',
    '2013-2014年度': 'period-unreadable',
    '2009-10': 'period-unreadable',
    '2009-12': 'period-unreadable',
    '2019–2016': 'period-reversed',
    '2020年10月至3月': 'period-reversed',
    '2020-02-30': 'period-unreadable',
    '13月': 'period-unreadable',
    '2020年13月': 'period-unreadable',
    '2020年第五季度': 'period-unreadable',
    '1—9月': 'period-unreadable',
    '2020年1—10月25日': 'period-unreadable',
    '2019年左右': 'period-unreadable',
    '2019年以后': 'period-unreadable',
    近五年: 'period-unreadable',
    '2016 and 2019': 'period-unreadable',
    '2016–2017–2018': 'period-unreadable',
    'from 2016': 'period-unreadable',
    '20192': 'period-unreadable',
    '2,019': 'period-unreadable',
    '2020.10': 'period-unreadable',
    '2019²': 'period-unreadable',
    '2563': 'period-unreadable',
    '12/31/2019': 'period-unreadable',
    // the congress met in November 2012; figures under this name are counted from 2013
    党的十八大以来: 'period-unreadable',
  });

  it('names what it could not read', () =>
    expect(parsePeriod('2019年左右')).to.deep.equal({
      ok: false,
      issues: [
        {
          code: 'period-unreadable',
          path: '',
          expected: 'a period, e.g. 2016–2019 or 2020年1—9月',
          received: '2019年左右',
        },
      ],
    }));
});

describe('parsePeriod(text, { asOf })', () => {
  const relative = [
    '今年',
    '去年',
    '2016年以来',
    '2016来',
    '2020年至今',
    '今年以来',
    'since 2016',
    'this year',
    '目前',
  ];
  table('without an as-of date', Object.fromEntries(relative.map((text) => [text, 'as-of-needed'])));

  table(
    `seen from ${AS_OF}`,
    {
      '2016年以来': '2016-01-01/2020-10-21 open partial',
      '2016年以來': '2016-01-01/2020-10-21 open partial',
      '2016来': '2016-01-01/2020-10-21 open partial',
      '2016年来': '2016-01-01/2020-10-21 open partial',
      自2016年以来: '2016-01-01/2020-10-21 open partial',
      自2016年起: '2016-01-01/2020-10-21 open partial',
      '2018年10月以来': '2018-10-01/2020-10-21 open partial',
      '“十三五”以来': '2016-01-01/2020-10-21 open partial',
      '2020年至今': '2020-01-01/2020-10-21 open partial',
      '2016/..': '2016-01-01/2020-10-21 open partial',
      'since 2016': '2016-01-01/2020-10-21 open partial',
      '2020 to date': '2020-01-01/2020-10-21 open partial',
      今年以来: '2020-01-01/2020-10-21 open partial',
      'year to date': '2020-01-01/2020-10-21 open partial',
      '2021年以来': 'period-reversed',
      今年: '2020-01-01/2020-10-21 partial 2020-12-31',
      'this year': '2020-01-01/2020-10-21 partial 2020-12-31',
      '2016至2020年': '2016-01-01/2020-10-21 partial 2020-12-31',
      去年: '2019-01-01/2019-12-31',
      去年底: '2019-12-31',
      上年末: '2019-12-31',
      今年上半年: '2020-01-01/2020-06-30',
      今年1至9月: '2020-01-01/2020-09-30',
      截至目前: '2020-10-21',
      '2019': '2019-01-01/2019-12-31',
      '2020年10月21日': '2020-10-21',
      '2020年底': '2020-12-31',
      '2021–2025': '2021-01-01/2025-12-31',
    },
    { asOf: AS_OF },
  );
  table('as of a text', { '2020': '2020-01-01/2020-09-30 partial 2020-12-31' }, { asOf: '截至2020年9月底' });
  table('as of nothing legible', { '2020': 'period-unreadable' }, { asOf: 'soon' });
  table('as of an empty text', { '2020': '2020-01-01/2020-12-31' }, { asOf: ' ' });
  table('cut by its own words', {
    '2020年（截至10月21日）': '2020-01-01/2020-10-21 partial 2020-12-31',
    '2016–2020 (to the end of 2019)': '2016-01-01/2019-12-31 partial 2020-12-31',
    '2016年以来（截至2020年10月21日）': '2016-01-01/2020-10-21 open partial',
  });

  it('keeps the text as printed', () => {
    const result = parsePeriod(' ２０１９年底 ');
    expect(result.ok && result.value.text).to.equal('２０１９年底');
  });
});

describe('parsePeriod: laws', () => {
  const pieces = [
    '2016',
    '2019',
    '年',
    '月',
    '日',
    '9',
    '至',
    '-',
    '–',
    '今',
    '以来',
    '截至',
    '底',
    '十三五',
    'FY',
    'Q3',
    ' ',
    ' to ',
    '(',
    '/',
    'Oct',
    '第',
    '季度',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces)).map((all) => all.join('')),
  );

  it('never throws, and a period starts before it ends', () =>
    fc.assert(
      fc.property(anyText, fc.option(anyText, { nil: undefined }), (text, asOf) => {
        const result = parsePeriod(text, { asOf: asOf ?? AS_OF });
        return !result.ok || result.value.start <= result.value.end;
      }),
      { numRuns: 500 },
    ));
});
