// Thousands of days: read the short way, which agrees with the whole one, and drawn a column of pixels at a time.
import { expect } from 'chai';
import fc from 'fast-check';
import { speak as speakEnglish } from '../../../src/text/timeline/en.js';
import { speak } from '../../../src/text/timeline/zh-hans.js';
import { readManyModel } from '../../../src/widgets/funding-timeline/model/funding-timeline.many.js';
import { scanDays } from '../../../src/widgets/funding-timeline/rows/funding-timeline.scan-days.js';
import { writeTimeline } from '../../../src/widgets/funding-timeline/funding-timeline.text.js';
import { makeWholeModel } from '../../../src/widgets/funding-timeline/model/funding-timeline.whole.js';
import { withWholeWording } from '../../../src/widgets/shared/whole-wording.js';
import { layoutOf, readerOf } from '../../support/timeline-model.js';

const DAY = 86_400_000;
const dayAt = (i: number): string => new Date(Date.UTC(1993, 0, 1) + i * DAY).toISOString().slice(0, 10);
const days = (count: number, amounts: (i: number) => string, head = ''): string =>
  head + Array.from({ length: count }, (_, i) => `${dayAt(i)}|${amounts(i)}`).join('; ');

describe('scanDays', () => {
  const line = (i: number): string => `${100 + (i % 7)}.5万元`;
  const READ: readonly (readonly [string, string, number, number[]])[] = [
    ['one amount a day', days(1200, line), 0, [100.5]],
    ['under a header', days(1200, (i) => `${i + 1}|-2`, '日期|中央(亿元)|省级(亿元);'), 1, [1, -2]],
    ['a code before the number', days(1200, () => 'CNY 5.4 million'), 0, [5.4]],
    ['separators of a Chinese keyboard', days(1200, line).replaceAll('|', '｜').replaceAll('; ', '；'), 0, [100.5]],
    ['a last separator', `${days(1200, line)};`, 0, [100.5]],
  ];
  for (const [title, text, heads, first] of READ) {
    it(title, () => {
      const found = scanDays(text)!;
      expect([found.count, found.head.length, found.numbers.map((column) => column[0])]).to.deep.equal([
        1200,
        heads,
        first,
      ]);
      expect(found.from[0]).to.equal(1993);
      expect(found.to[364]).to.equal(1994);
      expect(found.to[1154]).to.be.closeTo(1996 + 60 / 366, 1e-12);
    });
  }

  const LEFT: readonly (readonly [string, string])[] = [
    ['few lines', days(900, line)],
    ['years', Array.from({ length: 1200 }, (_, i) => `${1000 + i}|1亿元`).join(';')],
    ['a day twice', `${days(1200, line)}; ${dayAt(1199)}|1.5万元`],
    ['days out of order', `${days(1200, line)}; 1990-01-01|1.5万元`],
    ['a day that is none', `${days(1200, line)}; 2019-02-30|1.5万元`],
    ['another unit', `${days(1200, line)}; 2019-02-20|1.5亿元`],
    ['a bound', `${days(1200, line)}; 2019-02-20|1.5万元以上`],
    ['no amount', `${days(1200, line)}; 2019-02-20|—`],
    ['a cell more', `${days(1200, line)}; 2019-02-20|1.5万元|2万元`],
    ['what may be a month', days(1200, () => '2019.1')],
    ['what may be more than a thousand', days(1200, () => '1.510')],
    ['a totals row', `${days(1200, line)}; 合计|5亿元`],
    ['a literal character', `${days(1200, line)}; 2019-02-20|1\\.5万元`],
  ];
  for (const [title, text] of LEFT) it(`leaves ${title}`, () => expect(scanDays(text)).to.equal(undefined));
});

describe('readManyModel', () => {
  const both = (rows: unknown, more = {}) => {
    const fields = { label: '每日', rows, ...more };
    return { many: readManyModel(readerOf(fields)), whole: makeWholeModel(readerOf(fields)) };
  };

  it('agrees with the whole model', () => {
    const amount = fc.integer({ min: -99_999, max: 99_999 }).map((cents) => (cents / 100).toFixed(cents % 2 ? 2 : 0));
    const suffix = fc.constantFrom('万元', '元', '亿元', '户', '%');
    fc.assert(
      fc.property(fc.array(amount, { minLength: 7, maxLength: 30 }), suffix, fc.boolean(), (amounts, unit, areTwo) => {
        const at = (i: number): string => `${amounts[(i * 13) % amounts.length]}${unit}`;
        const { many, whole } = both(
          areTwo
            ? days(1300, (i) => `${at(i).replace('-', '')}|${at(i + 1).replace('-', '')}`, '日期|甲|乙;')
            : days(1300, at),
        );
        if (!many || !whole) throw new Error('no model');
        const { columns, barAt } = many.many!;
        expect(many.count).to.equal(whole.count);
        for (const i of [0, 1, 59, 365, 700, 1299]) {
          const bar = whole.bars[i]!;
          expect(barAt(i)).to.deep.equal(bar);
          expect([columns.from[i], columns.to[i]]).to.deep.equal([bar.from, bar.to]);
        }
        whole.bars.forEach((bar, i) =>
          bar.heights.forEach((height, series) =>
            expect(columns.heights[series]![i]!).to.be.closeTo(height, Math.abs(height) * 1e-12),
          ),
        );
        expect(many.extent.from).to.equal(whole.extent.from);
        expect(many.extent.to).to.equal(whole.extent.to);
        expect([many.extent.lows, many.extent.highs]).to.deep.equal([whole.extent.lows, whole.extent.highs]);
        const speech = withWholeWording(speak('zh-Hans'));
        expect(writeTimeline(many, speech).summary).to.equal(writeTimeline(whole, speech).summary);
        expect(many.bars.length).to.equal(1300);
        expect(many.entries).to.deep.equal(whole.entries);
      }),
      { numRuns: 12 },
    );
  });

  it('a line that is by chance the sum of its own cells is one of many', () => {
    const rows = days(1300, (i) => `${i === 700 ? 3 : 9}万元|2万元|1万元`, '日期|甲|乙|丙;');
    const { many } = both(rows);
    const bar = many!.many!.barAt(700);
    expect([bar.heights, bar.total!.value]).to.deep.equal([[30_000, 20_000, 10_000], 60_000]);
  });

  it('leaves a column that is the sum of all others to the whole model, and tells of it once', () => {
    const rows = days(1300, (i) => `${9 + (i % 7)}万元|${5 + (i % 7)}万元|4万元`, '日期|全县投入|中央|省级;');
    const reader = readerOf({ rows });
    expect(readManyModel(reader)).to.equal(undefined);
    const { bars } = makeWholeModel(reader)!;
    expect([bars[8]!.total!.value, ...reader.issues.map(({ code, path }) => `${code} ${path}`)]).to.deep.equal([
      100_000,
      'amount-doubtful rows[0][1]',
    ]);
  });

  it('takes cells of a script', () => {
    const rows = Array.from({ length: 1300 }, (_, i) => [dayAt(i), `${i + 1}元`]);
    expect(both(rows).many!.many!.barAt(1299).entry.cells).to.deep.equal([dayAt(1299), '1300元']);
  });

  it('knows the line of a bar, and the milestones', () => {
    const head = '日期|资金(万元);';
    const { many } = both(
      days(1300, (i) => `${i + 1}`, head),
      { milestones: '1994-05-01|摘帽' },
    );
    expect(many!.many!.barAt(7).entry.row).to.equal(8);
    expect(many!.milestones.map(({ label }) => label)).to.deep.equal(['摘帽']);
  });

  it('says how many there are', () => {
    const { many } = both(days(12_000, (i) => `${i + 1}元`));
    expect(writeTimeline(many!, withWholeWording(speak('zh-Hans'))).summary).to.include('共12,000个时期');
    expect(writeTimeline(many!, speakEnglish('en')).summary).to.include('12,000 periods');
  });

  it('leaves running totals to the whole model', () => {
    expect(
      both(
        days(1300, (i) => `${i + 1}元`),
        { measure: 'cumulative' },
      ).many,
    ).to.equal(undefined);
  });
});

describe('layout: thousands of periods', () => {
  it('are a column a pixel: solid to the least, pale to the most', () => {
    const { dense, bars, left, right, pixelsPerUnit, lanes } = layoutOf({
      rows: days(10000, (i) => `${100 + (i % 7)}万元`),
    });
    expect(bars).to.deep.equal([]);
    const [pale, solid] = dense!.shapes;
    const [first] = solid!.boxes;
    expect([pale!.tone, pale!.boxes.length, solid!.tone, solid!.boxes.length]).to.deep.equal([
      'soft',
      Math.floor(right - left),
      'accent',
      Math.floor(right - left),
    ]);
    expect(first!.height / pixelsPerUnit).to.be.closeTo(1_000_000, 1e-3);
    expect(pale!.boxes[0]!.height / pixelsPerUnit).to.be.closeTo(60_000, 1e-3);
    expect(first!.y + first!.height).to.be.closeTo(lanes[0]!.zero, 1e-9);
    expect(pale!.boxes[0]!.y + pale!.boxes[0]!.height).to.be.closeTo(first!.y, 1e-9);
  });

  it('go as far below zero, and leave gaps', () => {
    const rows = days(4000, (i) => `${i < 2000 ? -10 - (i % 2) : 0}元`).replace(/1995-0[1-6]-\d\d\|[^;]*; /g, '');
    const { dense, left, right, lanes, pixelsPerUnit } = layoutOf({ rows });
    const [pale, solid] = dense!.shapes;
    expect(solid!.boxes.every(({ y }) => Math.abs(y - lanes[0]!.zero) < 1e-9)).to.equal(true);
    expect(solid!.boxes[0]!.height / pixelsPerUnit).to.be.closeTo(10, 1e-9);
    expect(pale!.boxes[0]!.height / pixelsPerUnit).to.be.closeTo(1, 1e-9);
    expect(solid!.boxes.length).to.be.below((right - left) / 2);
  });

  it('of several series are stacked by what each is on average: areas are amounts', () => {
    const rows = days(12_000, (i) => `${i % 3}万元|${2 + (i % 5)}万元`, '日期|中央|省级;');
    const { dense, xAt, pixelsPerUnit, lanes } = layoutOf({ rows });
    expect(dense!.isAveraged).to.equal(true);
    const [pale, central, local] = dense!.shapes;
    const area = (shape: typeof pale): number =>
      shape!.boxes.reduce((sum, { width, height }) => sum + (width - 0.1) * height, 0);
    // On average a day has 1 and 4 of them, and is so many pixels wide.
    const day = (xAt(2000) - xAt(1999)) / 365;
    expect(area(central) / (12_000 * 10_000 * day * pixelsPerUnit)).to.be.closeTo(1, 0.01);
    expect(area(local) / (12_000 * 40_000 * day * pixelsPerUnit)).to.be.closeTo(1, 0.01);
    const [low, high, more] = [central!.boxes[5]!, local!.boxes[5]!, pale!.boxes[5]!];
    expect(low.y + low.height).to.be.closeTo(lanes[0]!.zero, 1e-9);
    expect(high.y + high.height).to.be.closeTo(low.y, 1e-9);
    expect(more.y + more.height).to.be.closeTo(high.y, 1e-9);
    // Of the days of a column the highest has 2 and 6.
    expect((lanes[0]!.zero - more.y) / pixelsPerUnit).to.be.closeTo(80_000, 1e-6);
  });

  it('of several rates are a band each, never one on another', () => {
    const { dense, lanes, pixelsPerUnit } = layoutOf({
      rows: days(6000, (i) => `${i % 3}%|${20 + (i % 5)}%`, '日期|城|乡;'),
    });
    const [town, country] = dense!.shapes;
    const reach = ({ y, height }: { y: number; height: number }): number[] =>
      [y + height, y].map((edge) => (lanes[0]!.zero - edge) / pixelsPerUnit);
    expect(reach(town!.boxes[9]!).map(Math.round)).to.deep.equal([0, 2]);
    expect(reach(country!.boxes[9]!).map(Math.round)).to.deep.equal([20, 24]);
  });

  it('few enough to see are bars', () =>
    expect(layoutOf({ rows: days(100, () => '1元') }, 640).dense).to.equal(undefined));
});
