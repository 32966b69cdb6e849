import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, formatMoment, formatPeriod, parsePeriod, type Period } from '../../src/period/index.js';

function read(text: string, asOf?: string): Period {
  const result = parsePeriod(text, { asOf });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('formatPeriod(period, { lang })', () => {
  const cases: [text: string, chinese: string, english: string, asOf?: string][] = [
    ['2019', '2019年', '2019'],
    ['2016至2019年', '2016–2019年', '2016–2019'],
    ['2020年1—9月', '2020年1–9月', 'Jan–Sep 2020'],
    ['2020年上半年', '2020年上半年', 'first half of 2020'],
    ['2020年下半年', '2020年下半年', 'second half of 2020'],
    ['Q3 2020', '2020年第三季度', 'Q3 2020'],
    ['2020年10月', '2020年10月', 'October 2020'],
    ['2018年10月至2019年3月', '2018年10月至2019年3月', 'Oct 2018 – Mar 2019'],
    ['2020年10月21日至11月3日', '2020年10月21日至11月3日', '21 October – 3 November 2020'],
    ['2020年10月21至25日', '2020年10月21–25日', '21–25 October 2020'],
    ['截至2019年底', '截至2019年底', 'end of 2019'],
    ['截至2020年10月21日', '截至2020年10月21日', '21 October 2020'],
    ['今年', '2020年（截至10月21日）', '2020 (to 21 October)', '2020-10-21'],
    ['2020年下半年', '2020年下半年（截至10月21日）', 'second half of 2020 (to 21 October)', '2020-10-21'],
    ['十三五', '2016–2020年（截至2019年底）', '2016–2020 (to the end of 2019)', '2019-12-31'],
    ['2016年以来', '2016年以来（截至2020年10月21日）', 'since 2016 (to 21 October 2020)', '2020-10-21'],
    ['2018年10月以来', '2018年10月以来（截至2020年底）', 'since October 2018 (to the end of 2020)', '2020-12-31'],
  ];
  for (const [text, chinese, english, asOf] of cases) {
    it(`writes ${text} as ${chinese} and ${english}`, () => {
      expect(formatPeriod(read(text, asOf), { lang: 'zh-Hans' })).to.equal(chinese);
      expect(formatPeriod(read(text, asOf), { lang: 'en-GB' })).to.equal(english);
    });
  }

  for (const lang of ['zh-Hant', 'zh-HK', 'zh-TW', 'zh-mo']) {
    it(`writes traditional characters in ${lang}`, () =>
      expect(formatPeriod(read('2016年以来', '2020-10-21'), { lang })).to.equal('2016年以來（截至2020年10月21日）'));
  }

  it("takes other languages' dates from Intl, in the reports' calendar", () => {
    expect(formatPeriod(read('2020-10-21'), { lang: 'fr' })).to.equal('21 octobre 2020');
    expect(formatPeriod(read('2020-10-21'), { lang: 'fa' })).to.include('۲۰۲۰');
  });

  it('writes English for a tag that is none, and the text for days that are none', () => {
    expect(formatPeriod(read('2020-10-21'), { lang: '-' })).to.equal('21 October 2020');
    expect(formatPeriod({ ...read('2019'), end: 'soon' }, { lang: 'en' })).to.equal('2019');
  });
});

describe('formatMoment(isoDate, lang, { prefix })', () => {
  it('names the end of a year, and days', () => {
    expect(formatMoment('2019-12-31', 'zh-Hans')).to.equal('2019年底');
    expect(formatMoment('2020-10-21', 'zh-HK')).to.equal('2020年10月21日');
    expect(formatMoment('2019-12-31', 'en')).to.equal('end of 2019');
    expect(formatMoment('2020-10-21', 'en')).to.equal('21 October 2020');
  });

  it('leads into a sentence', () => {
    expect(formatMoment('2019-12-31', 'zh-Hans', { prefix: true })).to.equal('截至2019年底');
    expect(formatMoment('2019-12-31', 'en', { prefix: true })).to.equal('by the end of 2019');
    expect(formatMoment('2020-10-21', 'en', { prefix: true })).to.equal('as of 21 October 2020');
  });

  it('leaves what is no date', () => expect(formatMoment('2020-02-30', 'en')).to.equal('2020-02-30'));
});

describe('formatPeriod: laws', () => {
  const DAYS = { min: -29000, max: 50000 };
  const day = fc.integer(DAYS).map((days) => addDays('1970-01-01', days));
  const month = day.map((iso) => iso.slice(0, 8) + '01');
  const endOf = (iso: string): string => addDays(addDays(iso, 31).slice(0, 8) + '01', -1);
  const pair = (a: string, b: string): { start: string; end: string } =>
    a <= b ? { start: a, end: b } : { start: b, end: a };
  const span = fc.oneof(
    fc.tuple(day, day).map(([a, b]) => pair(a, b)),
    fc.tuple(day, fc.nat(40)).map(([a, days]) => pair(a, addDays(a, days))),
    fc
      .tuple(month, month)
      .map(([a, b]) => pair(a, b))
      .map(({ start, end }) => ({ start, end: endOf(end) })),
    fc
      .tuple(day, fc.nat(6))
      .map(([a, n]) => ({ start: a.slice(0, 4) + '-01-01', end: `${Number(a.slice(0, 4)) + n}-12-31` })),
  );

  for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
    it(`reads back what it writes in ${lang}`, () =>
      fc.assert(
        fc.property(span, fc.nat(4000), fc.boolean(), ({ start, end }, later, open) => {
          const asOf = addDays(start, later);
          const given = open ? `${start}/..` : `${start}/${end}`;
          const { text: _, ...period } = read(given, asOf);
          const { text: __, ...again } = read(formatPeriod(read(given, asOf), { lang }), asOf);
          expect(again).to.deep.equal(period);
        }),
        { numRuns: 400 },
      ));
  }
});
