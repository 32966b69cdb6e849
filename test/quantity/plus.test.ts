// Sums and shifts that neither drift nor invent a digit.
import { expect } from 'chai';
import fc from 'fast-check';
import { plus } from '../../src/quantity/plus.js';
import { decimalsOf, exactNumber, shift } from '../../src/quantity/number-text.js';

describe('plus', () => {
  for (const [a, b, sum] of [
    [0.1, 0.2, 0.3],
    [1, -43.74, -42.74],
    [54.73, 9.77, 64.5],
    [1.005, -1, 0.005],
    [5_473_000_000, 977_000_000, 6_450_000_000],
    [1e-7, 2e-7, 3e-7],
    [0, 0, 0],
    [7, -7, 0],
    // more digits than a double tells apart
    [123_456_789_012.345, 0.0001, undefined],
    [999_999_999_999_999, 1, undefined],
    [1e20, 1, undefined],
  ] as const) {
    it(`${a} + ${b} is ${sum}`, () => {
      expect(plus(a, b)).to.equal(sum);
    });
  }

  it('adds as one adds on paper', () => {
    const amount = fc.record({ whole: fc.integer({ min: -1e9, max: 1e9 }), decimals: fc.integer({ min: 0, max: 4 }) });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const last = Math.max(a.decimals, b.decimals);
        const sum =
          BigInt(a.whole) * 10n ** BigInt(last - a.decimals) + BigInt(b.whole) * 10n ** BigInt(last - b.decimals);
        const read = ({ whole, decimals }: typeof a): number => Number(`${whole}e-${decimals}`);
        expect(plus(read(a), read(b))).to.equal(Number(`${sum}e-${last}`) + 0);
      }),
    );
  });
});

describe('shift', () => {
  for (const [value, power, shifted] of [
    [54.73, 8, 5_473_000_000],
    [5_473_000_000, -8, 54.73],
    [1.1, 8, 110_000_000],
    [2_418_300, -4, 241.83],
    [-7, -1, -0.7],
    [3, 22, 3e22],
    [1, -22, 1e-22],
    [0.07, 2, 7],
    [1e21, -21, 1],
  ] as const) {
    it(`${value} by ${power} is ${shifted}`, () => {
      expect(shift(value, power)).to.equal(shifted);
    });
  }

  it('moves whole numbers as their text would', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: -22, max: 22 }), (value, power) => {
        expect(shift(value, power)).to.equal(Number(`${value}e${power}`) + 0);
      }),
    );
  });
});

describe('a number by its digits', () => {
  for (const [value, decimals] of [
    [5, 0],
    [43.74, 2],
    [-0.5, 1],
    [1.5e-7, 8],
    [1e21, 0],
  ] as const) {
    it(`${value} has ${decimals} decimals`, () => {
      expect(decimalsOf(value)).to.equal(decimals);
    });
  }

  for (const [text, number] of [
    ['-54.73', -54.73],
    ['123456789012345', 123_456_789_012_345],
    ['1234567890123456', undefined],
    ['0.0000000000000001234', 1.234e-16],
    ['1000000000000000000', 1e18],
    ['-0', 0],
  ] as const) {
    it(`${text} is ${number}`, () => {
      expect(exactNumber(text, 0)).to.equal(number);
    });
  }
});
