// Tables of places as county offices, newspapers and agencies write them: what is said of them, kept, told.
import { expect } from 'chai';
import { speak as speakEnglish } from '../../../src/text/map/en.js';
import { speak as speakChinese } from '../../../src/text/map/zh-hans.js';
import { makeMapTable } from '../../../src/widgets/relocation-map/relocation-map.table.js';
import { writeMap } from '../../../src/widgets/relocation-map/relocation-map.text.js';
import { messageOf } from '../../../src/widgets/shared/error-event.js';
import { withUnits } from '../../../src/widgets/shared/whole-grammar.js';
import { readMap } from '../../support/map-model.js';

async function read(fields: Parameters<typeof readMap>[0], lang: 'zh' | 'en' = 'zh') {
  const { model, issues } = await readMap(fields);
  const speech = withUnits(lang === 'zh' ? speakChinese('zh-Hans') : speakEnglish('en'));
  const { head, rows } = model ? makeMapTable(model, speech, 'exact') : { head: [], rows: [] };
  return {
    summary: model ? writeMap(model, speech, undefined).summary : '',
    typed: model?.entries.map(({ asTyped }) => asTyped.join(' ')).filter(Boolean) ?? [],
    csv: [head, ...rows].map((row) => row.join('|')),
    told: issues.map(messageOf),
  };
}

describe('<relocation-map> the sentence', () => {
  const TOTALS: readonly (readonly [total: string, chinese: string, english: string])[] = [
    ['6839户27393人', '6839户27393人。', '6,839 households and 27,393 people.'],
    ['12个 6839户', '12个安置点，共6839户。', '12 sites, 6,839 households in all.'],
    ['10000个', '1万个安置点。', '10,000 sites.'],
    ['12处', '12处安置点。', '12 sites.'],
    ['1万余个安置点', '1万余个安置点。', 'over 10,000 resettlement sites.'],
    ['12个村 6839户', '12个村，共6839户。', '12 villages, 6,839 households in all.'],
    ['1 village, 1 household', '1个安置点，共1户。', '1 village, 1 household in all.'],
    ['2 million sites', '200万个安置点。', '2 million sites.'],
  ];
  for (const [total, chinese, english] of TOTALS)
    it(total, async () => {
      const [zh, en] = [await read({ total }), await read({ total }, 'en')];
      // One number with a comma gives all of its widget theirs; that is the element's.
      expect([zh.summary.replaceAll(',', ''), en.summary]).to.deep.equal([chinese, english]);
    });

  it('counts ten thousand listed places with their measure word', async () => {
    const rows = [['安置点', '人数'], ...Array.from({ length: 10_000 }, (_, i) => [`第${i}号点`, '4'])];
    expect((await read({ rows })).summary).to.equal('1万个安置点，共4万人。');
    expect((await read({ rows }, 'en')).summary).to.equal('10,000 sites, 40,000 people in all.');
  });

  const NOUNS: readonly (readonly [rows: string, chinese: string, english: string])[] = [
    ['乡镇|人数; 甲镇|480; 乙镇|310', '2个乡镇，共790人；', '2 places, 790 people in all;'],
    ['县区|安置点数（个）|人数; 甲县|12|480; 乙县|8|310', '2个县区，共790人；', '2 places, 790 people in all;'],
    ['社区|人数; 甲|480', '1个社区，共480人。', '1 place, 480 people in all.'],
    ['County|People; A|480; B|310', '2个安置点，共790人；', '2 counties, 790 people in all;'],
    ['Village|People; A|480', '1个安置点，共480人。', '1 village, 480 people in all.'],
    ['乡镇|安置点|人数; 甲镇|一号点|480; 甲镇|二号点|310', '2个安置点，共790人；', '2 sites, 790 people in all;'],
    ['新居|人数; 甲|480; 乙|310', '2个安置点，共790人；', '2 sites, 790 people in all;'],
  ];
  for (const [rows, chinese, english] of NOUNS)
    it(`${rows}: ${chinese}`, async () => {
      expect((await read({ rows })).summary).to.satisfy((told: string) => told.startsWith(chinese));
      expect((await read({ rows }, 'en')).summary).to.satisfy((told: string) => told.startsWith(english));
    });

  it('names the largest flow in words', async () => {
    const rows = '来自|安置点|人数; 甲村|城关|48; 乙村|武关|26';
    expect((await read({ rows })).summary).to.equal('2个迁出地迁往2个迁入地，共74人；最多的是甲村至城关，48人。');
    expect((await read({ rows }, 'en')).summary).to.equal(
      'from 2 places to 2 places, 74 people in all; the largest is 甲村 to 城关 with 48 people.',
    );
  });

  const LARGEST: readonly (readonly [rows: string, summary: string])[] = [
    ['安置点|人数; 甲|480; 乙|310', '2个安置点，共790人；最多的是甲，480人。'],
    // The others may be larger.
    ['安置点|人数; 甲|480; 乙|未公布', '2个安置点。'],
    ['安置点|人数; 甲|480; 乙|—', '2个安置点。'],
    ['安置点|人数; 甲|480; 乙|8 600', '2个安置点。'],
    ['安置点|户数|人数; 甲|120|480; 乙|900|', '2个安置点，共1020户。'],
    ['安置点|人数; 甲|480; 乙|310余', '2个安置点，共790人以上。'],
    ['安置点|人数; 甲|约480; 乙|450', '2个安置点，共约930人。'],
    ['安置点|人数; 甲|480; 乙|480', '2个安置点，共960人。'],
    ['安置点|人数; 甲|400–500; 乙|450', '2个安置点，共850–950人。'],
    // They are surely not.
    ['安置点|人数; 甲|约480; 乙|310', '2个安置点，共约790人；最多的是甲，约480人。'],
    ['安置点|人数; 甲|480余; 乙|310', '2个安置点，共790人以上；最多的是甲，480余人。'],
    ['安置点|人数; 甲|480; 乙|310以下', '2个安置点，共790人以下；最多的是甲，480人。'],
  ];
  for (const [rows, summary] of LARGEST)
    it(`${rows}: ${summary}`, async () => expect((await read({ rows })).summary).to.equal(summary));

  it('names no largest among thousands of which one is not stated', async () => {
    const rows = (last: string): string[][] => [
      ['安置点', '人数', '经度', '纬度'],
      ...Array.from({ length: 500 }, (_, i) => [`第${i}号点`, i === 499 ? last : String(i + 1), '110.3', '33.5']),
    ];
    expect((await read({ rows: rows('900') })).summary).to.include('最多的是第499号点，900人');
    expect((await read({ rows: rows('') })).summary).to.equal('500个安置点。');
  });
});

describe('<relocation-map> what is not published', () => {
  for (const word of ['未公布', '暂未公布', '不详', '待定', '待统计', '暂缺', 'TBC', 'unknown', 'not available'])
    it(`${word} is shown as written, and is no fault`, async () => {
      const { typed, told } = await read({ rows: `安置点|户数|人数; 甲|120|480; 乙|${word}|${word}` });
      expect([typed, told]).to.deep.equal([[word], []]);
    });

  for (const word of ['若干', '约莫四成', '（0.5）', '8 600'])
    it(`${word} is a fault`, async () => {
      const { typed, told } = await read({ rows: `安置点|人数; 甲|480; 乙|${word}` });
      expect(typed).to.deep.equal([word]);
      expect(told).to.have.length(1);
    });
});

describe('<relocation-map> rows that are no cells', () => {
  const READ: readonly (readonly [rows: string, summary: string])[] = [
    ['一号点：120户480人；二号点：80户310人', '2个安置点，共200户790人；最多的是一号点，120户480人。'],
    ['一号点 120户480人；二号点 80户、310人', '2个安置点，共200户790人；最多的是一号点，120户480人。'],
    ['安置点 1 120户 480人；安置点 2 80户310人', '2个安置点，共200户790人；最多的是安置点 1，120户480人。'],
    ['一号点，480人；二号点，310人', '2个安置点，共790人；最多的是一号点，480人。'],
    ['一号点|120户\n480人; 二号点|80户310人', '2个安置点，共200户790人；最多的是一号点，120户480人。'],
    // As in Markdown.
    [
      '| 安置点 | 人数 |; |---|:--:|; | 一号点 | 480 |; | 二号点 | 310 |',
      '2个安置点，共790人；最多的是一号点，480人。',
    ],
    // Names alone.
    ['安置点1；安置点2', '2个安置点。'],
    ['万人广场小区；百户村', '2个安置点。'],
    ['甲村|未公布；乙村|310人', '2个安置点。'],
    ['甲村|—；乙村|310人', '2个安置点。'],
    ['安置点；甲村；乙村', '2个安置点。'],
  ];
  for (const [rows, summary] of READ)
    it(rows, async () => {
      const found = await read({ rows });
      expect([found.summary, found.told]).to.deep.equal([summary, []]);
    });

  it('an amount without a mark before it is told of', async () => {
    const { summary, told } = await read({ rows: '安置点120户；二号点：80户' });
    expect([summary, told]).to.deep.equal([
      '',
      [
        'rows[0][0]: "安置点120户" — expected a place, and its people in a cell of their own; cells are parted by "|", in row 1, column 1 (quantity-unreadable)',
      ],
    ]);
  });

  for (const rows of [
    '安置点,户数,人数\n一号点,120,480',
    '安置点\t户数\t人数\n一号点\t120\t480',
    '[["安置点","人数"],["一号点",480]]',
  ])
    it(`${rows} is no table of cells`, async () => {
      const { summary, told } = await read({ rows });
      expect([summary, told.length]).to.deep.equal(['', 1]);
      expect(told[0]).to.include('cells are parted by "|"');
    });

  it('places side by side are no places called 户数 and 人数', async () => {
    const { summary, told } = await read({ rows: '安置点|一号点|二号点; 户数|120|80; 人数（人）|480|310' });
    expect([summary, told]).to.deep.equal([
      '',
      [
        'rows[1][0]: "户数" — expected one place a row, under columns of 户数 and 人数; here the places stand side by side, in row 2, column 安置点 (value-missing)',
      ],
    ]);
  });
});

describe('<relocation-map> other columns', () => {
  const QUIET = [
    '安置点|建筑面积（㎡）|人数; 甲|12000|480',
    '安置点|投资|人数; 甲|1200万元|480',
    '安置点|建成时间|人数; 甲|2019年6月|480',
    '安置点|时间|人数; 甲|2019年6月|480',
    'Site|Date of completion|People; North|2019-06|480',
  ];
  for (const rows of QUIET)
    it(`${rows} is kept, and nobody is told`, async () => {
      const { csv, told } = await read({ rows });
      expect(told).to.deep.equal([]);
      expect(csv[1]).to.include(rows.split('; ')[1]!.split('|')[1]);
    });

  it('a position in one column is told of', async () => {
    const { told } = await read({ rows: '安置点|人数|坐标; 甲|480|110.31,33.59' });
    expect(told).to.deep.equal([
      'rows[0][2]: "坐标" — expected longitude and latitude in a column each, 经度 and 纬度; it is kept as written (quantity-unreadable)',
    ]);
  });

  it('columns of one name keep the one above it', async () => {
    const rows = [
      ['安置点', '2019年', '2019年', '2020年', '2020年'],
      ['安置点', '户数', '人数', '户数', '人数'],
      ['甲', '100', '400', '120', '480'],
    ];
    const { csv } = await read({ rows });
    expect(csv).to.deep.equal(['地点|2019年 · 户数|2019年 · 人数|2020年 · 户数|2020年 · 人数', '甲|100|400|120|480']);
  });
});

describe('<relocation-map> bounds in the exact data', () => {
  const CSV: readonly (readonly [rows: string, total: string, ...csv: string[]])[] = [
    ['', '约3.5万个', '地点', '总数 35000 near'],
    ['', '1.2万个 9万户 30余万人', '地点|户数|人数|人数界限', '总数 12000|90000|300000|at-least'],
    [
      '安置点|户数|人数; 甲|近120|480余',
      '',
      '地点|户数|户数界限|人数|人数界限',
      '甲|120|near|480|at-least',
      '总数|120|near|480|at-least',
    ],
  ];
  for (const [rows, total, ...csv] of CSV)
    it(rows || total, async () => expect((await read({ rows, total })).csv).to.deep.equal(csv));
});
