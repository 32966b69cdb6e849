// What a screen reader meets in a stat, and what axe says of it.
import { expect } from 'chai';
import { muteConsole } from '../../support/author.js';
import { faultsByAxe } from '../../support/axe.js';
import { accessibilityTree, can, emulateMedia, itWhere } from '../../support/browser.js';
import { clearStage, openData, part, placeStat, showStat, textOf, type Attributes } from '../../support/stat.js';
import { frames } from '../../support/until.js';

const DISPLAYS: Readonly<Record<string, Attributes>> = {
  number: { value: '54.73亿元' },
  'number of a pair': { value: '24036户83546人', 'heading-level': '3' },
  'change for the better': { value: '1%', before: '43.74%', better: 'lower' },
  'change for the worse': { value: '10%', before: '4%', better: 'lower' },
  share: { value: '20人', of: '80人' },
  target: { value: '85%', target: '90%', better: 'higher' },
  units: { value: '6839户', display: 'units' },
};

const SMALL_PRINT = { source: '统计局', 'source-href': 'https://county.example/', note: '初步' };

// What a screen reader says of, without the boxes that browsers put around text.
const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'RootWebArea', 'main', 'LineBreak']);

describe('<poverty-stat> accessibility', () => {
  muteConsole();
  afterEach(() => {
    clearStage();
    document.body.removeAttribute('style');
  });

  for (const scheme of ['light', 'dark']) {
    for (const lang of ['zh-Hans', 'en']) {
      for (const [what, attributes] of Object.entries(DISPLAYS)) {
        it(`is clean by axe: ${what}, ${lang}, ${scheme}`, async () => {
          if (scheme === 'dark') document.body.style.cssText = 'color-scheme: dark; background: #111; color: #eee';
          const element = await showStat({ label: '率', lang, ...SMALL_PRINT, ...attributes });
          await openData(element);
          expect(await faultsByAxe(element)).to.deep.equal([]);
        });
      }
    }
  }

  itWhere(can.emulateMedia, 'is clean by axe on a page that follows the system into the dark', async () => {
    await emulateMedia('', { 'prefers-color-scheme': 'dark' });
    try {
      document.body.style.cssText = 'color-scheme: light dark; background: Canvas; color: CanvasText';
      const element = await showStat({ label: '率', ...SMALL_PRINT, ...DISPLAYS['change for the better'] });
      expect(getComputedStyle(document.body).color).to.equal('rgb(255, 255, 255)');
      expect(await faultsByAxe(element)).to.deep.equal([]);
    } finally {
      await emulateMedia('');
    }
  });

  /** What is said, level by level of the tree; asked again until the browser has built the tree as far as `last`. */
  const heardOnce = async (last: string): Promise<string[]> => {
    for (let tries = 0; ; tries++) {
      const nodes = (await accessibilityTree()).filter(({ role }) => !SILENT.has(role));
      const said = nodes.map(({ role, name, level, expanded }) =>
        [role, name, level, expanded].filter((word) => word !== undefined && word !== '').join(' '),
      );
      if (said.includes(last) || tries > 100) return said;
      await frames(1);
    }
  };

  itWhere(can.accessibilityTree, 'is read as a group: title, number, sentence, source, data, note', async () => {
    await showStat({ lang: 'zh', label: '贫困发生率', ...SMALL_PRINT, value: '1%', before: '43.74%' });
    expect(await heardOnce('StaticText 数据')).to.have.members([
      'group 贫困发生率',
      'StaticText 贫困发生率',
      'StaticText 1',
      'StaticText %',
      'paragraph',
      'StaticText 贫困发生率由43.74%降至1%，下降42.74个百分点。',
      'link 来源：统计局',
      'StaticText 来源：统计局',
      'button 贫困发生率的数据 false',
      'StaticText 数据',
      'StaticText 注：初步',
    ]);
  });

  itWhere(
    can.accessibilityTree,
    'is read with its heading, and its figures as a table once they are open',
    async () => {
      const element = await showStat({ lang: 'en', label: 'Rate', value: '85%', 'heading-level': '3' });
      await openData(element);
      const said = await heardOnce('button Save picture');
      expect(said).to.include.members([
        'group Rate',
        'heading Rate 3',
        'button Data: Rate true',
        'table',
        'columnheader As written',
        'rowheader Value',
        'toolbar Take the data along: Rate',
        'button Copy',
        'button Download CSV',
        'button Save picture',
        'status',
      ]);
      expect(said.filter((line) => /^(img|image|graphics)/i.test(line))).to.deep.equal([]);
    },
  );

  it('is a heading only where the author says of which level', async () => {
    const element = await showStat({ label: '率', value: '1%' });
    const heading = (): Element | null => part(element, 'title').querySelector('[role=heading]');
    expect(heading()).to.equal(null);
    for (const [level, shown] of [
      ['2', '2'],
      ['6', '6'],
      ['1', undefined],
      ['7', undefined],
      ['x', undefined],
    ] as const) {
      element.setAttribute('heading-level', level);
      await element.updateComplete;
      expect(heading()?.getAttribute('aria-level'), level).to.equal(shown);
      expect(textOf(element, 'title')).to.equal('率');
    }
  });

  it('has no drawing for a screen reader', async () => {
    for (const attributes of Object.values(DISPLAYS)) {
      const element = await showStat({ label: '率', ...attributes });
      for (const drawing of element.shadowRoot!.querySelectorAll('svg'))
        expect(drawing.closest('[aria-hidden="true"]')).not.to.equal(null);
    }
  });

  it('gives the group no name where there is no title', async () => {
    const element = await showStat({ value: '1%' });
    expect(textOf(element, 'title')).to.equal('');
    expect(await faultsByAxe(element)).to.deep.equal([]);
  });

  it('is clean by axe as its children', async () => {
    const element = placeStat({ lang: 'zh' }, '<dl><dt>名称</dt><dd>还不知道</dd><dt>说明</dt><dd>待定</dd></dl>');
    await element.updateComplete;
    expect(await faultsByAxe(element)).to.deep.equal([]);
  });
});
