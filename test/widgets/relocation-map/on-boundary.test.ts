// Places on a boundary: found by the one region that bears their name, at positions that can be, and nowhere else.
import { expect } from 'chai';
import type { RelocationMapElement } from '../../../src/index.js';
import { muteConsole } from '../../support/author.js';
import { clearStage, COUNTY, part, parts, placeMap, showMap, textOf, untilPart } from '../../support/map.js';
import { until } from '../../support/until.js';

const MARKED = { 'map-approval': 'GS(2020)0000号', 'boundary-source': '示意' };

const TWICE = {
  ...COUNTY,
  features: COUNTY.features.map((feature) => ({ ...feature, properties: { name: '城关镇' } })),
};

/** What its author is told: a message each. */
function told(element: RelocationMapElement): string[] {
  const heard: string[] = [];
  element.addEventListener('report-error', (event) => heard.push((event as { message?: string }).message ?? ''));
  return heard;
}

const sites = (element: RelocationMapElement): number =>
  part(element, 'viewport').querySelectorAll('[part=site]').length;

describe('<relocation-map> on a boundary', () => {
  muteConsole();
  afterEach(clearStage);

  const TOLD: readonly (readonly [
    title: string,
    rows: string,
    boundary: object,
    messages: string[],
    found: { readonly sites: number; readonly noPosition: string; readonly remark: string },
  ])[] = [
    [
      'a name that no region bears',
      '名称|人数; 甲镇|50; 乙|20; 丙镇|5',
      COUNTY,
      ['rows: "乙, 丙镇" — expected the name or the code of a region of the boundary (region-unknown)'],
      { sites: 1, noPosition: ' | 未标在图上 | 未标在图上', remark: '' },
    ],
    [
      'a name that begins like that of a region',
      '名称|人数; 甲镇|50; 乙镇人民政府|20',
      COUNTY,
      [
        'rows: "乙镇人民政府" — expected the name or the code of a region of the boundary; perhaps 乙镇 (region-unknown)',
      ],
      { sites: 1, noPosition: ' | 未标在图上', remark: '' },
    ],
    [
      'a name that two regions bear',
      '名称|人数|经度|纬度; 城关镇|50||; 甲|20|110.2|33.5',
      TWICE,
      [
        'rows: "城关镇" — expected a name that one region of the boundary bears; more than one bear this (region-unknown)',
      ],
      { sites: 1, noPosition: '未标在图上 | ', remark: '' },
    ],
    [
      'a position the wrong way round, as the boundary shows',
      '名称|人数|经度|纬度; 甲|50|41.5|82.2; 乙|20|82.3|41.5',
      shifted(-28, 8),
      [
        'rows: "41.5, 82.2" — expected longitude before latitude: 甲 lies outside of the boundary, and inside the other way round (coordinates-swapped)',
      ],
      { sites: 1, noPosition: '未标在图上 | ', remark: '经纬度有误，未画在图上：甲。' },
    ],
    [
      'a position far from the boundary',
      '名称|人数|经度|纬度; 甲|50|11.05|33.5; 乙|20|110.2|33.5',
      COUNTY,
      [
        'rows: "甲" — expected positions near the boundary; these lie farther from it than it is large (coordinates-doubtful)',
      ],
      { sites: 2, noPosition: ' | ', remark: '' },
    ],
  ];
  for (const [title, rows, boundary, messages, found] of TOLD)
    it(`tells of ${title}`, async () => {
      const element = placeMap({ rows }, '', { boundary });
      const heard = told(element);
      await untilPart(element, 'region');
      await until(
        () => heard.length > 0,
        () => 'report-error',
      );
      expect(heard).to.deep.equal(messages);
      expect({
        sites: sites(element),
        noPosition: textOf(element, 'no-position'),
        remark: textOf(element, 'remark'),
      }).to.deep.equal(found);
    });

  it('draws none of the places that all lie the wrong way round', async () => {
    const element = await showMap(
      { rows: '名称|人数|经度|纬度; 甲|50|41.5|82.2; 乙|20|41.6|82.3' },
      '',
      { boundary: shifted(-28, 8) },
      'region',
    );
    expect(sites(element)).to.equal(0);
    expect(textOf(element, 'remark')).to.equal('经纬度有误，未画在图上：甲、乙。');
    expect(element.summary).to.equal('2个安置点，共70人；最多的是甲，50人；2个未标在图上。');
  });

  it('says that a position is not published where none is stated beside others', async () => {
    const element = await showMap(
      { rows: '名称|人数|经度|纬度; 甲|50|110.2|33.5; 乙|20||' },
      '',
      { boundary: COUNTY },
      'region',
    );
    expect(textOf(element, 'no-position')).to.equal(' | 未公布位置');
  });

  it('says of no place in a grid that its position is not published where it is wrong', async () => {
    const element = await showMap({ rows: '名称|人数|经度|纬度; 甲|50|33.5|110.2; 乙|20|33.5|110.3' });
    expect(textOf(element, 'placeless')).to.equal('排列不代表方位');
  });

  for (const [title, attributes, wanted] of [
    ['no boundary', { rows: '名称|人数|经度|纬度; 甲|50|110.2|33.5' }, 'site'],
    ['one that cannot be had', { rows: '名称|人数|经度|纬度; 甲|50|110.2|33.5', boundary: '/absent.json' }, 'site'],
    ['one on which nothing lies', { rows: '名称|人数; 甲|50; 乙|20' }, 'site'],
  ] as const)
    it(`prints no source of ${title}`, async () => {
      const properties = title.endsWith('lies') ? { boundary: COUNTY } : {};
      const element = await showMap({ ...MARKED, ...attributes }, '', properties, wanted);
      expect(parts(element, 'region')).to.have.lengthOf(0);
      expect(textOf(element, 'attribution')).to.equal('');
      expect(await element.toCSV()).not.to.match(/审图号|底图来源/);
    });

  it('prints the source of one that is drawn', async () => {
    const rows = '名称|人数|经度|纬度; 甲|50|110.2|33.5';
    const element = await showMap({ ...MARKED, rows }, '', { boundary: COUNTY }, 'region');
    expect(textOf(element, 'attribution')).to.equal('审图号：GS(2020)0000号 | 底图来源：示意');
    expect(await element.toCSV()).to.match(/审图号：GS\(2020\)0000号\r\n底图来源：示意/);
  });
});

/** Two regions elsewhere: so many degrees from those of the county. */
function shifted(east: number, north: number): object {
  const move = ([lon, lat]: readonly number[]): number[] => [lon! + east, lat! + north];
  return {
    ...COUNTY,
    features: COUNTY.features.map(({ geometry, ...feature }) => ({
      ...feature,
      geometry: { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(move)) },
    })),
  };
}
