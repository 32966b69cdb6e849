// The fields of a stat from the words of tables and lists.
import { expect } from 'chai';
import { statFromTable, statFromTerms, type StatFields } from '../../src/report/index.js';

describe('statFromTerms(pairs)', () => {
  const CASES: readonly (readonly [[string, string][], StatFields])[] = [
    [[], {}],
    [[['数值', '1%']], { value: '1%' }],
    [[['现值：', '1%']], { value: '1%' }],
    [[['VALUE : ', '1%']], { value: '1%' }],
    [
      [
        ['现值', '1%'],
        ['此前', '2%'],
        ['总数', '9'],
        ['目标', '3%'],
      ],
      { value: '1%', before: '2%', of: '9', target: '3%' },
    ],
    [
      [
        ['數值', '1%'],
        ['原值', '2%'],
        ['總數', '9'],
        ['目標', '3%'],
      ],
      { value: '1%', before: '2%', of: '9', target: '3%' },
    ],
    [
      [
        ['value', '1%'],
        ['value', '2%'],
      ],
      { value: '1% ≠ 2%' },
    ],
    [
      [
        ['数值', '89个'],
        ['现值', '89个'],
      ],
      { value: '89个' },
    ],
    [[['贫困发生率', '1%']], { label: '贫困发生率', value: '1%' }],
    [
      [
        ['甲', '1%'],
        ['乙', '2%'],
      ],
      {},
    ],
    [
      [
        ['constructor', '1%'],
        ['__proto__', '2%'],
      ],
      {},
    ],
  ];
  for (const [pairs, fields] of CASES)
    it(`${JSON.stringify(pairs)} are ${JSON.stringify(fields)}`, () =>
      expect(statFromTerms(pairs)).to.deep.equal(fields));
});

describe('statFromTable(rows)', () => {
  const CASES: readonly (readonly [string, string[][], StatFields])[] = [
    ['nothing', [], {}],
    [
      'terms beside texts',
      [
        ['数值', '1%'],
        ['目标', '3%'],
      ],
      { value: '1%', target: '3%' },
    ],
    [
      'a header over a row',
      [
        ['数值', '目标'],
        ['1%', '3%'],
      ],
      { value: '1%', target: '3%' },
    ],
    ['a header over a shorter row', [['数值', '目标', '总数'], ['1%']], { value: '1%', target: '', of: '' }],
    ['a row of its own', [['搬迁户', '6839户']], { label: '搬迁户', value: '6839户' }],
    ['rows of three columns', [['数值', '1%', '2019']], {}],
  ];
  for (const [what, rows, fields] of CASES)
    it(`reads ${what}`, () => expect(statFromTable(rows)).to.deep.equal(fields));
});
