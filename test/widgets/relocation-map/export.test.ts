// What readers take along: the figures as a table and as CSV, the picture, each with approval number and source on it.
import { expect } from 'chai';
import { muteConsole } from '../../support/author.js';
import { clearStage, COUNTY, FLOWS, part, parts, showMap, SITES } from '../../support/map.js';
import { until } from '../../support/until.js';

const MARKED = { label: '搬迁', source: '县', 'map-approval': 'GS(2020)0000号', 'boundary-source': '示意' };

describe('<relocation-map> taken along', () => {
  muteConsole();
  afterEach(clearStage);

  it('is CSV with plain numbers, bounds, the total and the date', async () => {
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
      '',
    ]);
  });

  it('has approval number and source of the boundary in the CSV, and the datum of degrees that are not WGS84', async () => {
    const attributes = { ...MARKED, crs: 'gcj02', rows: '名称|户数|人数|经度|纬度; 甲|近10|30余|110.31|33.59' };
    const element = await showMap(attributes, '', { boundary: COUNTY }, 'region');
    expect((await element.toCSV()).split('\r\n')).to.deep.equal([
      '\uFEFF搬迁',
      '地点,户数,户数界限,人数,人数界限,经度（GCJ-02）,纬度（GCJ-02）',
      '甲,10,near,30,at-least,110.31,33.59',
      '总数,10,near,30,at-least,,',
      '来源：县',
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
      // Without a boundary there is nothing that has a number or a source.
      const attribution = ['审图号：GS(2020)0000号', '底图来源：示意'];
      expect(shown.filter((line) => attribution.includes(line))).to.deep.equal(wanted === 'region' ? attribution : []);
      expect(shown).to.include('来源：县');
      expect(svg).to.match(text);
      expect(parsed.querySelectorAll('path').length).to.be.above(1);
    });
  }

  const EXPLAINED: readonly (readonly [string, object, object, string, string[]])[] = [
    ['a map: sizes', { rows: SITES }, { boundary: COUNTY }, 'region', ['2,000人', '500人']],
    ['bands: widths, and that they are no places', { rows: FLOWS }, {}, 'flow', ['20人', '位置未公布，排列不代表方位']],
    ['a grid', { rows: '名称|人数; 甲村|400; 乙村|100' }, {}, 'site', ['100人', '位置未公布，排列不代表方位']],
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

  it('shows no part of the boundary outside of the map', async () => {
    const element = await showMap({ ...MARKED, rows: SITES }, '', { boundary: COUNTY }, 'region');
    const parsed = new DOMParser().parseFromString(await (await element.toImage('svg')).text(), 'image/svg+xml');
    const frame = parsed.querySelector('svg svg')!;
    expect(['width', 'height'].map((name) => frame.getAttribute(name))).to.deep.equal(['592', '400']);
    expect(frame.querySelectorAll('path').length).to.be.above(5);
    // The key, and nothing else.
    expect(parsed.querySelectorAll(':root > path')).to.have.lengthOf(4);
  });

  it('fills the land of the boundary, and no hole in it, whichever way that goes', async () => {
    const square = (by: number): number[][] => [
      [110.3 - by, 33.6 - by],
      [110.3 + by, 33.6 - by],
      [110.3 + by, 33.6 + by],
      [110.3 - by, 33.6 + by],
      [110.3 - by, 33.6 - by],
    ];
    const boundary = { type: 'Polygon', coordinates: [square(0.4), square(0.3)] };
    const rows = '名称|人数|经度|纬度; 甲点|500|109.93|33.6; 乙点|300|110.67|33.6';
    const element = await showMap({ rows }, '', { boundary }, 'region');
    const svg = new DOMParser().parseFromString(await (await element.toImage('svg')).text(), 'image/svg+xml');
    const numberOf = (node: Element | null, name: string): number => Number(node!.getAttribute(name));
    const frame = svg.querySelector('svg svg');
    const path = svg.querySelector('[fill-rule]')!.getAttribute('d')!;
    const image = await createImageBitmap(await element.toImage('png'));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const brush = canvas.getContext('2d')!;
    brush.drawImage(image, 0, 0);
    const ratio = image.width / numberOf(svg.documentElement, 'width');
    // The corner in the lower left.
    const [x, y] = path.match(/[\d.]+/g)!.map(Number) as [number, number];
    const red = (dx: number, dy: number): number => {
      const at = [numberOf(frame, 'x') + x + dx, numberOf(frame, 'y') + y + dy].map((each) => each * ratio);
      return brush.getImageData(at[0]!, at[1]!, 1, 1).data[0]!;
    };
    const [hole, land, outside] = [red(150, -190), red(20, -20), red(-20, -20)];
    expect(hole).to.equal(outside);
    expect(Math.abs(land - outside)).to.be.within(5, 30);
  });

  it('is a PNG', async () => {
    const element = await showMap({ ...MARKED, rows: SITES });
    const blob = await element.toImage('png');
    expect(blob.type).to.equal('image/png');
    expect(blob.size).to.be.above(2000);
  });
});
