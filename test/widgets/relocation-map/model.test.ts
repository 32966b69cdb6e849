// What a map's rows and total amount to, and what is said of those that do not fit.
import { expect } from 'chai';
import { mapModel, readMap } from '../../support/map-model.js';

const SITES = '名称|户数|人数|经度|纬度; 甲|10|30|110.1|33.5; 乙|40|120|110.3|33.7; 丙|20|61||';
const FLOWS = '来自|名称|户|人; 石河组|文阁|2|8; 星火组|文阁|7|26; 魏家寨组|文阁|75|254';

describe('makeMapModel(reader)', () => {
  it('takes a total alone', async () => {
    const { whole, sites, entries, remarks } = await mapModel({ total: '12个 6839户27393人' });
    expect([whole.sites?.value, whole.households?.value, whole.people?.value]).to.deep.equal([12, 6839, 27393]);
    expect([sites, entries, remarks]).to.deep.equal([[], [], []]);
  });

  it('ranks sites by people and keeps the one without a position', async () => {
    const { sites, entries, whole } = await mapModel({ rows: SITES });
    expect(entries.map(({ site }) => sites.at(site)!.name)).to.deep.equal(['乙', '丙', '甲']);
    expect(sites.map(({ position }) => position)).to.deep.equal([[110.1, 33.5], [110.3, 33.7], undefined]);
    expect([whole.households?.value, whole.people?.value]).to.deep.equal([70, 211]);
  });

  it('ranks flows where origins are known, and adds up their ends', async () => {
    const { sites, origins, entries } = await mapModel({ rows: FLOWS });
    expect(sites.map(({ name, size }) => [name, size])).to.deep.equal([['文阁', 288]]);
    expect(origins.map(({ name, size }) => [name, size])).to.deep.equal([
      ['石河组', 8],
      ['星火组', 26],
      ['魏家寨组', 254],
    ]);
    expect(entries.map(({ origin }) => origins.at(origin!)!.name)).to.deep.equal(['魏家寨组', '星火组', '石河组']);
  });

  const LEVELS: [rows: string | string[][], origins: string[]][] = [
    [
      'origin_town,origin_village,origin_group,destination,households,persons; 老鹰山镇,石河村,石河组,文阁,2,8; 老鹰山镇,石河村,水营组,文阁,2,10'.replaceAll(
        ',',
        '|',
      ),
      ['老鹰山镇石河村石河组', '老鹰山镇石河村水营组'],
    ],
    ['迁出乡镇|迁出村|安置点|人数; 甲镇|乙村|丙|3; 甲镇|丁村|丙|4', ['甲镇乙村', '甲镇丁村']],
    ['迁出地|迁出村名称|安置点|人数; 甲镇乙村|乙村|丙|3; 丁镇|—|丙|4', ['甲镇乙村', '丁镇']],
    ['迁出村|迁出组|安置点|人数; 石河村|石河|丙|3; 石河村|—|丙|2', ['石河村石河', '石河村']],
    ['迁出地|迁出时间|安置点|人数; 甲|2019|丙|3', ['甲']],
    ['迁出镇|迁出户数|安置点|人数; 甲|2|丙|3', ['甲']],
    ['From town|From village|To|People; Elm|Oak|Ash|3', ['Elm Oak']],
    [
      [
        ['迁出地', '迁出地', '迁出地', '安置点', '人数'],
        ['镇', '村', '面积（亩）', '安置点', '人数'],
        ['甲镇', '乙村', '5', '丙', '3'],
      ],
      ['甲镇乙村'],
    ],
  ];
  for (const [rows, expected] of LEVELS)
    it(`takes an origin from columns of its levels: ${String(rows).slice(0, 40)}`, async () => {
      const { origins, issues } = await readMap({ rows: rows as string }).then(({ model, issues: told }) => ({
        origins: model!.origins,
        issues: told,
      }));
      expect(origins.map(({ name }) => name)).to.deep.equal(expected);
      expect(issues).to.deep.equal([]);
    });

  for (const line of ['石河|||105|26.5', '|石河||105|26.5'])
    it(`learns from a line without people where an origin lies: ${line}`, async () => {
      const { sites, origins, entries } = await mapModel({
        rows: `名称|来自|人数|经度|纬度; 文阁|石河|8|104.9|26.6; ${line}`,
      });
      expect(sites.map(({ name }) => name)).to.deep.equal(['文阁']);
      expect(origins.at(0)!.position).to.deep.equal([105, 26.5]);
      expect(entries).to.have.lengthOf(1);
    });

  it('keeps a flow whose site is not named', async () => {
    const rows = '名称|来自|人数|经度|纬度; 文阁|石河|8|104.9|26.6; |石河|5|105|26.5; |石河|||';
    expect((await mapModel({ rows })).entries).to.have.lengthOf(3);
  });

  it('gives a site that states no people those of its flows', async () => {
    const { sites, whole, remarks } = await mapModel({
      rows: '名称|来自|人数|经度|纬度; 文阁|||104.9|26.6; 文阁|甲|8||; 文阁|乙|5||',
    });
    expect(sites).to.have.lengthOf(1);
    expect(sites.at(0)).to.deep.include({ size: 13, position: [104.9, 26.6] });
    expect([whole.people?.value, remarks]).to.deep.equal([13, []]);
  });

  it('compares by households where no people are stated', async () => {
    const { measure, entries } = await mapModel({ rows: '名称|户数|人数; 甲|10|; 乙|40|—' });
    expect(measure).to.equal('households');
    expect(entries.map(({ size }) => size)).to.deep.equal([40, 10]);
  });

  it('takes a totals row for the total', async () => {
    const { whole, sites } = await mapModel({ rows: '名称|户数|人数; 甲|10|30; 合计|11|30' });
    expect(sites).to.have.lengthOf(1);
    expect(whole.households?.value).to.equal(11);
  });

  it('reads units and bounds of headers and cells', async () => {
    const { sites } = await mapModel({ rows: '名称|户数(万户)|人数; 甲|1.2|3万余人' });
    expect(sites.at(0)!.households).to.include({ value: 12000, unit: 'household' });
    expect(sites.at(0)!.people).to.include({ value: 30000, unit: 'person', bound: 'at-least' });
  });

  const TOLD: readonly (readonly [string, object, string, string, string | undefined])[] = [
    ['parts that do not add up', { rows: SITES, total: '3个 70户210人' }, 'total-differs', 'total', 'total-differs'],
    ['fewer sites than the total has', { rows: SITES, total: '12个' }, 'total-differs', 'total', 'sites-differ'],
    ['a name twice', { rows: '名称|人数; 甲|1; 甲|2' }, 'place-repeated', 'rows', 'repeated'],
    ['a flow twice', { rows: '名称|来自|人数; 甲|乙|1; 甲|乙|1' }, 'place-repeated', 'rows', 'repeated'],
    ['negative people', { rows: '名称|人数; 甲|-3; 乙|2' }, 'amount-negative', 'rows[1][1]', 'negative'],
    ['a flow to an unknown site', { rows: '名称|来自|人数; 甲||5; 丙|乙|1' }, 'site-unknown', 'rows', 'unknown-site'],
    [
      'flows that do not add up to their site',
      { rows: '名称|来自|人数; 甲||5; 甲|乙|1' },
      'total-differs',
      'rows',
      'flows-differ',
    ],
    [
      'a swapped position',
      { rows: '名称|人数|经度|纬度; 甲|1|33.7|110.3' },
      'coordinates-swapped',
      'rows[1][2]',
      'misplaced',
    ],
    [
      'a position in metres',
      { rows: '名称|人数|经度|纬度; 甲|1|12245143|3895303' },
      'coordinates-out-of-range',
      'rows[1][2]',
      'misplaced',
    ],
    ['half a position', { rows: '名称|人数|经度|纬度; 甲|1|110.3|' }, 'position-unreadable', 'rows[1][3]', 'misplaced'],
    ['people that cannot be read', { rows: '名称|人数; 甲|约莫四成' }, 'quantity-unreadable', 'rows[1][1]', undefined],
    ['people in metres', { rows: '名称|人数; 甲|12公里' }, 'quantity-unreadable', 'rows[1][1]', undefined],
    ['an unknown datum', { rows: SITES, crs: 'cgcs2000' }, 'choice-unknown', 'crs', undefined],
    ['a total of money', { rows: SITES, total: '3亿元' }, 'unit-mismatch', 'total', undefined],
    ['a total without a unit', { rows: SITES, total: '4816' }, 'unit-mismatch', 'total', undefined],
  ];
  for (const [title, fields, code, path, kind] of TOLD) {
    it(`tells of ${title}, and drops nothing`, async () => {
      const { model, issues } = await readMap(fields);
      expect(issues.map((issue) => [issue.code, issue.path])).to.deep.equal([[code, path]]);
      const remarks = model?.remarks.map((remark) => remark.kind).filter((each) => each !== 'no-origin');
      expect(remarks).to.deep.equal(kind ? [kind] : []);
      const rows = (fields as { rows?: string }).rows?.split(';').length;
      if (rows) expect(model?.entries.length).to.be.at.least(rows - 2);
    });
  }

  it('keeps what cannot be read as it was typed', async () => {
    const { entries } = await mapModel({ rows: '名称|户数|人数; 甲|-3|约莫四成' });
    expect(entries.at(0)).to.deep.include({ size: 0, asTyped: ['-3', '约莫四成'] });
  });

  it('says nothing where a bound leaves it open', async () => {
    expect((await readMap({ rows: SITES, total: '200人以上' })).issues).to.deep.equal([]);
    expect((await readMap({ rows: SITES, total: '近220人' })).issues).to.deep.equal([]);
  });

  it('asks for rows or a total where there is neither', async () => {
    const { model, issues } = await readMap({ label: '易地搬迁' });
    expect(model).to.equal(undefined);
    expect(issues.map(({ code }) => code)).to.deep.equal(['value-missing']);
  });

  it('tells of the first faults and counts the others', async () => {
    const rows = [['名称', '人数'], ...Array.from({ length: 50 }, (_, i) => [`第${i}处`, '若干'])];
    const { issues } = await readMap({ rows });
    expect(issues).to.have.lengthOf(21);
    expect(issues.at(-1)?.received).to.equal('30 more such cells');
  });
});
