// What is said of the whole is of the whole: the total as stated, sums of a list that is all of it, the largest of known ones.
import { expect } from 'chai';
import { speak as speakEnglish } from '../../../src/text/map/en.js';
import type { MapSpeech } from '../../../src/text/map/words.js';
import { speak } from '../../../src/text/map/zh-hans.js';
import { speak as speakTraditional } from '../../../src/text/map/zh-hant.js';
import { tellRemarks, withWholeWording } from '../../../src/widgets/relocation-map/rows/relocation-map.doubts.js';
import { layOut } from '../../../src/widgets/relocation-map/picture/relocation-map.grid.js';
import { writeMap } from '../../../src/widgets/relocation-map/relocation-map.text.js';
import { messageOf } from '../../../src/widgets/shared/error-event.js';
import { mapModel, readMap } from '../../support/map-model.js';

const chinese = withWholeWording(speak('zh-Hans') as MapSpeech);
const english = speakEnglish('en') as MapSpeech;
const traditional = speakTraditional('zh-Hant') as MapSpeech;

type Fields = Parameters<typeof readMap>[0];

const summaryOf = async (fields: Fields, speech = chinese): Promise<string> =>
  writeMap(await mapModel(fields), speech, undefined).summary;

describe('<relocation-map> the whole', () => {
  const SAID: readonly (readonly [rows: string, total: string | undefined, summary: string])[] = [
    // Sites that nobody counted are not 0.
    ['', '6839户27393人', '6839户27,393人。'],
    ['', '12个', '12个安置点。'],
    ['', '12个 6839户27393人', '12个安置点，共6839户27,393人。'],
    // A part of the sites adds up to no whole, and the largest of them may not be the largest.
    ['名称|户数|人数; 甲|10|40; 乙|5|20', '3个 100人', '3个安置点，共100人。'],
    ['名称|户数|人数; 甲|10|40; 乙|5|20', '3个', '3个安置点。'],
    ['名称|户数|人数; 甲|10|40; 乙|5|20', '10余个', '10余个安置点。'],
    ['名称|户数|人数; 甲|10|40; 乙|5|20', '100人', '100人。'],
    ['名称|户数|人数; 甲|10|40; 乙|5|20; 合计|15|61', undefined, '15户61人。'],
    ['来自|名称|人数; 子|甲|40; 丑|甲|20', '3个', '3个安置点。'],
    ['名称|户数|人数; 甲|10|40; 乙|5|20', '2个', '2个安置点，共15户60人；最多的是甲，10户40人。'],
    ['名称|户数|人数; 甲|10|40; 乙|5|20', '60人', '2个安置点，共15户60人；最多的是甲，10户40人。'],
    ['来自|名称|人数; 村一|甲|40; 村二|甲|20; |乙|5', undefined, '2个安置点，共65人；最多的是村一至甲，40人。'],
    // Of what is not known nobody can say that it is less.
    ['名称|户数|人数; 甲|1000|; 乙||500', undefined, '2个安置点。'],
    ['名称|人数; 甲|若干; 乙|500; 丙|20', undefined, '3个安置点。'],
    ['名称|人数; 甲|-3; 乙|500; 丙|20', undefined, '3个安置点。'],
    ['名称|人数; 甲|未公布; 乙|500; 丙|20', undefined, '3个安置点。'],
    ['名称|人数; 甲|500余人; 乙|520', undefined, '2个安置点，共1020人以上。'],
    ['名称|人数; 甲|500余人; 乙|320', undefined, '2个安置点，共820人以上；最多的是甲，500余人。'],
    // What is in doubt is in no sum.
    ['名称|户数; 甲|24500; 丁|0.3户', undefined, '2个安置点；最多的是甲，2.45万户。'],
  ];
  for (const [rows, total, summary] of SAID)
    it(`${rows} — ${total ?? 'no total'}`, async () => {
      expect(await summaryOf({ ...(rows && { rows }), ...(total && { total }) })).to.equal(summary);
    });

  it('is told in English and in traditional characters', async () => {
    const total = '6839户27393人';
    expect(await summaryOf({ total }, english)).to.equal('6,839 households and 27,393 people.');
    expect(await summaryOf({ total, label: 'Moved' }, english)).to.equal('Moved: 6,839 households and 27,393 people.');
    expect(await summaryOf({ total }, traditional)).to.equal('6839戶27,393人。');
  });

  const MARKS: readonly (readonly [total: string, marks: number, key: string])[] = [
    ['12个', 12, ''],
    ['0个', 0, ''],
    ['35000个', 70, '每个标记代表500个安置点'],
    // Of people, where no site is counted.
    ['6839户27393人', 55, '每个标记代表500人'],
    ['6839户', 69, '每个标记代表100户'],
    ['3人', 3, '每个标记代表1人'],
  ];
  for (const [total, marks, said] of MARKS)
    it(`is drawn of ${total}`, async () => {
      const { symbols, key } = layOut(await mapModel({ total }), 600, 400);
      const keys = key.map(({ amount }) =>
        chinese.map.eachMark(`${amount.value}${{ count: '个', person: '人', household: '户' }[amount.unit]}`),
      );
      expect([symbols.length, keys.join()]).to.deep.equal([marks, said]);
      // Nothing names a site that is none.
      if (!total.includes('个')) expect([...symbols].every(({ index }) => index === -1)).to.equal(true);
    });

  const REFUSED: readonly (readonly [total: string, told: string])[] = [
    ['-100人', 'total: "-100人" — expected amounts from 0 up, e.g. 12个 6839户27393人 (amount-negative)'],
    ['-3个', 'total: "-3个" — expected amounts from 0 up, e.g. 12个 6839户27393人 (amount-negative)'],
    [
      '12.5个',
      'total: "12.5个" — expected whole numbers of sites, households and people, e.g. 12个 6839户27393人 (amount-doubtful)',
    ],
  ];
  for (const [total, told] of REFUSED)
    it(`is refused: ${total}`, async () => {
      const alone = await readMap({ total });
      expect([alone.model, alone.issues.map(messageOf)]).to.deep.equal([undefined, [told]]);
      const { model, issues } = await readMap({ total, rows: '名称|人数; 甲|40; 乙|20' });
      expect([writeMap(model!, chinese, undefined).summary, issues.map(messageOf)]).to.deep.equal([
        '2个安置点，共60人；最多的是甲，40人。',
        [told],
      ]);
    });
});

describe('<relocation-map> lines that are no flow between two places', () => {
  const TOLD: readonly (readonly [rows: string, remarks: string[], told: string[]])[] = [
    // Two places without a name are not known to be one.
    ['名称|人数; |40; |20; 甲|5', [], []],
    ['来自|名称|人数; 甲|甲|40; 乙|甲|5', ['迁出地与迁入地同名：甲。'], []],
    [
      '来自|名称|人数; 村一|甲|40; 村二|甲|20; |乙|5',
      ['迁入地未单独列出：甲。', '未注明迁出地，未画成流向：乙。'],
      ['site-unknown'],
    ],
  ];
  for (const [rows, remarks, told] of TOLD)
    it(rows, async () => {
      const { model, issues } = await readMap({ rows });
      expect(tellRemarks(model!.remarks, chinese)).to.deep.equal(remarks);
      expect(issues.map(({ code }) => code)).to.deep.equal(told);
    });
});

describe('<relocation-map> cells', () => {
  const POSITIONS: readonly (readonly [rows: string, position: readonly number[] | undefined])[] = [
    ['名称|人数|经度|纬度; 甲|5|未公布|未公布', undefined],
    ['名称|人数|经度|纬度; 甲|5|暂无|不详', undefined],
    ['名称|人数|经度|纬度; 甲|5|—|—', undefined],
    ['名称|人数|经度|纬度; 甲|5|１１０．３|３３．５', [110.3, 33.5]],
    ['名称|人数|经纬度; 甲|5|110.31,33.59', [110.31, 33.59]],
    ['名称|人数|经纬度; 甲|5|110.31，33.59', [110.31, 33.59]],
    ['名称|人数|经纬度; 甲|5|东经110.5度 北纬33.5度', [110.5, 33.5]],
    ['名称|人数|经纬度; 甲|5|未公布', undefined],
    ['名称|人数|坐标; 甲|5|(110.31, 33.59)', [110.31, 33.59]],
    ['名称|人数|坐标; 甲|5|33.59, 110.31', [110.31, 33.59]],
    ['name|people|lat/lng; A|5|33.59, 110.31', [110.31, 33.59]],
    ['name|people|lat/lng; A|5|33.59, 51.2', [51.2, 33.59]],
  ];
  for (const [rows, position] of POSITIONS)
    it(rows, async () => {
      const { model, issues } = await readMap({ rows });
      expect(issues.map(messageOf)).to.deep.equal([]);
      expect([model!.sites.at(0)!.position, model!.remarks]).to.deep.equal([position, []]);
    });

  const expected = (place: string, column: string): string =>
    'expected longitude and latitude in degrees, in the order of the header, or each in a column of its own, e.g. 110.33 and ' +
    `33.69, in row 2 (${place}), column ${column} (position-unreadable)`;
  for (const [column, cell] of [
    ['经纬度', '33.59,110.31'],
    ['坐标', '41.2, 33.5'],
    ['坐标', '0, 0'],
    ['经纬度', '商洛'],
  ] as const)
    it(`refuses ${cell} under ${column}`, async () => {
      const { model, issues } = await readMap({ rows: `名称|人数|${column}; 甲|5|${cell}` });
      expect(issues.map(messageOf)).to.deep.equal([`rows[1][2]: "${cell}" — ${expected('甲', column)}`]);
      expect(tellRemarks(model!.remarks, chinese)).to.deep.equal(['经纬度有误，未画在图上：甲。']);
    });

  it('that are neither text nor number are told of by their place and never shown', async () => {
    const rows = [
      ['名称', '人数'],
      ['甲', {}],
      ['丁', NaN],
      [{}, 5],
      ['戊', ['6']],
      ['己', 7n],
    ];
    const { model, issues } = await readMap({ rows: rows as never });
    expect(issues.map(messageOf)).to.deep.equal([
      'rows[1][1]: "object" — expected text or a number, in row 2 (甲) (property-refused)',
      'rows[2][1]: "number NaN" — expected text or a number, in row 3 (丁) (property-refused)',
      'rows[3][0]: "object" — expected text or a number, in row 4 (property-refused)',
      'rows[4][1]: "array" — expected text or a number, in row 5 (戊) (property-refused)',
    ]);
    expect(JSON.stringify([...model!.rows])).to.equal(
      '[["名称","人数"],["甲",""],["丁",""],["","5"],["戊",""],["己","7"]]',
    );
    expect(model!.entries.map(({ asTyped }) => asTyped.join())).to.deep.equal(['', '', '', '', '']);
  });

  it('are in rows: numbers are none', async () => {
    const { model, issues } = await readMap({ rows: [1, 2] as never });
    expect(model).to.equal(undefined);
    expect(issues.map(messageOf)).to.deep.equal([
      'rows[0]: "number 1" — expected a row of cells, in row 1 (property-refused)',
      'rows[1]: "number 2" — expected a row of cells, in row 2 (property-refused)',
    ]);
  });
});

describe('<relocation-map> a source of no boundary', () => {
  it('is told of', async () => {
    const { issues } = await readMap({ total: '12个', mapApproval: 'GS(2020)1' });
    expect(issues.map(messageOf)).to.deep.equal([
      'boundary: "" — expected the boundary whose source or approval number is given (value-missing)',
    ]);
  });
});
