// What the words of a column's name say it holds.
import * as kinds from '../../src/report/column-kinds.js';
import { table } from '../support/case-table.js';

/** By their names, in the order of letters. */
const KINDS = Object.entries(kinds).filter(([, kind]) => kind instanceof RegExp) as [string, RegExp][];

const kindsOf = (name: string): string[] =>
  KINDS.filter(([, kind]) => kinds.isOfKind(name, kind)).map(([kind]) => kind.toLowerCase().replace('_', '-'));

table('a name says', (name) => kindsOf(name).toSorted().join(' '), {
  合计: 'total',
  小计: 'subtotal total',
  '2016—2020年合计': 'total',
  'Grand total': 'total whole',
  其中中央: 'of-which',
  '资金 · 其中：省级': 'of-which',
  备注: 'remarks',
  序号: 'numbers remarks',
  单位: 'unit',
  // The same money on its way.
  计划数: 'planned',
  预算数: 'planned',
  预算内: '',
  下达: 'allotted',
  到位资金: 'received',
  决算数: 'spent',
  基本支出: 'spent',
  'Actual spending': 'spent',
  // Rates and growth; with 额 it is an amount.
  完成率: 'rate spent',
  占比: 'rate',
  增幅: 'change rate',
  同比增长: 'change rate',
  年均增长: 'change rate',
  增长速度: 'change rate',
  下降: 'change rate',
  增减额: 'change',
  比上年增加额: 'change other-time',
  growth: 'change rate',
  // Of each one, of all by then, of another time.
  人均纯收入: 'average',
  累计投入: 'running',
  累计: 'running total',
  上年同期: 'other-time',
  // All of something, and who gives some of it.
  全县投入: 'whole',
  总投资: 'whole',
  工会: '',
  资金: 'plain',
  扶贫资金: 'plain',
  扶贫资金总额: 'total whole',
  中央: 'level',
  省级资金: 'level',
  县财政: 'level',
  社会帮扶: 'giver',
  产业: '',
  统计: '',
});

table(
  'the unit of a table is',
  (text) => {
    const [name = '', unit = ''] = text.split(' ');
    return kinds.countsOther(name, unit) ? 'not that of the column' : 'that of the column';
  },
  {
    '资金 CNY': 'that of the column',
    '预算数 CNY': 'that of the column',
    '完成数 CNY': 'that of the column',
    '增减额 CNY': 'that of the column',
    '村数 CNY': 'not that of the column',
    '户数 CNY': 'not that of the column',
    '增幅 CNY': 'not that of the column',
    '完成率 CNY': 'not that of the column',
    '完成率 none': 'not that of the column',
    '完成率 percent': 'that of the column',
    '人数 none': 'that of the column',
    '脱贫人数 person': 'that of the column',
  },
);
