// No figure is shown that its author did not write, and none that was written is lost without a word.
import { expect } from 'chai';
import { speak } from '../../../src/text/map/zh-hans.js';
import type { MapSpeech } from '../../../src/text/map/words.js';
import { tellRemarks } from '../../../src/widgets/relocation-map/rows/relocation-map.doubts.js';
import { makeMapTable } from '../../../src/widgets/relocation-map/relocation-map.table.js';
import { writeMap } from '../../../src/widgets/relocation-map/relocation-map.text.js';
import { messageOf } from '../../../src/widgets/shared/error-event.js';
import { readMap } from '../../support/map-model.js';

const speech = speak('zh-Hans') as MapSpeech;

async function toldOf(fields: Parameters<typeof readMap>[0]) {
  const { model, issues } = await readMap(fields);
  const { head, rows } = model ? makeMapTable(model, speech, 'reading') : { head: [], rows: [] };
  return {
    summary: model ? writeMap(model, speech, undefined).summary : '',
    typed: model?.entries.map(({ asTyped }) => asTyped.join(' ')).filter(Boolean) ?? [],
    table: [head, ...rows].map((row) => row.join('|')),
    told: issues.map(messageOf),
  };
}

describe('<relocation-map> origins and places', () => {
  const READ: readonly (readonly [rows: string, summary: string])[] = [
    [
      '迁出地|迁入地|户数|人数; A村|甲小区|10|40; B村|甲小区|20|80',
      '2个迁出地迁往甲小区，共30户120人；最多的是B村，20户80人。',
    ],
    ['来自|安置地|人数; A村|甲小区|40; B村|甲小区|80', '2个迁出地迁往甲小区，共120人；最多的是B村，80人。'],
    ['从|到|人数; A村|甲小区|40; B村|甲小区|80', '2个迁出地迁往甲小区，共120人；最多的是B村，80人。'],
    ['迁出地|去向|人数; A村|甲小区|40; B村|甲小区|80', '2个迁出地迁往甲小区，共120人；最多的是B村，80人。'],
    ['origin|destination|people; A|X|40; B|X|80', '2个迁出地迁往X，共120人；最多的是B，80人。'],
    ['From|To|People; A|X|40; B|X|80', '2个迁出地迁往X，共120人；最多的是B，80人。'],
    // Totals are no places, and the largest is the whole.
    [
      '迁出地|迁入地|户数|人数; 甲村|城关|12|48; 乙村|城关|7|26; 小计||19|74; 丙村|武关|5|20; 小计||5|20; 总计||24|94',
      '3个迁出地迁往2个迁入地，共24户94人；最多的是甲村至城关，12户48人。',
    ],
    [
      '迁入地|迁出地|人数; 城关|甲村|48; 城关|乙村|26; 城关|小计|74; 武关|丙村|20; 总计||94',
      '3个迁出地迁往2个迁入地，共94人；最多的是甲村至城关，48人。',
    ],
    ['迁入地|迁出地|人数; 城关|甲村|48; 城关|乙村|26; 城关|小计|74', '2个迁出地迁往城关，共74人；最多的是甲村，48人。'],
    // Some of the people are not all of them.
    ['安置点|搬迁人口|其中：贫困人口; 甲|48|40', '1个安置点，共48人。'],
    // The first column that is no origin and no amount.
    ['迁出地|新居|人数; A村|甲|40; B村|甲|80', '2个迁出地迁往甲，共120人；最多的是B村，80人。'],
  ];
  for (const [rows, summary] of READ) {
    it(rows, async () => {
      const found = await toldOf({ rows });
      expect([found.summary, found.told]).to.deep.equal([summary, []]);
    });
  }

  it('an origin is no place: without places nothing is drawn', async () => {
    const { summary, told } = await toldOf({ rows: '迁出地|人数; A村|40; B村|80' });
    expect([summary, told]).to.deep.equal([
      '',
      [
        'rows: "迁出地|人数; A村|40; B村|80" — expected a column of the places moved to, e.g. 安置点, 迁入地 or destination (value-missing)',
      ],
    ]);
  });
});

describe('<relocation-map> amounts', () => {
  const READ: readonly (readonly [rows: string, summary: string])[] = [
    ['甲|4816人; 乙|803人', '2个安置点，共5619人；最多的是甲，4816人。'],
    ['甲|1203户4816人; 乙|3户8人', '2个安置点，共1206户4824人；最多的是甲，1203户4816人。'],
    ['甲安置点|1203户|4816人; 乙安置点|3户|8人', '2个安置点，共1206户4824人；最多的是甲安置点，1203户4816人。'],
    ['名称|规模; 甲|1203户4816人', '1个安置点，共1203户4816人。'],
    ['安置点|人数; 甲|1203户4816人', '1个安置点，共1203户4816人。'],
    ['安置点名称|安置人数|安置户数; 甲|4816|1203', '1个安置点，共1203户4816人。'],
    ['安置点|2019年搬迁人口; 甲|4816', '1个安置点，共4816人。'],
    ['安置点|人数|党员人数; 甲|4816|12', '1个安置点，共4816人。'],
    ['Site|HH|Persons; A|1|2; B|3|4', '2个安置点，共4户6人；最多的是B，3户4人。'],
    ['Site name|Households moved|Number of people; A|1|2', '1个安置点，共1户2人。'],
  ];
  for (const [rows, summary] of READ) it(rows, async () => expect((await toldOf({ rows })).summary).to.equal(summary));

  const UNKNOWN =
    'expected a column of households or people, e.g. 户数 or people, or their units in its cells; it is kept as written (quantity-unreadable)';

  it('of two columns of people neither is chosen', async () => {
    const several =
      'expected one column of people; as there are several, each is kept as written (quantity-unreadable)';
    expect(await toldOf({ rows: '安置点|2019年人数|2020年人数; 甲|1|2; 乙|3|4' })).to.deep.equal({
      summary: '2个安置点。',
      typed: ['2019年人数 1 2020年人数 2', '2019年人数 3 2020年人数 4'],
      table: ['地点|2019年人数|2020年人数', '甲|1|2', '乙|3|4'],
      told: [`rows[0][1]: "2019年人数" — ${several}`, `rows[0][2]: "2020年人数" — ${several}`],
    });
  });

  it('units in two columns of people leave it open as well', async () => {
    const { summary, table } = await toldOf({ rows: '名称|迁入|脱贫; 甲|48人|30人' });
    expect([summary, table]).to.deep.equal(['1个安置点。', ['地点|迁入|脱贫', '甲|48人|30人']]);
  });

  it('money is no people, and is kept as written', async () => {
    expect(await toldOf({ rows: [['甲', '1亿元']] })).to.deep.equal({
      summary: '1个安置点。',
      typed: ['1亿元'],
      table: ['地点|原文', '甲|1亿元'],
      told: [`rows[0][1]: "column 2" — ${UNKNOWN}`],
    });
  });

  it('bare numbers without a header are kept as written', async () => {
    const { typed, told } = await toldOf({ rows: '甲|1203|4816' });
    expect([typed, told]).to.deep.equal([
      ['1203 4816'],
      [`rows[0][1]: "column 2" — ${UNKNOWN}`, `rows[0][2]: "column 3" — ${UNKNOWN}`],
    ]);
  });

  it('one cell that cannot be read is told of, and the others are read', async () => {
    const { typed, told } = await toldOf({ rows: '名称|规模; 甲|1203户4816人; 乙|若干' });
    expect([typed, told]).to.deep.equal([
      ['若干'],
      ['rows[2][1]: "若干" — expected a number of people, e.g. 6839, in row 3 (乙), column 规模 (quantity-unreadable)'],
    ]);
  });

  it('remarks and all else are in the data', async () => {
    const { table, told } = await toldOf({ rows: '序号|安置点|人数|备注|面积(亩); 1|甲|10|建成|120' });
    expect(table).to.deep.equal(['地点|人数|序号|备注|面积(亩)', '甲|10人|1|建成|120', '总数|10人|||']);
    expect(told).to.deep.equal([]);
  });
});

describe('<relocation-map> the unit of a bare number', () => {
  const READ: readonly (readonly [label: string, rows: string, summary: string])[] = [
    [
      '搬迁（万人）',
      '安置点|户数|人数; 甲|1203|0.48; 乙|300|0.12',
      '2个安置点，共1503户6000人；最多的是甲，1203户4800人。',
    ],
    ['搬迁（万人）', '甲|0.48', '1个安置点，共4800人。'],
    ['搬迁（千人）', '安置点|人数; 甲|1.2', '1个安置点，共1200人。'],
    ['搬迁（2万人）', '安置点|人数; 甲|48', '1个安置点，共48人。'],
    ['万源市搬迁（人）', '安置点|人数; 甲|48', '1个安置点，共48人。'],
    ['搬迁', '安置点|人数 万人; 甲|0.48', '1个安置点，共4800人。'],
    ['搬迁', '安置点|规模|单位; 甲|0.48|万人; 乙|1200|人', '2个安置点，共6000人；最多的是甲，4800人。'],
    ['搬迁', '安置点|人数|单位; 甲|0.48|万人', '1个安置点，共4800人。'],
  ];
  for (const [label, rows, summary] of READ)
    it(`${label}: ${rows}`, async () => {
      const found = await toldOf({ label, rows });
      expect([found.summary, found.told]).to.deep.equal([`${label}：${summary}`, []]);
    });
});

describe('<relocation-map> figures in doubt', () => {
  const TOLD: readonly (readonly [rows: string, note: string, told: string])[] = [
    [
      '安置点|户数|人数; 甲|48|12; 乙|33|9',
      '户数多于人数，存疑：甲、乙。',
      'rows: "甲, 乙" — expected no more households than people; perhaps the two columns are the wrong way round (amount-doubtful)',
    ],
    [
      '安置点|户数|人数; 甲|12|48; 乙|33|9',
      '户数多于人数，存疑：乙。',
      'rows: "乙" — expected no more households than people (amount-doubtful)',
    ],
    [
      '来自|安置点|户数|人数; 甲村|镇|12|48; 乙村|镇|33|9',
      '户数多于人数，存疑：乙村 → 镇。',
      'rows: "乙村 → 镇" — expected no more households than people (amount-doubtful)',
    ],
    [
      '安置点|人数; 甲|12; 乙|8.5人',
      '户数或人数不是整数，存疑：乙。',
      'rows: "乙" — expected whole numbers of households and people (amount-doubtful)',
    ],
    [
      '安置点|户数（户）|人数; 甲|2.5|12',
      '户数或人数不是整数，存疑：甲。',
      'rows: "甲" — expected whole numbers of households and people (amount-doubtful)',
    ],
    [
      '安置点|人数|经度|纬度; 甲|12|0|0; 乙|8|110.3|33.7',
      '经纬度有误，未画在图上：甲。',
      'rows[1][2]: "0, 0" — expected the position of a place: 0, 0 lies in the Gulf of Guinea, and is left empty where ' +
        'none is published, in row 2 (甲), column 经度 (position-unreadable)',
    ],
  ];
  for (const [rows, note, told] of TOLD)
    it(rows, async () => {
      const { model } = await readMap({ rows });
      expect(tellRemarks(model!.remarks, speech)).to.deep.equal([note]);
      expect((await toldOf({ rows })).told).to.deep.equal([told]);
    });

  it('is none of what may be so', async () => {
    for (const rows of [
      '安置点|户数|人数; 甲|1|1',
      '安置点|户数|人数; 甲|5余|3余',
      '安置点|人数（万人）; 甲|1.2345',
      '安置点|人数|经度|纬度; 甲|12|0|51.5',
    ])
      expect((await toldOf({ rows })).told, rows).to.deep.equal([]);
  });

  it('is found among hundreds, and at 0, 0 nothing stands', async () => {
    const sites = Array.from({ length: 600 }, (_, i) => `点${i}|10|40|110.${i + 100}|33.5`);
    const rows = (odd: string): string => ['名称|户数|人数|经度|纬度', ...sites, odd].join(';');
    expect((await readMap({ rows: rows('末|10|40|110|33') })).model!.remarks).to.deep.equal([]);
    const { model, issues } = await readMap({ rows: rows('末|40|10|110|33') });
    expect(model!.many).not.to.equal(undefined);
    expect(tellRemarks(model!.remarks, speech)).to.deep.equal(['户数多于人数，存疑：末。']);
    expect(issues.map(({ code }) => code)).to.deep.equal(['amount-doubtful']);
    const nowhere = (await readMap({ rows: rows('末|10|40|0|0') })).model!;
    expect(nowhere.sites.at(600)!.position).to.equal(undefined);
  });
});

describe('<relocation-map> rows that are not parted by ;', () => {
  const REFUSED: readonly (readonly [rows: string, told: string])[] = [
    ['甲|4816人，乙|803人', 'rows[0][1]: "4816人，乙" — X, in row 1 (甲), column 2 (quantity-unreadable)'],
    ['甲|4816人\n乙|803人', 'rows[0][1]: "4816人 乙" — X, in row 1 (甲), column 2 (quantity-unreadable)'],
    [
      '名称|人数; 甲|4816, 乙|803; 丙|5',
      'rows[1][1]: "4816, 乙" — X, in row 2 (甲), column 人数 (quantity-unreadable)',
    ],
  ];
  for (const [rows, told] of REFUSED) {
    it(JSON.stringify(rows), async () =>
      expect(await toldOf({ rows })).to.deep.equal({
        summary: '',
        typed: [],
        table: [''],
        told: [told.replace('X', 'expected an amount, e.g. 1203户4816人; rows are parted by ";"')],
      }),
    );
  }
});

describe('<relocation-map> a header that goes on with a line', () => {
  const REFUSED: readonly (readonly [rows: string, path: string, name: string])[] = [
    ['名称|户数|人数，甲|10|30; 乙|5|20', 'rows[0][2]', '人数，甲'],
    ['名称|户数|人数, 甲|10|30, 乙|5|20', 'rows[0][2]', '人数, 甲'],
    ['名称|人数（人）。甲|30', 'rows[0][1]', '人数（人）。甲'],
    ['名称,户数,人数; 甲,10,30', 'rows[0][0]', '名称,户数,人数'],
  ];
  for (const [rows, path, name] of REFUSED) {
    it(rows, async () => {
      const { summary, told } = await toldOf({ rows });
      const at = `in row 1${path.endsWith('[0]') ? '' : ' (名称)'}, column ${name}`;
      const wanted = `expected the name of a column; rows are parted by ";", cells by "|", ${at}`;
      expect([summary, told]).to.deep.equal(['', [`${path}: "${name}" — ${wanted} (quantity-unreadable)`]]);
    });
  }

  it('is not one that names two things, nor one with its unit', async () => {
    for (const rows of ['名称|户数、人数; 甲|10户30人', '名称|人数，人; 甲|30'])
      expect((await toldOf({ rows })).told).to.deep.equal([]);
  });

  it('without any line is told of', async () => {
    const { told } = await toldOf({ rows: '名称|户数|人数' });
    expect(told).to.deep.equal([
      'rows: "名称|户数|人数" — expected rows of a place and its people, or a total, e.g. 12个 6839户27393人 (value-missing)',
    ]);
  });
});

describe('<relocation-map> a total without a unit', () => {
  const expected =
    'total: "4816" — expected sites, households and people with their units, e.g. 12个 6839户27393人 (unit-mismatch)';

  it('counts no sites', async () => {
    const { summary, told } = await toldOf({ rows: '名称|户数|人数; 甲|1203|4816', total: '4816' });
    expect([summary, told]).to.deep.equal(['1个安置点，共1203户4816人。', [expected]]);
  });

  it('alone draws nothing', async () => {
    const { summary, told } = await toldOf({ total: '4816' });
    expect([summary, told]).to.deep.equal(['', [expected]]);
  });
});
