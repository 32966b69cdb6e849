// Time as it stands in reports, audits and on pages, each with the days it names determined by hand.
import { expect } from 'chai';
import { parsePeriod } from '../../src/period/index.js';
import { reading, table } from './shown.js';

describe('parsePeriod(text) reads time as it is reported', () => {
  table('days', reading, {
    '2020.10.21': '2020-10-21',
    '2020/10/21': '2020-10-21',
    '20201021': '2020-10-21',
    '20201321': 'period-unreadable',
    '21-Oct-2020': '2020-10-21',
    '2020-Oct-21': '2020-10-21',
    'Wednesday, 21 October 2020': '2020-10-21',
    'Wed. 21 Oct 2020': '2020-10-21',
    '2020年10月21日 星期三': '2020-10-21',
    '2020年10月21日（周三）': '2020-10-21',
    '2020-10-21 09:33:13': '2020-10-21',
    '2020-10-21 25:00': 'period-unreadable',
    'October 21, 2020, 09:33': '2020-10-21',
    '21 October 2020 09:33': '2020-10-21',
    'Monday 2020': 'period-unreadable',
    '2020-10-21T09:33:13': '2020-10-21',
    '2020-10-20T16:00:00Z': 'period-unreadable',
    '2020-10-21T09:33:13+08:00': 'period-unreadable',
    '2020年10月21日09:33': '2020-10-21',
    '2020年10月21日 9时30分': '2020-10-21',
    截至2020年10月21日24时: '2020-10-21',
    截至2020年10月21日止: '2020-10-21',
    截至2020年9月底为止: '2020-09-30',
    'on 30 June 2020': '2020-06-30',
    'as of June 30, 2020': '2020-06-30',
    'through September 2020': '2020-09-30',
    '2019年终': '2019-12-31',
    '2019年年终': '2019-12-31',
    '2019年初': 'period-unreadable',
    '2020年年中': 'period-unreadable',
    'mid-2020': 'period-unreadable',
    'early 2020': 'period-unreadable',
    '31/12/2019': 'period-unreadable',
    '3/4/2019': 'period-unreadable',
    民国109年: '2020-01-01/2020-12-31',
    民國109年底: '2020-12-31',
    民國105年至108年: 'period-unreadable',
    民國105年至民國108年: '2016-01-01/2019-12-31',
  });

  table('months, quarters and halves', reading, {
    'Oct-2020': '2020-10-01/2020-10-31',
    '2020-Oct': '2020-10-01/2020-10-31',
    'Q1-2020': '2020-01-01/2020-03-31',
    'Oct–2020': 'period-unreadable',
    '2020-9月': 'period-unreadable',
    'Dec-2019': '2019-12-01/2019-12-31',
    '2020 Oct': '2020-10-01/2020-10-31',
    '2020/10': '2020-10-01/2020-10-31',
    '2009/12': 'period-unreadable',
    '2019/20': 'period-unreadable',
    '2019/2020': 'period-unreadable',
    '10/2020': '2020-10-01/2020-10-31',
    'Q1/2020': '2020-01-01/2020-03-31',
    '2020/Q1': '2020-01-01/2020-03-31',
    '1Q2020': '2020-01-01/2020-03-31',
    '1Q 2020': '2020-01-01/2020-03-31',
    '1H2020': '2020-01-01/2020-06-30',
    '2020Q1-Q3': '2020-01-01/2020-09-30',
    'Q1–Q3 2020': '2020-01-01/2020-09-30',
    '2019Q4–2020Q3': '2019-10-01/2020-09-30',
    '2020年第一至第三季度': '2020-01-01/2020-09-30',
    '2020年1—3季度': '2020-01-01/2020-09-30',
    '2020年头三季度': '2020-01-01/2020-09-30',
    '2020年一季度': '2020-01-01/2020-03-31',
    '2020年Q1': '2020-01-01/2020-03-31',
    '2020年10月底': '2020-10-31',
    '2020年9月份': '2020-09-01/2020-09-30',
    '2020年第三季度末': '2020-09-30',
    '2020年（1—9月）': '2020-01-01/2020-09-30',
    '2020年(前三季度)': '2020-01-01/2020-09-30',
    '2020 (Jan–Sep)': '2020-01-01/2020-09-30',
    '2016–2020年（1—9月）': 'period-unreadable',
    '2020年1—9月累计': '2020-01-01/2020-09-30',
    '2020年1—9月（累计）': '2020-01-01/2020-09-30',
    '2016.01-2020.09': '2016-01-01/2020-09-30',
    '2016.1—2020.9': '2016-01-01/2020-09-30',
    '2016—2020.9': '2016-01-01/2020-09-30',
    '2020.10': 'period-unreadable',
    '2016.1': 'period-unreadable',
    '2016/01–2020/09': '2016-01-01/2020-09-30',
  });

  table('years and plans', reading, {
    '‘十三五’': '2016-01-01/2020-12-31',
    '“十三五”期间（2016—2020年）': '2016-01-01/2020-12-31',
    '“十三五”时期（2016-2020）': '2016-01-01/2020-12-31',
    '“十三五”期间（2016—2019年）': 'period-unreadable',
    '13th Five-Year Plan period (2016–2020)': '2016-01-01/2020-12-31',
    '13th Five-Year Plan (2016-20)': '2016-01-01/2020-12-31',
    'over 2016–2019': '2016-01-01/2019-12-31',
    'over the period 2016–2019': '2016-01-01/2019-12-31',
    'calendar year 2019': '2019-01-01/2019-12-31',
    CY2019: '2019-01-01/2019-12-31',
    '二〇一六—二〇一九年': '2016-01-01/2019-12-31',
    FY98: 'period-unreadable',
    FY20: '2019-04-01/2020-03-31',
    'FY19/20': '2019-04-01/2020-03-31',
    'FY19-20': '2019-04-01/2020-03-31',
    'FY19/21': 'period-unreadable',
    'FY2019/20': '2019-04-01/2020-03-31',
    'year ended 31 March 2020': '2019-04-01/2020-03-31',
    'for the year ended 31 December 2019': '2019-01-01/2019-12-31',
    'fiscal year ended June 30, 2020': '2019-07-01/2020-06-30',
    'year ending 29 February 2020': '2019-03-01/2020-02-29',
    '2020年累计': '2020-01-01/2020-12-31',
    自2016年起至2019年底: '2016-01-01/2019-12-31',
    '2016年1月起至2020年9月止': '2016-01-01/2020-09-30',
    近五年: 'period-unreadable',
    过去三年: 'period-unreadable',
    'last five years': 'period-unreadable',
    '2016、2017年': 'period-unreadable',
    '2016年和2019年': 'period-unreadable',
    '2016—2019年平均': 'period-unreadable',
    '2020年底前': 'period-unreadable',
    '2020年（计划）': 'period-unreadable',
  });
});

describe('parsePeriod(text, { asOf }) reads open ends as they are reported', () => {
  const seen = (text: string): string => reading(text, { asOf: '2020-10-21' });
  table('seen from 2020-10-21', seen, {
    '2016年迄今': '2016-01-01/2020-10-21 open partial',
    '2016年起至今': '2016-01-01/2020-10-21 open partial',
    自2016年至今: '2016-01-01/2020-10-21 open partial',
    '2020年1月1日起': '2020-01-01/2020-10-21 open partial',
    '2020年累计': '2020-01-01/2020-10-21 partial 2020-12-31',
    '2020年（1—9月）': '2020-01-01/2020-09-30',
  });
});

describe('a refusal says what would be read', () => {
  const cases: Readonly<Record<string, string>> = {
    '2013-14': 'two years, 2013–2014, or a fiscal year, FY2013-14: this may be either',
    '2019/2020': 'two years, 2013–2014, or a fiscal year, FY2013-14: this may be either',
    近五年: 'the years by number, e.g. 2016–2020',
    'last five years': 'the years by number, e.g. 2016–2020',
    '31/12/2019': 'the year first, e.g. 2019-12-31: 3/4/2019 is two dates',
    '2020.10': 'a month, 2020年10月 or 2020-10, or a day, 2020.10.21: this may be a number',
    '2020-10-20T16:00:00Z': 'a day, e.g. 2020-10-21: a time with a zone is of one day there and of another here',
    '2020年初': 'a day, a month or a year, e.g. 2020年6月底: this names none exactly',
    soon: 'a period, e.g. 2016–2019 or 2020年1—9月',
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`${text}: ${expected}`, () => {
      const result = parsePeriod(text);
      expect(!result.ok && result.issues.map((issue) => issue.expected)).to.deep.equal([expected]);
    });
  }
});
