// What readers take along: the figures as a table and as CSV, the picture, each with approval number and source on it.
import { expect } from 'chai';
import { muteConsole } from '../../support/author.js';
import { clearStage, COUNTY, FLOWS, part, parts, showMap, SITES } from '../../support/map.js';
import { until } from '../../support/until.js';

const MARKED = { label: '搬迁', source: '县', 'map-approval': 'GS(2020)0000号', 'boundary-source': '示意' };

describe('<relocation-map> taken along', () => {
  muteConsole();
  afterEach(clearStage);

  it('is CSV with plain numbers, the total, date, approval number and source', async () => {
    const element = await showMap(
      { ...MARKED, 'as-of': '2020-10-21', rows: '名称|来自|户数|人数; 甲|乙|1.2万|3万余人; 甲|丙|4|—' },
      '',
      {},
      'flow',
    );
    expect((await element.toCSV()).split('\r\n')).to.deep.equal([
      '\uFEFF搬迁',
      '地点,来自,户数,人数,人数界限',
      '甲,乙,12000,30000,at-least',
      '甲,丙,4,,',
      '总数,,12004,,',
      '来源：县',
      '截至2020年10月21日',
      '审图号：GS(2020)0000号',
      '底图来源：示意',
      '',
    ]);
  });

  it('shows the same as a table', async () => {
    const element = await showMap({ rows: SITES, total: '6个' });
    part(element, 'data-button').click();
    await until(
      () => parts(element, 'table').length > 0,
      () => 'the table',
    );
    const cells = [...part(element, 'table').querySelectorAll('tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent.trim()),
    );
    expect(cells[0]).to.deep.equal(['地点', '户数', '人数', '经度', '纬度']);
    expect(cells[1]).to.deep.equal(['一号点', '1,203户', '4,816人', '110.31', '33.59']);
    expect(cells.at(-1)).to.deep.equal(['总数 6个', '4,296户', '17,159人', '', '']);
  });

  const PICTURES: readonly (readonly [string, object, object, string, RegExp])[] = [
    ['a map', { rows: SITES }, { boundary: COUNTY }, 'region', /甲镇/],
    ['bands', { rows: FLOWS }, {}, 'flow', /魏家寨组/],
    ['a grid', { rows: '名称|人数; 甲村|400; 乙村|100' }, {}, 'site', /乙村/],
    ['marks', { total: '12个' }, {}, 'site', /12个安置点/],
  ];
  for (const [title, attributes, properties, wanted, text] of PICTURES) {
    it(`is an SVG that stands by itself: ${title}`, async () => {
      const element = await showMap({ ...MARKED, ...attributes }, '', properties, wanted);
      const svg = await (await element.toImage('svg')).text();
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(parsed.querySelector('parsererror')).to.equal(null);
      expect(svg).not.to.match(/var\(|NaN|undefined/);
      const shown = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
      expect(shown).to.include.members(['审图号：GS(2020)0000号', '底图来源：示意', '来源：县']);
      expect(svg).to.match(text);
      expect(parsed.querySelectorAll('path').length).to.be.above(1);
    });
  }

  const EXPLAINED: readonly (readonly [string, object, object, string, string[]])[] = [
    ['a map: sizes', { rows: SITES }, { boundary: COUNTY }, 'region', ['2,000人', '500人']],
    [
      'bands: widths, and that they are no places',
      { rows: FLOWS },
      {},
      'flow',
      ['10人', '位置未公布，排列不代表方位；未标名的依列表次序'],
    ],
    ['a grid', { rows: '名称|人数; 甲村|400; 乙村|100' }, {}, 'site', ['200人', '位置未公布，排列不代表方位']],
    ['many marks', { total: '35000个' }, {}, 'site', ['每个标记代表500个安置点']],
    [
      'what does not fit together',
      { rows: '名称|人数; 甲|30; 乙|120', total: '151人' },
      {},
      'site',
      ['各点合计150人，总数151人，二者不符。'],
    ],
  ];
  for (const [title, attributes, properties, wanted, texts] of EXPLAINED) {
    it(`says on a picture what the page says under it: ${title}`, async () => {
      const element = await showMap({ ...MARKED, ...attributes }, '', properties, wanted);
      const parsed = new DOMParser().parseFromString(await (await element.toImage('svg')).text(), 'image/svg+xml');
      const shown = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
      expect(shown).to.include.members(texts);
    });
  }

  it('never says that positions are unknown where they are drawn', async () => {
    const element = await showMap({ ...MARKED, rows: SITES }, '', { boundary: COUNTY }, 'region');
    expect(await (await element.toImage('svg')).text()).not.to.include('排列不代表方位');
  });

  it('is a PNG', async () => {
    const element = await showMap({ ...MARKED, rows: SITES });
    const blob = await element.toImage('png');
    expect(blob.type).to.equal('image/png');
    expect(blob.size).to.be.above(2000);
  });
});
