// The ranked list: the primary structure, in the order of people, with nothing left out.
import { expect } from 'chai';
import { fixture } from '../../support/fixture.js';
import { muteConsole } from '../../support/author.js';
import {
  clearStage,
  FLOWS,
  names,
  part,
  parts,
  placeMap,
  rows,
  showMap,
  SITES,
  textOf,
  untilPart,
} from '../../support/map.js';
import type { RelocationMapElement } from '../../../src/index.js';
import { until } from '../../support/until.js';

describe('<relocation-map> list', () => {
  muteConsole();
  afterEach(clearStage);

  it('stands before the picture, the largest first', async () => {
    const element = await showMap({ rows: SITES });
    expect(names(element)).to.deep.equal(['一号点', '二号点', '四号点', '三号点', '五号点', '六号点']);
    expect(textOf(element, 'amount').split(' | ')[0]).to.equal('1,203户4,816人');
    const order = part(element, 'list').compareDocumentPosition(part(element, 'viewport'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('keeps a site without a position and says so', async () => {
    const element = await showMap({ rows: SITES });
    expect(textOf(element, 'no-position')).to.match(/\| 未公布位置$/);
    expect(element.summary).to.match(/1个未公布位置。$/);
  });

  it('shows rows that are joined by a comma as they are typed', async () => {
    const element = placeMap({ label: '易地搬迁', rows: '甲|4816人，乙|803人' });
    await until(
      () => textOf(element, 'as-typed') === '易地搬迁 甲 4816人，乙 803人',
      () => 'the rows as typed',
    );
    expect(element.summary).to.equal('');
  });

  it('ranks flows; where all moved to one site, by their origins', async () => {
    const element = await showMap({ rows: FLOWS }, '', {}, 'flow');
    expect(names(element)).to.deep.equal(['魏家寨组', '星火组', '水营组', '石河组']);
    expect(element.summary).to.equal('4个迁出地迁往文阁，共86户298人；最多的是魏家寨组，75户254人。');
  });

  it('names both ends where sites are several', async () => {
    const element = await showMap({ rows: '来自|名称|人数; 甲|丙|5; 乙|丁|9' }, '', {}, 'flow');
    expect(names(element)).to.deep.equal(['乙 → 丁', '甲 → 丙']);
  });

  it('shows eight rows, and all when asked', async () => {
    const element = await showMap({
      rows: [['名称', '人数'], ...Array.from({ length: 24 }, (_, i) => [`${i}号`, `${100 - i}`])]
        .map((row) => row.join('|'))
        .join('; '),
    });
    expect(rows(element)).to.have.lengthOf(8);
    const more = part<HTMLButtonElement>(element, 'more');
    expect([more.textContent.trim(), more.getAttribute('aria-expanded')]).to.deep.equal(['全部24项', 'false']);
    more.click();
    await until(
      () => rows(element).length === 24,
      () => 'all rows',
    );
    const fewer = part<HTMLButtonElement>(element, 'more');
    expect([fewer.textContent.trim(), fewer.getAttribute('aria-expanded')]).to.deep.equal(['收起', 'true']);
    fewer.click();
    await until(
      () => rows(element).length === 8,
      () => 'eight rows again',
    );
    expect(element.shadowRoot!.activeElement?.textContent.trim()).to.equal('全部24项');
  });

  const many = (count: number): string =>
    ['名称|人数', ...Array.from({ length: count }, (_, i) => `${i + 1}号|${count - i}`)].join('; ');
  const buttons = (element: Element): string[] =>
    parts<HTMLElement>(element, 'more').map(({ textContent }) => textContent.trim());
  const untilRows = (element: RelocationMapElement, count: number): Promise<unknown> =>
    until(
      () => rows(element).length === count,
      () => `${count} rows, not ${rows(element).length}`,
    );

  it('goes on two hundred rows at a time, from the first new one', async () => {
    const element = await showMap({ rows: many(420) });
    expect(buttons(element)).to.deep.equal(['再显示200项（还有412项）']);
    part<HTMLButtonElement>(element, 'more').click();
    await untilRows(element, 208);
    expect(element.shadowRoot!.activeElement).to.equal(rows(element)[8]);
    expect(textOf(element, 'status')).to.equal('已显示208项，共420项');
    expect(buttons(element)).to.deep.equal(['再显示200项（还有212项）', '收起']);
    part<HTMLButtonElement>(element, 'more').click();
    await untilRows(element, 408);
    expect(buttons(element)).to.deep.equal(['全部420项', '收起']);
    part<HTMLButtonElement>(element, 'more').click();
    await untilRows(element, 420);
    expect(element.shadowRoot!.activeElement).to.equal(rows(element)[408]);
    expect(buttons(element)).to.deep.equal(['收起']);
  });

  for (const [lang, words] of [
    ['zh-Hant', ['再顯示200項（還有300項）']],
    ['en', ['Show 200 more (300 left)']],
    ['fr', ['Show 200 more (300 left)']],
  ] as const) {
    it(`says how it goes on in ${lang}`, async () => {
      const element = await showMap({ lang, label: 'x', rows: many(308) });
      await untilPart(element, 'more');
      expect(buttons(element)).to.deep.equal(words);
    });
  }

  it('lays out every row it has: the browser skips none of them', async () => {
    const element = await showMap({ rows: many(300) });
    part<HTMLButtonElement>(element, 'more').click();
    await untilRows(element, 208);
    const ways = new Set(
      [...element.shadowRoot!.querySelectorAll('li')].map((li) => getComputedStyle(li).contentVisibility),
    );
    expect([...ways]).to.deep.equal(['visible']);
  });

  it('shows as typed what cannot be read, and never 0 or NaN', async () => {
    const element = await showMap({ rows: '名称|户数|人数; 甲|-3|若干; 乙|4|12' });
    expect(textOf(element, 'amount')).to.equal('4户12人 | -3 若干');
    expect(textOf(element, 'remark')).to.equal('数字为负，照原样列出，不计入大小与合计：甲。');
  });

  it('counts a negative amount alone for nothing: the other of its row is drawn to size', async () => {
    const element = await showMap({ label: '搬迁', rows: '名称|户数|人数; 甲|-3|500; 乙|4|80' });
    expect(textOf(element, 'remark')).to.equal('数字为负，照原样列出，不计入大小与合计：甲。');
    expect(textOf(element, 'amount')).to.equal('500人 -3 | 4户80人');
    expect(element.summary).to.contain('共580人').and.not.contain('4户80人');
    const [first, second] = [...part(element, 'viewport').querySelectorAll('[part=site]')];
    expect(Number(first!.getAttribute('r'))).to.be.greaterThan(Number(second!.getAttribute('r')));
  });

  it('reads a table it wraps', async () => {
    const table = '<table><tr><th>安置点<th>户数<th>人数<tr><td>甲<td>10<td>30<tr><td>乙<td>40<td>120</table>';
    const element = await showMap({}, table);
    expect(names(element)).to.deep.equal(['乙', '甲']);
  });

  it('reads a report file, and its figure by name', async () => {
    const element = await showMap({ src: `${fixture('relocation.json')}#relocation` });
    expect(names(element)).to.deep.equal(['乙', '甲']);
  });

  it('follows a changed attribute', async () => {
    const element = await showMap({ rows: '名称|人数; 甲|1' });
    element.setAttribute('rows', '名称|人数; 乙|2; 丙|3');
    await until(
      () => names(element).join() === '丙,乙',
      () => names(element).join(),
    );
  });

  const ROUNDED: readonly (readonly [string, string])[] = [
    ['nearest', '约1.2万户约3.1万人'],
    ['floor', '1.1万余户3万余人'],
  ];
  for (const [rounding, expected] of ROUNDED) {
    it(`rounds where asked: ${rounding}`, async () => {
      const element = await showMap({ rows: '名称|户数|人数; 甲|11900|30900', rounding });
      expect(textOf(element, 'amount')).to.equal(expected);
    });
  }

  const TOTALS: readonly (readonly [total: string, lang: string, summary: string])[] = [
    ['12个 6839户27393人', 'zh-Hans', '搬迁：12个安置点，共6,839户27,393人。'],
    ['12个安置点（6839户27393人）', 'zh-Hans', '搬迁：12个安置点，共6,839户27,393人。'],
    ['12個安置點（6839戶27393人）', 'zh-Hant', '搬迁：12個安置點，共6,839戶27,393人。'],
    ['3个搬迁村，共6839户27393人', 'zh-Hans', '搬迁：3个搬迁村，共6,839户27,393人。'],
  ];
  for (const [total, lang, summary] of TOTALS) {
    it(`says what a total counts: ${total}`, async () => {
      const element = await showMap({ label: '搬迁', lang, total });
      await until(
        () => element.summary === summary,
        () => element.summary,
      );
    });
  }

  const UNITS: readonly (readonly [unit: string, amount: string])[] = [
    ['单位：万人', '5户1.2万人'],
    ['单位：万', '5万户1.2万人'],
    ['单位：百人', '5户120人'],
    ['单位：万元', '5户1.2人'],
  ];
  for (const [unit, amount] of UNITS) {
    it(`counts in the unit of the table: ${unit}`, async () => {
      const table = `<table><caption>${unit}</caption><tr><th>名称<th>户数<th>人数<tr><td>甲<td>5<td>1.2</table>`;
      const element = await showMap({ label: '搬迁' }, table);
      expect(textOf(element, 'amount')).to.equal(amount);
    });
  }

  const DATES: readonly (readonly [asOf: string, lang: string, told: string])[] = [
    ['2020-10-21', 'zh-Hans', '搬迁：12个安置点，共6,839户27,393人（截至2020年10月21日）。'],
    ['2019年底', 'zh-Hant', '搬迁：12個安置點，共6,839戶27,393人（截至2019年底）。'],
    ['2019', 'zh-Hans', '搬迁：12个安置点，共6,839户27,393人（2019年）。'],
    ['2019', 'en', '搬迁: 12 sites, 6,839 households and 27,393 people in all (2019).'],
    ['2020-10-21', 'en', '搬迁: 12 sites, 6,839 households and 27,393 people in all (as of 21 October 2020).'],
    ['入冬前', 'zh-Hans', '搬迁：12个安置点，共6,839户27,393人（入冬前）。'],
  ];
  for (const [asOf, lang, told] of DATES) {
    it(`tells until when its figures count: ${asOf} in ${lang}`, async () => {
      const element = await showMap(
        { label: '搬迁', lang, total: '12个6839户27393人', 'as-of': asOf },
        '',
        {},
        'summary',
      );
      await until(
        () => element.summary === told,
        () => element.summary,
      );
    });
  }

  it('tells its author of a date that cannot be read', async () => {
    const element = placeMap({ rows: '名称|人数; 甲|10', 'as-of': '入冬前' });
    const heard = new Promise<string>((resolve) =>
      element.addEventListener('report-error', ({ code, path }) => resolve(`${code} ${path}`), { once: true }),
    );
    expect(await heard).to.equal('period-unreadable as-of');
  });

  it('tells the parts that do not add up', async () => {
    const element = await showMap({ rows: '名称|户数|人数; 甲|10|30; 乙|40|120', total: '3个 50户151人' });
    expect(textOf(element, 'remark')).to.equal('列出2个，总数为3个。 | 各点合计150人，总数151人，二者不符。');
  });

  it('keeps the children where nothing can be read', async () => {
    const element = placeMap({ total: '若干' }, '<p>全部入住。</p>');
    const heard = new Promise<string>((resolve) =>
      element.addEventListener('report-error', ({ code }) => resolve(code), { once: true }),
    );
    expect(await heard).to.equal('quantity-unreadable');
    expect(parts(element, 'figure')).to.have.lengthOf(0);
    expect(element.shadowRoot!.querySelector('slot')!.hidden).to.equal(false);
  });

  const LANGUAGES: readonly (readonly [string, string, string])[] = [
    ['zh-Hans', '搬迁', '搬迁：2个安置点，共12户36人；最多的是乙，8户24人。'],
    ['zh-HK', '搬遷', '搬遷：2個安置點，共12戶36人；最多的是乙，8戶24人。'],
    [
      'en',
      'Relocation',
      'Relocation: 2 sites, 12 households and 36 people in all; the largest is 乙 with 8 households and 24 people.',
    ],
    [
      'fr',
      'Relocation',
      'Relocation: 2 sites, 12 households and 36 people in all; the largest is 乙 with 8 households and 24 people.',
    ],
  ];
  for (const [lang, label, summary] of LANGUAGES) {
    it(`tells it in ${lang}`, async () => {
      const element = await showMap({ lang, label, rows: '名称|户数|人数; 甲|4|12; 乙|8|24' });
      await untilPart(element, 'summary');
      expect(element.summary).to.equal(summary);
    });
  }
});
