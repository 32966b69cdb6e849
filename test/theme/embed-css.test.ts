// The room that embed.css keeps is never less than an element in its default display takes, so that nothing moves.
import { expect } from 'chai';
import { textOf } from '../support/stat.js';
import { FLOWS, SITES } from '../support/map.js';
import { closeForeignPages, openForeignPage } from '../support/foreign-page.js';
import { frames, until } from '../support/until.js';
import { engine, itWhere } from '../support/browser.js';

const more = '七号点|377|1490|110.62|33.80; 八号点|296|1188|110.42|33.83; 九号点|318|1275|110.44|33.63';
const CHINESE_SITES = `${SITES}; ${more}`;
const ENGLISH_SITES = CHINESE_SITES.replace('名称|户数|人数|经度|纬度', 'Place|Households|People|Longitude|Latitude')
  .split('; ')
  .map((row, i) => (i === 0 ? row : row.replace(/^[^|]+/, ['Upper Terrace', 'North Ford', 'Mill Lane'][i % 3]!)))
  .map((row, i) => (i === 0 ? row : `${i} ${row}`))
  .join('; ');
const FUNDS = 'rows="2016–2019|54.73亿元; 2020|9.77亿元" as-of="2020-10-21"';
const CREDIT = 'source="Danfeng county"';

const CASES: readonly (readonly [title: string, tag: string])[] = [
  ['a number', `<poverty-stat lang="zh" label="生态护林员" value="1591人" source="丹凤宣传"></poverty-stat>`],
  [
    'a change in Chinese',
    `<poverty-stat lang="zh" label="贫困发生率" value="1%" before="43.74%" as-of="2019-12-31" better="lower" source="丹凤宣传"></poverty-stat>`,
  ],
  [
    'a change in English',
    `<poverty-stat lang="en" label="Households with piped water" value="610 households" before="791 households" as-of="2019-12-31" ${CREDIT}></poverty-stat>`,
  ],
  [
    'a timeline in Chinese',
    `<funding-timeline lang="zh" label="扶贫资金" ${FUNDS} source="丹凤宣传"></funding-timeline>`,
  ],
  [
    'a timeline in English',
    `<funding-timeline lang="en" label="Poverty-relief funds" ${FUNDS} ${CREDIT}></funding-timeline>`,
  ],
  [
    'a timeline with milestones',
    `<funding-timeline lang="zh" label="扶贫资金" ${FUNDS} milestones="2019-12-31|整县摘帽" source="丹凤宣传"></funding-timeline>`,
  ],
  [
    'sites in Chinese',
    `<relocation-map lang="zh" label="集中安置点" rows="${CHINESE_SITES}" source="丹凤宣传"></relocation-map>`,
  ],
  [
    'sites in English',
    `<relocation-map lang="en" label="Resettlement sites" rows="${ENGLISH_SITES}" ${CREDIT}></relocation-map>`,
  ],
  ['bands', `<relocation-map lang="zh" label="搬迁户来源" rows="${FLOWS}" source="公示名单"></relocation-map>`],
  [
    'a total alone',
    `<relocation-map lang="zh" label="集中安置" total="12个 6839户27393人" source="丹凤宣传" note="各点位置未公布"></relocation-map>`,
  ],
];

const MARKS = '[part~="bar"], canvas, [part="map"] :is([part="site"], [part~="flow"])';

const isDrawn = (element: HTMLElement): boolean =>
  textOf(element, 'summary') !== '' &&
  (element.localName === 'poverty-stat' || !!element.shadowRoot?.querySelector(MARKS));

describe('embed.css', () => {
  afterEach(closeForeignPages);

  for (const width of [320, 360, 414, 640, 1100]) {
    it(`keeps the room of each element, ${width} px wide`, async function () {
      this.timeout(20_000);
      const head =
        '<link rel="stylesheet" href="/src/theme/embed.css"><script type="module" src="/src/define.ts"></script>';
      const page = await openForeignPage(`${head}<body>${CASES.map(([, tag]) => tag).join('')}`);
      page.frame.width = String(width);
      const all = (): HTMLElement[] => [
        ...page.document.querySelectorAll<HTMLElement>('poverty-stat, funding-timeline, relocation-map'),
      ];
      await until(
        () => all().length === CASES.length,
        () => 'the elements',
      );
      for (const [i, figure] of all().entries()) {
        const [title] = CASES[i]!;
        figure.scrollIntoView();
        await until(
          () => isDrawn(figure),
          () => `${title} drawn; ${page.faults.join('; ')}`,
        );
        // A figure that comes on the screen is laid out in the next frame.
        await frames();
        const kept = parseFloat(page.window.getComputedStyle(figure).minBlockSize);
        const base = page.window.getComputedStyle(figure.shadowRoot!.querySelector('[part="base"]')!);
        // What it takes while it is off the screen.
        const unseen = [
          base.containIntrinsicBlockSize?.replace('auto', ''),
          base.paddingTop,
          base.paddingBottom,
          base.borderTopWidth,
        ];
        const whole = unseen.reduce((sum, length) => sum + (parseFloat(length) || 0), 0);
        expect(whole, `${title}: kept by content-visibility, of ${kept}`).to.be.at.most(kept);
        const needed = figure.shadowRoot!.querySelector('[part="base"]')!.getBoundingClientRect().height;
        expect(needed, `${title}: needed of ${kept}`).to.be.at.most(kept);
      }
    });
  }

  const [SHEET, CODE] = [
    '<link rel="stylesheet" href="/src/theme/embed.css">',
    '<script type="module" src="/src/define.ts"></script>',
  ];
  const HAMLETS = `来自|名称|人数; ${Array.from({ length: 24 }, (_, i) => `某镇某村第${i}组|文阁|${260 - 10 * i}`).join('; ')}`;
  const MAPS = [
    [
      'a map with a boundary',
      `rows="${CHINESE_SITES}" boundary="/demo/data/schematic-county.json" map-approval="GS" boundary-source="示意"`,
    ],
    ['bands of many hamlets', `rows="${HAMLETS}" source="公示名单"`],
    ['a grid', 'rows="名称|人数; 甲|3; 乙|4; 丙|10"'],
    ['a total', 'total="12个 6839户27393人"'],
  ] as const;
  for (const [title, attributes] of MAPS)
    for (const width of [320, 640, 1100]) {
      itWhere(engine === 'chromium', `lets nothing move: ${title}, ${width} px wide`, async function () {
        const tag = `<relocation-map lang="zh" label="搬迁" ${attributes}></relocation-map><p>后文</p>`;
        const page = await openForeignPage(SHEET + CODE + tag, '', `inline-size: ${width}px; block-size: 1200px`);
        let moved = 0;
        new page.window.PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        await until(
          () => [...page.document.querySelectorAll<HTMLElement>('relocation-map')].some(isDrawn),
          () => `a map; ${page.faults.join('; ')}`,
        );
        await frames(5);
        expect(moved).to.equal(0);
      });
    }
});
