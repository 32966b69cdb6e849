// The short way to a model says what the careful way says, or nothing.
import { expect } from 'chai';
import fc from 'fast-check';
import type { StatFields } from '../../../src/report/index.js';
import { makeStatModel } from '../../../src/widgets/poverty-stat/poverty-stat.fields.js';
import { readPlainStat } from '../../../src/widgets/poverty-stat/poverty-stat.plain.js';
import { FieldReader, WHOLE_GRAMMAR } from '../../../src/widgets/shared/field-reader.js';
import { Guests } from '../../../src/widgets/shared/guests.js';

const guests = new Guests(() => undefined);
await guests.invite(WHOLE_GRAMMAR);

const careful = (fields: StatFields) => makeStatModel(new FieldReader(fields, (field) => field, guests));

describe('readPlainStat(fields)', () => {
  const PLAIN: readonly StatFields[] = [
    { label: '贫困发生率', value: '1%', before: '43.74%', better: 'lower', asOf: '2020-10-21' },
    { label: '建档立卡', value: '24036户83546人' },
    { value: '54.73亿元', rounding: 'exact' },
    { value: '80%以上' },
    { value: '5500余名', label: '干部' },
    { value: '89所', before: '80所', asOf: '2020年10月21日', beforeAsOf: '2019年底' },
    { value: '89所', before: '80所', asOf: '2019年底', beforeAsOf: '2019年底' },
    { value: '89所', before: '80所', beforeAsOf: '2019年底' },
  ];
  for (const fields of PLAIN)
    it(`reads ${JSON.stringify(fields)}`, () => {
      expect(readPlainStat(fields)).not.to.equal(undefined);
      expect(readPlainStat(fields)).to.deep.equal(careful(fields));
    });

  const LEFT: readonly unknown[] = [
    {},
    { value: '' },
    { value: 5 },
    { value: ['5户'] },
    { value: {} },
    { value: '若干' },
    // The title may name its unit.
    { value: '54.73', label: '总投入（亿元）' },
    { value: '80%以上', before: '70%' },
    { value: '80%', before: '70%以上' },
    { value: '85余%' },
    { value: '5户', before: '若干' },
    { value: '5户', before: '5人' },
    { value: '5户6人', before: '5户' },
    { value: '5所', before: '5座' },
    { value: '5户', before: {} },
    { value: '5户', asOf: '去年' },
    { value: '5户', beforeAsOf: '2019年' },
    { value: '5户', beforeAsOf: [] },
    { value: '5户', before: '9户', asOf: '2013-12-31', beforeAsOf: '2019-12-31' },
    { value: '5户', of: '9户' },
    { value: '5户', target: '9户' },
    { value: '5户', display: 'units' },
    { value: '5户', rounding: 'floor' },
    { value: '5户', better: 'nonsense' },
    { value: '5户', better: 'Lower' },
  ];
  for (const fields of LEFT)
    it(`leaves ${JSON.stringify(fields)}`, () => expect(readPlainStat(fields as StatFields)).to.equal(undefined));

  it('agrees with the careful model', () => {
    const figure = fc.constantFrom(
      '5户',
      '12.5%',
      '43.74%',
      '-3万元',
      '54.73亿元',
      '0人',
      '5户6人',
      '85.0%',
      '9个',
      '7',
      '近10万人',
      '80%以上',
    );
    const day = fc.constantFrom(undefined, '2020-10-21', '2019年底', '2020年2月30日', '2020年10月');
    const fields = fc.record({
      label: fc.constantFrom('', '贫困发生率', 'A'),
      value: figure,
      before: fc.option(figure, { nil: undefined }),
      better: fc.constantFrom(undefined, '', 'lower', 'higher'),
      asOf: day,
      beforeAsOf: day,
    });
    fc.assert(
      fc.property(fields, (each) => {
        const given = Object.fromEntries(Object.entries(each).filter(([, text]) => text !== undefined)) as StatFields;
        const plain = readPlainStat(given);
        if (plain) expect(plain).to.deep.equal(careful(given));
      }),
      { numRuns: 2000 },
    );
  });
});
