// The unit of a stat's bare number: its title may give it.
import { expect } from 'chai';
import type { StatFields } from '../../../src/report/index.js';
import { makeStatModel } from '../../../src/widgets/poverty-stat/poverty-stat.fields.js';
import { TITLE_UNIT } from '../../../src/widgets/poverty-stat/poverty-stat.figures.js';
import { FieldReader, WHOLE_GRAMMAR } from '../../../src/widgets/shared/field-reader.js';
import { Guests } from '../../../src/widgets/shared/guests.js';
import { clearStage, showStat } from '../../support/stat.js';

const guests = new Guests(() => undefined);
await Promise.all([guests.invite(WHOLE_GRAMMAR), guests.invite(TITLE_UNIT)]);

/** `5473000000 CNY, of 6000000000 CNY` */
function read(fields: StatFields): string {
  const reader = new FieldReader(fields, (field) => field, guests);
  const model = makeStatModel(reader);
  const [{ value, before, whole, target } = {}] = model?.measures ?? [];
  const shown = Object.entries({ '': value, before, of: whole, target })
    .filter(([, quantity]) => quantity)
    .map(([name, quantity]) => `${name} ${quantity!.bound} ${quantity!.value} ${quantity!.unit}`.trim());
  return [...shown, ...reader.issues.map(({ code }) => code)].join(', ');
}

describe('<poverty-stat> units', () => {
  afterEach(clearStage);

  const CASES: readonly (readonly [fields: StatFields, read: string])[] = [
    [{ label: '总投入（亿元）', value: '54.73' }, 'exact 5473000000 CNY'],
    [{ label: '总投入（亿元，不含省级）', value: '54.73' }, 'exact 5473000000 CNY'],
    [{ label: '总投入 亿元', value: '54.73' }, 'exact 5473000000 CNY'],
    [{ label: '总投入（亿元）', value: '近60' }, 'near 6000000000 CNY'],
    [{ label: '总投入（亿元）', value: '54.73万元' }, 'exact 547300 CNY'],
    [{ label: 'Funds (CNY million)', value: '5.5' }, 'exact 5500000 CNY'],
    [{ label: '贫困发生率（%）', value: '1', before: '43.74' }, 'exact 1 percent, before exact 43.74 percent'],
    [{ label: '脱贫村（个）', value: '89', of: '148' }, 'exact 89 count, of exact 148 count'],
    [
      { label: '人均收入（元/人）', value: '8313', target: '9000' },
      'exact 8313 CNY/person, target exact 9000 CNY/person',
    ],
    [{ label: '脱贫（2019年）', value: '54' }, 'exact 54 none'],
    [{ label: '重大项目（10亿元）', value: '54' }, 'exact 54 none'],
    [{ label: '规模（户、人）', value: '54' }, 'exact 54 none'],
  ];
  for (const [fields, quantities] of CASES) it(JSON.stringify(fields), () => expect(read(fields)).to.equal(quantities));

  it('reaches the reader', async () => {
    const element = await showStat({ lang: 'zh', label: '总投入（亿元）', value: '54.73' });
    expect(element.summary).to.equal('总投入（亿元）54.73亿元。');
  });

  it('is that of a table’s title', async () => {
    const table =
      '<table><caption>投入（亿元）</caption><tr><th>数值</th><th>原值</th></tr><tr><td>54.73</td><td>20</td></tr></table>';
    const element = await showStat({ lang: 'zh', label: '总投入' }, table);
    expect(element.summary).to.equal('总投入由20亿元增至54.73亿元，增加34.73亿元。');
  });
});
