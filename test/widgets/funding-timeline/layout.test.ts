// The drawing law, measured: areas in the ratio of the amounts, time to scale, labels that stay apart and whole.
import { expect } from 'chai';
import fc from 'fast-check';
import { textWidth } from '../../../src/drawing/index.js';
import { layoutMarks } from '../../../src/widgets/funding-timeline/drawing/funding-timeline.marks.js';
import { overlaps } from '../../../src/widgets/funding-timeline/layout/funding-timeline.labels.js';
import { CENTRAL, layoutOf, SEED } from '../../support/timeline-model.js';

type Fields = Parameters<typeof layoutOf>[0];

const areasOf = (fields: Fields, width?: number): number[] =>
  layoutOf(fields, width).bars.map(({ segments }) => segments.reduce((sum, each) => sum + each.width * each.height, 0));

/** How far the areas are from the ratio of the amounts, at most. */
const worstRatio = (areas: readonly number[], amounts: readonly number[]): number =>
  Math.max(...areas.map((area, i) => Math.abs(area / areas[0]! / (amounts[i]! / amounts[0]!) - 1)));

describe('layout: areas stand in the ratio of the amounts within 1%', () => {
  const CASES: readonly (readonly [string, Fields, number[]])[] = [
    ['four years, and the fifth up to October', SEED, [54.73, 9.77]],
    ['a year, its first quarter, three years', { rows: '2015|4亿元; 2016Q1|1亿元; 2017–2019|9亿元' }, [4, 1, 9]],
    ['months of 31 and of 29 days', { rows: '2020年1月|120元; 2020年2月|80元; 2020年3月|40元' }, [120, 80, 40]],
    ['days', { rows: '2020-02-28|3元; 2020-02-29|2元; 2020-03-01|1元' }, [3, 2, 1]],
    ['leap years', { rows: '2015|1元; 2016|1元; 2017–2018|2元' }, [1, 1, 2]],
    ['below zero', { rows: '2015|4亿元; 2016–2017|-6亿元' }, [4, 6]],
    ['a fiscal year and a half', { rows: 'FY2013-14|10 crore; FY2014-15|20 crore; 2015年下半年|5 crore' }, [10, 20, 5]],
    ['overlapping', { rows: '2014|432.87亿元; 2014|426.55亿元; 2013–2015|1200亿元' }, [1200, 432.87, 426.55]],
  ];
  for (const [title, fields, amounts] of CASES) {
    for (const width of [280, 640, 1100]) {
      it(`${title}, ${width} px`, () => expect(worstRatio(areasOf(fields, width), amounts)).to.be.below(0.01));
    }
  }

  it('of each part of a stack', () => {
    const { bars } = layoutOf({ rows: '时期|中央(亿元)|省级(亿元); 2014–2015|2|6; 2016|3|1' });
    const areas = bars.flatMap(({ segments }) => segments.map(({ width, height }) => width * height));
    expect(worstRatio(areas, [2, 6, 3, 1])).to.be.below(0.01);
  });

  it('of any amounts in any years', () => {
    const row = fc.record({ years: fc.integer({ min: 1, max: 9 }), amount: fc.integer({ min: 1, max: 99999 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
        let year = 1950;
        const text = rows.map(({ years, amount }) => {
          const from = year;
          year += years;
          return `${from}–${year - 1}|${amount}万元`;
        });
        const amounts = rows.map(({ amount }) => amount);
        expect(worstRatio(areasOf({ rows: text.join(';') }), amounts)).to.be.below(0.01);
      }),
    );
  });
});

describe('layout: heights', () => {
  it('stand in the ratio of the amounts where periods are equally long', () => {
    const heights = layoutOf(CENTRAL).bars.map(({ box }) => box.height);
    expect(heights[9]! / heights[0]!).to.be.closeTo(1260.95 / 222.68, 1e-6);
  });

  it('of a running total reach all up to the end', () => {
    const { bars, pixelsPerUnit } = layoutOf({ rows: '2016|1元; 2017|2元; 2018|3元', measure: 'cumulative' });
    expect(bars.map(({ box }) => Math.round(box.height / pixelsPerUnit))).to.deep.equal([1, 3, 6]);
    expect(bars.map(({ segments }) => Math.round(segments[0]!.height / pixelsPerUnit))).to.deep.equal([1, 2, 3]);
    expect(bars.map(({ before }) => Math.round((before?.height ?? 0) / pixelsPerUnit))).to.deep.equal([0, 1, 3]);
  });

  it('of parts stand on one another, and below zero under one another', () => {
    const { bars, lanes } = layoutOf({ rows: '年|甲|乙|丙; 2016|1元|3元|-1元' });
    const [a, b, c] = bars[0]!.segments;
    expect(a!.y + a!.height).to.be.closeTo(lanes[0]!.zero, 1e-9);
    expect(b!.y + b!.height).to.be.closeTo(a!.y, 1e-9);
    expect(c!.y).to.be.closeTo(lanes[0]!.zero, 1e-9);
  });

  it('of rates stand side by side', () => {
    const { bars, lanes } = layoutOf({ rows: '年|城|乡; 2016|1%|2%; 2017|1%|1%' });
    const [a, b] = bars[0]!.segments;
    expect(b!.x).to.be.closeTo(a!.x + a!.width, 1e-9);
    expect(b!.height).to.be.closeTo(2 * a!.height, 1e-9);
    expect(a!.y + a!.height).to.be.closeTo(lanes[0]!.zero, 1e-9);
  });

  it('have one scale in all lanes', () => {
    const { lanes, bars } = layoutOf({ rows: '2016–2017|8亿元; 2016|3亿元' });
    expect(lanes.length).to.equal(2);
    expect(bars[0]!.box.height / bars[1]!.box.height).to.be.closeTo(4 / 3, 1e-6);
    expect(bars[0]!.box.y + bars[0]!.box.height).to.be.below(bars[1]!.box.y);
  });
});

describe('layout: axes', () => {
  it('time is to scale, and a bar spans its own period', () => {
    const { bars, left, right } = layoutOf(SEED);
    const [four, fifth] = bars;
    expect(four!.x).to.equal(left);
    expect(four!.x + four!.width).to.be.closeTo(fifth!.x, 1e-9);
    expect(fifth!.x + fifth!.width).to.be.closeTo(right, 1e-9);
    expect(four!.width / fifth!.width).to.be.closeTo(4 / (295 / 366), 1e-6);
  });

  it('a gap in time is a gap on the axis', () => {
    const { bars } = layoutOf({ rows: '2010|17.2%; 2012|10.2%' });
    expect(bars[1]!.x - bars[0]!.x - bars[0]!.width).to.be.closeTo(bars[0]!.width, 1e-6);
  });

  const TICKS: readonly (readonly [string, Fields, string, string[]])[] = [
    ['亿元', SEED, 'zh-Hans', ['0', '5', '10']],
    ['billion', SEED, 'en', ['0', '0.5', '1']],
    ['percent', { rows: '2010|17.2%; 2011|10.2%' }, 'zh-Hans', ['0', '5', '10', '15']],
    ['a fall', { rows: '2010|-3亿元; 2011|-10亿元' }, 'zh-Hans', ['−10', '−5', '0']],
    ['nothing at all', { rows: '2010|0元; 2011|0元' }, 'zh-Hans', ['0']],
  ];
  for (const [title, fields, lang, ticks] of TICKS) {
    it(`round steps from zero: ${title}`, () => {
      expect(layoutOf(fields, 640, lang).lanes[0]!.ticks.map(({ text }) => text)).to.deep.equal(ticks);
    });
  }

  const DATES: readonly (readonly [string, Fields, number, string[], string[]])[] = [
    ['years', SEED, 640, ['2016', '2017', '2018', '2019', '2020'], []],
    [
      'every fifth year where it is narrow',
      { rows: '1990|1元; 2000|2元; 2012|3元' },
      300,
      ['1990', '1995', '2000', '2005', '2010'],
      [],
    ],
    [
      'months under their year',
      { rows: '2019年11月|1元; 2019年12月|1元; 2020年1月|1元' },
      640,
      ['11月', '12月', '1月'],
      ['2019', '2020'],
    ],
    [
      'days under their month',
      { rows: '2020-10-30|1元; 2020-10-31|1元; 2020-11-01|1元' },
      640,
      ['30日', '31日', '1日'],
      ['2020年10月', '2020年11月'],
    ],
  ];
  for (const [title, fields, width, ticks, above] of DATES) {
    it(`names ${title}`, () => {
      const { dates } = layoutOf(fields, width);
      expect(dates.ticks.map(({ text }) => text)).to.deep.equal(ticks);
      expect(dates.above.map(({ text }) => text)).to.deep.equal(above);
    });
  }
});

describe('layout: names of years under months', () => {
  it('are left out where they would stand under months of the next year', () => {
    const rows = '2016-12-31|24036户; 2017-12-31|15012户; 2018-12-31|6400户; 2019-12-31|884户';
    const dates = layoutMarks(layoutOf({ rows }, 640)).flatMap((mark) =>
      mark.kind === 'text' && mark.part === 'date' ? [mark.text] : [],
    );
    expect(dates).to.include.members(['2017', '2018', '2019']);
    expect(dates).not.to.include('2016');
  });
});

describe('layout: labels', () => {
  const textsOf = (fields: Fields, width: number, lang = 'zh-Hans'): string[] =>
    layoutOf(fields, width, lang).labels.map(({ text }) => text);

  it('give the amount with its unit, and the date of a cut', () => {
    expect(textsOf(SEED, 640)).to.deep.equal(['54.73亿元', '9.77亿元', '截至10月21日']);
    expect(textsOf(SEED, 1100, 'en')).to.deep.equal(['CNY 5.473 billion', 'CNY 0.977 billion', 'to 21 October']);
  });

  it('leave the unit to the axis where it is narrow', () => expect(textsOf(CENTRAL, 640)).to.include('222.68'));

  it('keep the report’s digits', () => {
    const rows = '2016|272.00亿元; 2017|5500余万元; 2018|3至5亿元; 2019|约1亿元';
    expect(textsOf({ rows }, 1100)).to.deep.equal(['272.00亿元', '0.55亿余元', '3–5亿元', '约1亿元']);
  });

  it('are rounded when asked, and say so', () => {
    expect(textsOf({ rows: '2016|54.73亿元; 2017|9.77亿元', rounding: 'nearest' }, 1100)).to.deep.equal([
      '约54.7亿元',
      '约9.8亿元',
    ]);
  });

  it('are in the unit the author asks for', () => {
    expect(textsOf({ ...SEED, unit: '万元' }, 640)).to.include('547,300万元');
    expect(layoutOf({ ...SEED, unit: '万元' }).lanes[0]!.ticks.map(({ text }) => text)).to.deep.equal([
      '0',
      '50,000',
      '100,000',
    ]);
  });

  it('never overlap, never are cut, never lie on another bar', () => {
    const row = fc.record({
      gap: fc.integer({ min: 0, max: 2 }),
      years: fc.integer({ min: 1, max: 4 }),
      amount: fc.integer({ min: -9999, max: 99999 }),
    });
    const rows = fc.array(row, { minLength: 1, maxLength: 40 });
    const width = fc.integer({ min: 200, max: 1100 });
    const event = fc.record({
      year: fc.integer({ min: 1960, max: 1990 }),
      label: fc.constantFrom('脱贫', '整县摘帽退出', 'All counties out of poverty'),
    });
    fc.assert(
      fc.property(
        rows,
        width,
        fc.constantFrom('zh-Hans', 'en'),
        fc.array(event, { maxLength: 5 }),
        (all, pixels, lang, events) => {
          let year = 1950;
          const text = all.map(({ gap, years, amount }) => {
            const from = (year += gap);
            year += years;
            return `${from}–${year - 1}|${amount / 100}亿元`;
          });
          const milestones = events.map((each) => `${each.year}-06-30|${each.label}`).join(';');
          const layout = layoutOf({ rows: text.join(';'), milestones, asOf: `${year - 1}-08-01` }, pixels, lang);
          const written = textsIn(layout);
          for (const box of written) {
            expect(box.x, box.text).to.be.at.least(-0.5);
            expect(box.x + box.width, box.text).to.be.at.most(pixels + 0.5);
            expect(box.y + box.height, box.text).to.be.at.most(layout.height + 0.5);
            expect(box.y, box.text).to.be.at.least(-0.5);
          }
          for (const [i, box] of written.entries())
            for (const other of written.slice(i + 1))
              expect(overlaps(box, other), `${box.text} over ${other.text}`).to.equal(false);
          for (const label of layout.labels) {
            for (const { box } of layout.bars) expect(overlaps(label, box), `${label.text} on a bar`).to.equal(false);
            const letters = {
              ...label,
              x: label.x + 1,
              width: label.width - 2,
              y: label.y + 1,
              height: label.height - 2,
            };
            for (const line of linesIn(layout))
              expect(overlaps(letters, line), `${label.text} crossed by a line`).to.equal(false);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** The lines of the grid and of milestones, each stretch as a box of no width or no height. */
function linesIn(layout: ReturnType<typeof layoutOf>) {
  return layoutMarks(layout).flatMap((mark) => {
    if (mark.kind !== 'path' || !/^(?:grid|milestone-line)$/.test(mark.part)) return [];
    let [x, y] = [0, 0];
    return [...mark.d.matchAll(/([MmHVv])(-?[\d.]+)(?: (-?[\d.]+))?/g)].flatMap(([, step, first, second]) => {
      const from = { x, y };
      const [a, b] = [Number(first), Number(second)];
      if (step === 'M') [x, y] = [a, b];
      else if (step === 'm') [x, y] = [x + a, y + b];
      else if (step === 'H') x = a;
      else y = step === 'V' ? a : y + a;
      if (/m/i.test(step!)) return [];
      return [
        { x: Math.min(x, from.x), y: Math.min(y, from.y), width: Math.abs(x - from.x), height: Math.abs(y - from.y) },
      ];
    });
  });
}

/** Every text of the drawing as a box of its estimated width and its capitals' height. */
function textsIn(layout: ReturnType<typeof layoutOf>) {
  return layoutMarks(layout).flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const width = textWidth(mark.text, mark.size);
    const x = mark.anchor === 'end' ? mark.x - width : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x;
    return [{ text: mark.text, x, y: mark.y - mark.size * 0.75, width, height: mark.size * 0.8 }];
  });
}

describe('layout: labels wider than their bars', () => {
  it('leave the steps of a steep series to its ends where they would stand over the next bar', () => {
    const { labels } = layoutOf(CENTRAL, 288);
    expect(labels.map(({ text }) => text)).to.deep.equal(['222.68', '1461']);
  });

  it('reach no further than the middle of the next bar, but for the ends, the highest and what is not over', () => {
    const amounts = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 240, max: 700 }), (all, width) => {
        const { labels, bars } = layoutOf({ rows: all.map((each, i) => `${2000 + i}|${each}元`).join(';') }, width);
        for (const label of labels) {
          const at = all.indexOf(parseInt(label.text));
          const [left, right] = [bars[at - 1], bars[at + 1]];
          if (!left || !right || all[at] === Math.max(...all)) continue;
          expect(label.x, label.text).to.be.at.least(left.x + left.width / 2 - 0.5);
          expect(label.x + label.width, label.text).to.be.at.most(right.x + right.width / 2 + 0.5);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('may hang over a gap', () => {
    const { labels } = layoutOf({ rows: '1990|83.0%; 1996|62.0%; 2002|48.1%; 2008|26.2%; 2014|4.7%' }, 288);
    expect(labels.map(({ text }) => text)).to.deep.equal(['83.0%', '62.0%', '48.1%', '26.2%', '4.7%']);
  });
});

describe('layout: lanes', () => {
  it('carry the marks of time each', () => {
    const layout = layoutOf({ rows: '2014|432亿元; 2014|426亿元; 2015|467亿元' });
    const { lanes } = layout;
    const marks = linesIn(layout).filter(({ width, height }) => width === 0 && height > 0);
    for (const { foot } of lanes) expect(marks.filter(({ y }) => Math.abs(y - foot) < 0.01)).to.have.lengthOf(3);
  });
});

describe('layout: seams', () => {
  const seamsOf = (fields: Fields): number[] =>
    layoutMarks(layoutOf(fields)).flatMap((mark) =>
      mark.part === 'seam' && mark.kind === 'path' ? [...mark.d.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x)) : [],
    );

  it('part bars that touch, whatever stands in other lanes between them', () => {
    const fields = { rows: '2013|394亿元; 2014|432.87亿元; 2014|426.55亿元; 2015|467.45亿元' };
    const { bars } = layoutOf(fields);
    const borders = [bars[1]!.x, bars[3]!.x];
    expect(seamsOf(fields).map((x, i) => Math.abs(x - borders[i]!) <= 0.5)).to.deep.equal([true, true]);
  });

  it('part none that stand apart', () => expect(seamsOf({ rows: '2013|1元; 2015|2元' })).to.deep.equal([]));
});

describe('layout: the names of series', () => {
  const rows = '年份|中央(亿元)|省级(亿元); 2016|3|2; 2017|4|3; 2018|5|4';

  it('stand beside the last bar, each within its part', () => {
    const { names, bars, right, width } = layoutOf({ rows });
    expect(names.map(({ text }) => text)).to.deep.equal(['中央', '省级']);
    names.forEach(({ x, y, width: wide, height }, i) => {
      const part = bars.at(-1)!.segments[i]!;
      expect(x).to.be.at.least(right);
      expect(x + wide).to.be.at.most(width);
      expect(y).to.be.at.least(part.y - 0.5);
      expect(y + height).to.be.at.most(part.y + part.height + 0.5);
    });
  });

  it('below zero as well', () => {
    const { names, lanes } = layoutOf({ rows: '年份|增拨|扣减; 2016|3元|-3元; 2017|4元|-4元' });
    expect([names[0]!.y < lanes[0]!.zero, names[1]!.y > lanes[0]!.zero]).to.deep.equal([true, true]);
  });

  const LEFT: readonly (readonly [string, Fields, number?])[] = [
    ['one series', SEED],
    ['a part too thin for a line', { rows: `${rows}; 2019|9亿元|0.1亿元` }],
    ['a part that is missing', { rows: `${rows}; 2019|9亿元|—` }],
    ['names that are long', { rows: rows.replace('省级', '省级以及市县各级财政') }, 320],
    ['rates side by side', { rows: '年份|城|乡; 2016|3%|4%; 2017|2%|3%' }],
    ['bars in lanes', { rows: `${rows}; 2018|4|3` }],
    ['a milestone after the last bar', { rows, milestones: '2020-01-01|后来' }],
    ['running totals', { rows, measure: 'cumulative' }],
  ];
  for (const [title, fields, width] of LEFT)
    it(`are left to the legend: ${title}`, () => expect(layoutOf(fields, width).names).to.deep.equal([]));
});

describe('layout: milestones', () => {
  it('stand at their day with their label', () => {
    const { flags, xAt } = layoutOf({ ...SEED, milestones: '2017-12-31|整县摘帽' });
    expect(flags.areNumbered).to.equal(false);
    expect(flags.flags.map(({ label }) => label)).to.deep.equal(['整县摘帽']);
    expect(flags.flags[0]!.x).to.be.closeTo(xAt(2018), 1);
  });

  it('widen the axis', () => {
    const { bars, right } = layoutOf({ ...SEED, milestones: '2022-01-01|后来' });
    expect(bars[1]!.x + bars[1]!.width).to.be.below(right - 50);
  });

  it('are numbers where there is no room for their labels', () => {
    const milestones = Array.from({ length: 6 }, (_, i) => `201${i + 1}-01-01|一件相当长的大事之${i}`).join(';');
    const { areNumbered, flags } = layoutOf({ ...CENTRAL, milestones }, 320).flags;
    expect([areNumbered, ...flags.map(({ label }) => label)]).to.deep.equal([true, '1', '2', '3', '4', '5', '6']);
  });

  it('share a range of numbers where they crowd', () => {
    const milestones = Array.from({ length: 4 }, (_, i) => `2015-0${i + 1}-01|一件相当长的大事，长得放不下`).join(';');
    const { flags } = layoutOf({ ...CENTRAL, milestones }, 240).flags;
    expect(flags.map(({ label }) => label)).to.deep.equal(['1–4', '', '', '']);
  });

  it('of one day stand amounts of one day', () => {
    const { flags } = layoutOf({ rows: '2016|5亿元; 2017|6亿元; 2017-06-30|1亿元' }).flags;
    expect(flags.map(({ label }) => label)).to.deep.equal(['1亿元']);
  });
});
