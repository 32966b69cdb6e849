// The short way to write a plain timeline writes what the whole way writes.
import { expect } from 'chai';
import fc from 'fast-check';
import { speak as speakEnglish } from '../../../src/text/timeline/en.js';
import { speak as speakChinese } from '../../../src/text/timeline/zh-hans.js';
import { makePlainWriter, scaleOf } from '../../../src/widgets/funding-timeline/words/funding-timeline.plain-writer.js';
import { readPlainModel } from '../../../src/widgets/funding-timeline/model/funding-timeline.plain.js';
import { makeWholeWriter } from '../../../src/widgets/funding-timeline/words/funding-timeline.whole-writer.js';
import type { TimelineWriter } from '../../../src/widgets/funding-timeline/words/funding-timeline.writer.js';
import type { TimelineModel } from '../../../src/widgets/funding-timeline/funding-timeline.model.js';
import { withWholeWording } from '../../../src/widgets/shared/whole-wording.js';
import { readerOf, SEED } from '../../support/timeline-model.js';

const written = (writer: TimelineWriter, { bars, sum, extent }: TimelineModel): unknown => [
  writer.unit,
  writer.axis,
  [...extent.highs, 12_500_000].map(writer.tick),
  bars.map((bar) => [
    writer.told(bar),
    writer.amount(bar.amount!),
    writer.digits(bar.amount!),
    writer.period(bar.period),
  ]),
  sum && writer.exact(sum),
];

describe('makePlainWriter', () => {
  it('writes the seed', () => {
    const model = readPlainModel(readerOf(SEED).fields)!;
    const speech = speakChinese('zh-Hans');
    expect(written(makePlainWriter(model, speech, scaleOf(model, speech.quantity)), model)).to.deep.equal([
      '亿元',
      '亿元/年，面积为总额',
      ['13.6825', '0.125'],
      [
        ['54.73亿元', '54.73亿元', '54.73', '2016–2019年'],
        ['9.77亿元', '9.77亿元', '9.77', '2020年（截至10月21日）'],
      ],
      '64.5亿元',
    ]);
  });

  it('agrees with the whole writer', () => {
    const row = fc
      .record({
        years: fc.integer({ min: 0, max: 3 }),
        amount: fc.integer({ min: -9_999_999, max: 99_999_999 }),
        place: fc.constantFrom(0, 2),
        unit: fc.constantFrom('元', '万元', '亿元'),
      })
      .map(({ years, amount, place, unit }) => ({ years, text: `${(amount / 100).toFixed(place)}${unit}` }));
    const speech = fc.constantFrom(speakChinese('zh-Hans'), speakEnglish('en'));
    const rows = fc.array(row, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, speech, fc.constantFrom(undefined, '2004-10-21'), (lines, plain, asOf) => {
        let year = 2000;
        const text = lines.map(({ years, text: amount }) => {
          const from = year;
          year += years + 1;
          return `${from}–${from + years}|${amount}`;
        });
        const model = readPlainModel(readerOf({ label: '资金', rows: text.join(';'), ...(asOf && { asOf }) }).fields);
        if (!model) return;
        const short = makePlainWriter(model, plain, scaleOf(model, plain.quantity));
        const whole = makeWholeWriter(model, withWholeWording(plain));
        expect(written(short, model)).to.deep.equal(written(whole, model));
      }),
      { numRuns: 500 },
    );
  });
});
