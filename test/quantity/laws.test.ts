import { expect } from 'chai';
import fc from 'fast-check';
import {
  formatQuantity,
  parseMeasures,
  parseQuantities,
  parseQuantity,
  type Bound,
  type Quantity,
} from '../../src/quantity/index.js';
import { scan } from '../../src/quantity/read-quantities.js';
import { prose } from './shown.js';

const BOUNDS: readonly Bound[] = ['exact', 'at-least', 'at-most', 'near'];
const UNITS =
  'none household person person-time CNY USD INR KES percent percentage-point mu m2 m3 km kW t ha CNY/person'.split(
    ' ',
  );

/** Amounts of up to twelve digits, up to three of them decimals, as reports give them. */
const amount = fc
  .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: -3, max: 3 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));

const quantity: fc.Arbitrary<Quantity> = fc
  .record({ value: amount, unit: fc.constantFrom(...UNITS), bound: fc.constantFrom(...BOUNDS), isFall: fc.boolean() })
  .map(({ value, unit, bound, isFall }) => ({ value: isFall && value ? -value : value, unit, bound, text: '' }));

const range: fc.Arbitrary<Quantity> = fc
  .record({ value: amount, more: fc.integer({ min: 1, max: 9 }), unit: fc.constantFrom(...UNITS) })
  .filter(({ value }) => value > 0)
  .map(({ value, more, unit }) => ({
    value,
    to: Number(`${Number(String(value).replace('.', '')) * (more + 1)}e-${(String(value).split('.')[1] ?? '').length}`),
    unit,
    bound: 'exact',
    text: '',
  }));

// Scraps of report language, so that random text reaches the grammar.
const scrap = fc.constantFrom(
  ...'0 1 12 345 2019 6,839 1,2 1.5 . , ， 、 ; 万 亿 萬 千 百 十 零 一 二 两 三 余 多 个 個 户 人 名 次 元 % 百分点 百分之 分之 亩 千米 平方米 以上 以下 左右 近 约 超过 不 不到 下降 减少 累计 至 到 从 – - — ~ / + ( ) “ ” 第 前 年 月 日 每人 每天 人均 之一 无一 村 安置点 贫困户 成 ‰ 增长 共 次 （ ） – ＋ － + between and per million billion lakh crore percent per cent point yuan CNY USD $ Rs. people households of in to from one two five fifth about over than more a'
    .split(' ')
    .concat([' ', '\u00A0', '\n']),
);
const scraps = fc.array(scrap, { maxLength: 40 }).map((words) => words.join(''));
const anyText = fc.oneof(scraps, fc.string(), fc.string({ unit: 'binary' }));

describe('laws of the figure language', () => {
  for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
    it(`what is written in ${lang} is read as the same amount`, () => {
      fc.assert(
        fc.property(fc.oneof(quantity, range), (given) => {
          const result = parseQuantity(formatQuantity(given, { lang }));
          expect(result.ok && [result.value.value, result.value.to, result.value.bound]).to.deep.equal([
            given.value,
            given.to,
            given.bound,
          ]);
        }),
        { numRuns: 500 },
      );
    });
  }

  it('any text is read without a throw, into finite numbers and slices of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const found of parseQuantities(text)) {
          expect(Number.isFinite(found.value) && Number.isFinite(found.to ?? 0)).to.equal(true);
          expect(found.to ?? Infinity).to.be.above(found.value);
          expect(text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')).to.include(found.text);
          expect(found.counter !== undefined).to.equal(found.unit === 'count');
        }
        parseQuantity(text);
        parseMeasures(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('no amount carries more digits than its text', () => {
    const digits = (text: string): number => text.replace(/^0+/, '').length;
    fc.assert(
      fc.property(scraps, (text) => {
        for (const { value, text: own } of parseQuantities(text)) {
          // A compound fills the places between its parts: 1亿200万 is 102000000.
          if (/[零一二两三四五六七八九十百千]|[万亿萬]\d|one|two|five|in|\//.test(own)) continue;
          const significant = digits(
            String(value)
              .replace(/e.*|\D/g, '')
              .replace(/0+$/, ''),
          );
          expect(significant, own).to.be.at.most(own.replace(/\D/g, '').length || 1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a quantity in a cell is read the same in a sentence', () => {
    for (const text of [
      '54.73亿元',
      '5500余名',
      '80%以上',
      '近10万人',
      '每人每天1.9美元',
      '3至5人',
      'CNY 5.473 billion',
    ])
      expect(prose(`据统计,${text}。`)).to.equal(prose(text));
  });

  it('the work grows with the length of the text, whatever stands in it', function () {
    // A hundred texts of ten thousand characters: long on a machine that has other things to do.
    this.timeout(120_000);
    const stepsOf = (piece: string): number => scan(piece.repeat(10_000 / piece.length), true).steps;
    for (const piece of '1 1, 1. 千 一 万 a ( “ 1- 1至 从1至 1户 近 两个 one  1万 百分之 1/ - 第1 (a 0 1，2 1\u00A0 无一 million  five hundred  个'.split(
      / (?! )/,
    )) {
      expect(stepsOf(piece), piece).to.be.below(10_000 * 150);
    }
    fc.assert(
      fc.property(fc.array(scrap, { minLength: 5, maxLength: 60 }), (words) => {
        const piece = words.join('');
        const text = piece.repeat(Math.ceil(10_000 / piece.length));
        const half = scan(text.slice(0, 5000), true).steps;
        expect(scan(text.slice(0, 10_000), true).steps).to.be.below(2.2 * half + 1000);
      }),
      { numRuns: 15 },
    );
  });

  it('ten thousand characters are read to their end, however they are chosen', () => {
    for (const piece of [
      '1',
      '1,',
      '千',
      '1 ',
      '1 000 ',
      'a-',
      '1至',
      '(wà',
      '从1',
      'one ',
      'five million ',
      '约',
      '多',
    ]) {
      const text = piece.repeat(10_000 / piece.length);
      expect(parseQuantities(`${text}。共54.73亿元。`).at(-1)?.value, piece).to.equal(5_473_000_000);
    }
  });
});
