// The shortest wording of money writes what the whole one writes.
import { expect } from 'chai';
import fc from 'fast-check';
import { SIMPLIFIED } from '../../src/quantity/chinese-wording.js';
import { PLAIN_CHINESE_MONEY } from '../../src/quantity/plain-money-wording.js';
import type { Quantity } from '../../src/quantity/index.js';
import { joinParts, writeParts } from '../../src/quantity/write.js';

describe('PLAIN_CHINESE_MONEY', () => {
  const WRITTEN: readonly (readonly [Quantity, number, string])[] = [
    [{ value: 5_473_000_000, unit: 'CNY', bound: 'exact', text: '' }, 8, '54.73亿元'],
    [{ value: 1_368_000_000, unit: 'CNY', bound: 'near', text: '' }, 8, '约13.68亿元'],
    [{ value: -120_000, unit: 'CNY', bound: 'exact', text: '' }, 4, '−12万元'],
    [{ value: 27_393, unit: 'CNY', bound: 'exact', text: '' }, 0, '27,393元'],
    [{ value: 12, unit: 'none', bound: 'exact', text: '' }, 0, '12'],
  ];
  for (const [quantity, scale, text] of WRITTEN)
    it(text, () => expect(joinParts(writeParts(quantity, PLAIN_CHINESE_MONEY, scale))).to.equal(text));

  it('agrees with the whole wording', () => {
    const quantity = fc.record({
      value: fc.integer({ min: -1e15, max: 1e15 }),
      unit: fc.constantFrom('CNY', 'none'),
      bound: fc.constantFrom('exact' as const, 'near' as const),
      text: fc.constant(''),
    });
    fc.assert(
      fc.property(quantity, fc.constantFrom(0, 4, 8, 12), (each, scale) => {
        expect(writeParts(each, PLAIN_CHINESE_MONEY, scale)).to.deep.equal(writeParts(each, SIMPLIFIED, scale));
      }),
    );
    expect(PLAIN_CHINESE_MONEY.scales).to.deep.equal(SIMPLIFIED.scales);
    expect(PLAIN_CHINESE_MONEY.mostDecimals).to.equal(SIMPLIFIED.mostDecimals);
  });
});
