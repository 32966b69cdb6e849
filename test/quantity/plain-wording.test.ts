// The shortest wording writes what the whole one writes.
import { expect } from 'chai';
import fc from 'fast-check';
import { SIMPLIFIED } from '../../src/quantity/chinese-wording.js';
import { readPlainMeasures } from '../../src/quantity/plain.js';
import { PLAIN_CHINESE } from '../../src/quantity/plain-wording.js';
import type { Quantity } from '../../src/quantity/index.js';
import { joinParts, writeParts } from '../../src/quantity/write.js';

describe('PLAIN_CHINESE', () => {
  const WRITTEN: readonly (readonly [Quantity, number, string])[] = [
    [{ value: 5_473_000_000, unit: 'CNY', bound: 'exact', text: '' }, 8, '54.73亿元'],
    [{ value: 1_368_000_000, unit: 'CNY', bound: 'near', text: '' }, 8, '约13.68亿元'],
    [{ value: -120_000, unit: 'household', bound: 'exact', text: '' }, 4, '−12万户'],
    [{ value: 27_393, unit: 'person', bound: 'exact', text: '' }, 0, '27,393人'],
    [{ value: 12, unit: 'none', bound: 'exact', text: '' }, 0, '12'],
    [{ value: 80, unit: 'percent', bound: 'at-least', text: '80%以上' }, 0, '80%以上'],
    [{ value: 5500, unit: 'person', bound: 'at-least', text: '5500多名' }, 0, '5500余人'],
    [{ value: 500, unit: 'person', bound: 'at-least', text: '逾500人' }, 0, '超500人'],
    [{ value: 42.74, unit: 'percentage-point', bound: 'exact', text: '' }, 0, '42.74个百分点'],
    [{ value: 12, unit: 'count', counter: '个', bound: 'exact', text: '' }, 0, '12个'],
  ];
  for (const [quantity, scale, text] of WRITTEN)
    it(text, () => expect(joinParts(writeParts(quantity, PLAIN_CHINESE, scale))).to.equal(text));

  it('agrees with the whole wording', () => {
    const quantity = fc.record({
      value: fc.integer({ min: -1e15, max: 1e15 }),
      unit: fc.constantFrom('CNY', 'USD', 'household', 'person', 'percent', 'percentage-point', 'mu', 'none'),
      bound: fc.constantFrom('exact' as const, 'near' as const),
      text: fc.constant(''),
    });
    const counted = fc.record({
      value: fc.nat(),
      unit: fc.constant('count'),
      counter: fc.constantFrom('个', '所', '项'),
      bound: fc.constant('exact' as const),
      text: fc.constant(''),
    });
    fc.assert(
      fc.property(fc.oneof(quantity, counted), fc.constantFrom(0, 4, 8, 12), (each, scale) => {
        expect(writeParts(each, PLAIN_CHINESE, scale)).to.deep.equal(writeParts(each, SIMPLIFIED, scale));
      }),
    );
    const rough = fc.constantFrom(
      ...'约5户 約5户 近10万人 超3亿元 逾3亿元 5500余名 5500多名 1.2万餘户 80%以上 30%以下 5个以上 近4.5% 超80%'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(rough, fc.constantFrom(0, 4, 8), (text, scale) => {
        const [each] = readPlainMeasures(text)!;
        expect(writeParts(each, PLAIN_CHINESE, scale), text).to.deep.equal(writeParts(each, SIMPLIFIED, scale));
      }),
    );
    expect(PLAIN_CHINESE.scales).to.deep.equal(SIMPLIFIED.scales);
    expect(PLAIN_CHINESE.mostDecimals).to.equal(SIMPLIFIED.mostDecimals);
  });
});
