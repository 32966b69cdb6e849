import { expect } from 'chai';
import { compare, parseQuantity, shareOf, subtract, sum, type Quantity } from '../../src/quantity/index.js';
import { show } from './shown.js';

function read(text: string): Quantity {
  const result = parseQuantity(text);
  if (!result.ok) throw new Error(text);
  return result.value;
}

const shown = (quantity: Quantity | undefined): string => (quantity ? show(quantity) : 'open');

type Pair = readonly [a: string, b: string, expected: string];

const table = (title: string, operation: (a: Quantity, b: Quantity) => Quantity | undefined, pairs: readonly Pair[]) =>
  describe(title, () => {
    for (const [a, b, expected] of pairs) {
      it(`${a}, ${b}: ${expected}`, () => expect(shown(operation(read(a), read(b)))).to.equal(expected));
    }
  });

table('subtract(a, b)', subtract, [
  ['43.74%', '1%', '42.74 percentage-point'],
  ['1%', '43.74%', '-42.74 percentage-point'],
  ['0.3', '0.1', '0.2 none'],
  ['83546人', '81644人', '1902 person'],
  ['12.8万个', '2个', '127998 count(个)'],
  ['10.2%', '1.7%', '8.5 percentage-point'],
  ['100户', '40户以上', '<=60 household'],
  ['100户', '40户以下', '>=60 household'],
  ['100户以上', '40户', '>=60 household'],
  ['100户以下', '40户', '<=60 household'],
  ['100户以上', '40户以下', '>=60 household'],
  ['100户以上', '40户以上', 'open'],
  ['100户以下', '40户以下', 'open'],
  ['近10万人', '4万人', '~60000 person'],
  ['近10万人', '83546人', 'open'],
  ['83546人', '近10万人', 'open'],
  ['约8.35万人', '5万人', '~33500 person'],
  ['约8.35万人', '49万人', '~-406500 person'],
  ['约8.35万人', '1人', 'open'],
  ['约30%', '28%', '~2 percentage-point'],
  ['约30%', '28.5%', 'open'],
  ['约0人', '5人', '~-5 person'],
  ['近10万人', '约4万人', 'open'],
  ['近10万人', '4万人以上', 'open'],
  ['8%以下', '26.8%', '>=-18.8 percentage-point'],
  ['80%以上', '90%', 'open'],
  ['3至5人', '1人', '2..4 person'],
  ['10人', '3至5人', '5..7 person'],
  ['3至5人', '2人以上', 'open'],
  ['5人', '5户', 'open'],
  ['5人', '5', 'open'],
]);

table('shareOf(part, whole)', shareOf, [
  ['27393人', '83546人', '~32.8 percent'],
  ['20人', '80人', '25 percent'],
  ['120人', '80人', '150 percent'],
  ['1人', '3人', '~33.3 percent'],
  ['2人', '3人', '~66.7 percent'],
  ['1人', '83546人', '~0.0012 percent'],
  ['0人', '80人', '0 percent'],
  ['20人以上', '80人', '>=25 percent'],
  ['10人以上', '30人', '>=33.3 percent'],
  ['10人以下', '30人', '<=33.4 percent'],
  ['20人', '80人以上', '<=25 percent'],
  ['20人以上', '80人以上', 'open'],
  ['20人', '0人', 'open'],
  ['20人', '80户', 'open'],
  ['3至5人', '80人', 'open'],
  ['近20人', '80人', '~25 percent'],
  ['近10万人', '83546人', '~120 percent'],
  ['27393人', '约8万人', '~34 percent'],
  ['约5人', '89人', '~5.6 percent'],
]);

describe('sum(quantities)', () => {
  const cases: readonly (readonly [texts: readonly string[], expected: string])[] = [
    [['54.73亿元', '9.77亿元'], '6450000000 CNY'],
    [['0.1', '0.2'], '0.3 none'],
    [['5500余人', '100人'], '>=5600 person'],
    [['5500余人', '100余人'], '>=5600 person'],
    [['5500余人', '100人以下'], 'open'],
    [['近5500人', '100人'], '~5600 person'],
    [['近5500人', '约100人'], 'open'],
    [['3至5人', '2人'], '5..7 person'],
    [['5人', '5户'], 'open'],
    [['5个', '5所'], 'open'],
    [[], 'open'],
  ];
  for (const [texts, expected] of cases) {
    it(`${texts.join(' + ') || 'nothing'} is ${expected}`, () =>
      expect(shown(sum(texts.map(read)))).to.equal(expected));
  }
});

describe('compare(a, b)', () => {
  const cases: readonly (readonly [a: string, b: string, order: number | undefined])[] = [
    ['1%', '43.74%', -1],
    ['43.74%', '1%', 1],
    ['1%', '1%', 0],
    ['80%以上', '70%', 1],
    ['80%以上', '90%', undefined],
    ['80%以上', '80%', undefined],
    ['6%以下', '7%', -1],
    ['6%以下', '5%', undefined],
    ['80%以上', '70%以上', undefined],
    ['80%以上', '70%以下', 1],
    ['近10万人', '5万人', 1],
    ['近10万人', '10万人', undefined],
    ['3至5人', '6人', -1],
    ['3至5人', '4人', undefined],
    ['5人', '4户', undefined],
    ['减少100余人', '-50人', -1],
  ];
  for (const [a, b, order] of cases) {
    it(`${a}, ${b}: ${order}`, () => expect(compare(read(a), read(b))).to.equal(order));
  }
});
