// What can be asserted of a stat's looks: in forced colours, in print, narrow, large, from right to left, themed.
import { expect } from 'chai';
import { can, emulateMedia, itWhere, resize } from '../../support/browser.js';
import { clearStage, openData, part, parts, showStat, type Attributes } from '../../support/stat.js';
import { until } from '../../support/until.js';

const RATE = { lang: 'zh', label: '贫困发生率', value: '1%', before: '43.74%', source: '县统计局', note: '初步数' };

const CASES: Readonly<Record<string, Attributes>> = {
  'a rate': RATE,
  'a pair in English': {
    lang: 'en',
    label: 'Lifted out of poverty',
    value: '24036户83546人',
    before: '30000户99999人',
  },
  money: {
    lang: 'en',
    label: 'Funds',
    value: '977 million CNY',
    before: '0.5 billion CNY',
    target: '5.473 billion CNY',
  },
  'a share': { lang: 'zh', label: '到岗党员干部', value: '12000人', of: '80000人' },
  'a long number': { lang: 'en', label: 'Households', value: '1083546户' },
  'a long unit': { lang: 'en', label: 'Fell by', value: '下降42.74个百分点' },
  marks: { lang: 'zh', label: '搬迁', value: '27393人', display: 'units' },
};

const style = (element: Element, name: string, pseudo?: string): CSSStyleDeclaration =>
  getComputedStyle(part(element, name), pseudo);

/** How light a colour is, as WCAG has it. */
function luminance(colour: string): number {
  const brush = document.createElement('canvas').getContext('2d')!;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue] = [...brush.getImageData(0, 0, 1, 1).data].map((value) =>
    value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe('<poverty-stat> looks', () => {
  const sheet = document.createElement('style');
  afterEach(async () => {
    clearStage();
    sheet.remove();
    sheet.textContent = '';
    document.documentElement.removeAttribute('style');
    document.documentElement.dir = '';
    await resize(1100);
    if (can.emulateMedia) await emulateMedia('');
  });

  const usePageStyle = (css: string): void => {
    sheet.textContent = css;
    document.head.append(sheet);
  };

  const NARROWEST = can.narrow ? 320 : 460;
  for (const [what, attributes] of Object.entries(CASES)) {
    for (const size of ['100%', '200%']) {
      it(`is cut off nowhere in a narrow page at ${size} text: ${what}`, async () => {
        await resize(NARROWEST);
        document.documentElement.style.fontSize = size;
        const element = await showStat(attributes);
        await openData(element);
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
        const { right } = element.getBoundingClientRect();
        for (const piece of element.shadowRoot!.querySelectorAll('[part]'))
          expect(piece.getBoundingClientRect().right, piece.outerHTML).to.be.at.most(right + 1);
      });

      it(`keeps each unit on the line of its number where both fit in a narrow page at ${size} text: ${what}`, async () => {
        await resize(NARROWEST);
        document.documentElement.style.fontSize = size;
        const element = await showStat(attributes);
        const column = part(element, 'figure').getBoundingClientRect().width;
        for (const measure of parts(element, 'measure')) {
          const number = measure.querySelector('[part="number"]')!.getBoundingClientRect();
          const units = [...measure.querySelectorAll('[part="unit"]:not(:empty)')].map((unit) => unit.getClientRects());
          const whole = units.flatMap((lines) => [...lines]).reduce((sum, { width }) => sum + width, number.width);
          if (size === '200%' && whole > column - 16) continue;
          for (const lines of units) {
            expect(lines).to.have.lengthOf(1);
            expect(lines[0]!.top >= number.top - 1 && lines[0]!.bottom <= number.bottom + 1).to.equal(true);
          }
        }
      });
    }
  }

  for (const size of ['100%', '150%', '200%', '300%']) {
    it(`makes the number the largest thing in a narrow page at ${size} text`, async () => {
      await resize(NARROWEST);
      document.documentElement.style.fontSize = size;
      const element = await showStat(RATE);
      const sizeOf = (name: string): number => Number.parseFloat(style(element, name).fontSize);
      expect(sizeOf('number')).to.be.at.least(1.2 * Math.max(sizeOf('title'), sizeOf('summary')));
    });
  }

  for (const size of ['100%', '200%']) {
    it(`breaks a pair between its two measures only, in a narrow page at ${size} text`, async () => {
      await resize(NARROWEST);
      document.documentElement.style.fontSize = size;
      const element = await showStat({ lang: 'zh', label: '人口', value: '24036户83546人' });
      const line = 1.5 * Number.parseFloat(style(element, 'number').fontSize);
      for (const measure of parts(element, 'measure')) expect(measure.getBoundingClientRect().height).to.be.below(line);
    });
  }

  it('is cut off nowhere in a column narrower than number and unit together', async () => {
    usePageStyle('main { inline-size: 200px }');
    const { 'a long number': _, ...cases } = CASES;
    for (const attributes of Object.values(cases)) {
      const element = await showStat(attributes);
      const { right } = element.getBoundingClientRect();
      for (const measure of parts(element, 'measure'))
        expect(measure.getBoundingClientRect().right, measure.outerHTML).to.be.at.most(right + 1);
    }
  });

  it('keeps its lines together whatever the page does to its paragraphs', async () => {
    usePageStyle(
      'main, poverty-stat { text-indent: 2em; text-align: right; line-height: 0.8; letter-spacing: 2px; text-transform: uppercase }',
    );
    const element = await showStat(RATE);
    const { left } = part(element, 'base').getBoundingClientRect();
    for (const name of ['title', 'figure', 'bar-label', 'summary', 'source']) {
      const range = document.createRange();
      range.selectNodeContents(part(element, name));
      expect(range.getClientRects()[0]!.left, name).to.be.closeTo(left, 1.5);
    }
    const summary = style(element, 'summary');
    expect([summary.letterSpacing, summary.textTransform]).to.deep.equal(['normal', 'none']);
    expect(Number.parseFloat(summary.lineHeight)).to.equal(Number.parseFloat(summary.fontSize) * 1.5);
  });

  it('keeps its width where the page asks how wide it wants to be', async () => {
    usePageStyle('main { display: flex }');
    const element = await showStat(RATE);
    await until(
      () => element.getBoundingClientRect().width > 200,
      () => `more than ${element.getBoundingClientRect().width} px`,
    );
  });

  it('makes the number the largest thing, its unit smaller', async () => {
    const element = await showStat({ ...RATE, value: '54.73亿元', before: '1亿元' });
    const sizes = ['number', 'unit', 'title', 'summary', 'source'].map((name) =>
      Number.parseFloat(style(element, name).fontSize),
    );
    const [number, ...others] = sizes as [number, ...number[]];
    expect(Math.max(...others)).to.be.lessThan(number);
    expect(style(element, 'figure').fontVariantNumeric).to.include('tabular-nums');
  });

  it('takes font and colour from the page', async () => {
    usePageStyle('main { font-family: monospace; color: rgb(1, 2, 3) }');
    const element = await showStat(RATE);
    expect(style(element, 'number').fontFamily).to.equal('monospace');
    expect(style(element, 'number').color).to.equal('rgb(1, 2, 3)');
  });

  it('takes the colours and sizes that the page sets', async () => {
    usePageStyle(`poverty-stat {
      --report-ink: rgb(1, 1, 1); --report-muted: rgb(2, 2, 2); --report-accent: rgb(3, 3, 3);
      --report-better: rgb(4, 4, 4); --report-hairline: rgb(5, 5, 5); --report-font: monospace;
      --report-number-size: 50px; --report-small-size: 11px; --report-soft: rgb(6, 6, 6);
    }`);
    const element = await showStat(RATE);
    expect(style(element, 'summary').color).to.equal('rgb(1, 1, 1)');
    expect(style(element, 'small-print').color).to.equal('rgb(2, 2, 2)');
    expect(style(element, 'base').borderTopColor).to.equal('rgb(5, 5, 5)');
    expect(style(element, 'number').fontSize).to.equal('50px');
    expect(style(element, 'note').fontSize).to.equal('11px');
    expect(style(element, 'title').fontFamily).to.equal('monospace');
    const fills = (): string[] =>
      [...element.shadowRoot!.querySelectorAll('[part="bar"] rect')].map((rect) => getComputedStyle(rect).fill);
    expect(fills()).to.deep.equal(['rgb(6, 6, 6)', 'rgb(3, 3, 3)']);
    element.setAttribute('better', 'lower');
    await element.updateComplete;
    expect(fills()).to.deep.equal(['rgb(6, 6, 6)', 'rgb(4, 4, 4)']);
    expect(style(element, 'number').color).to.equal('rgb(4, 4, 4)');
  });

  const PARTS = ['base', 'title', 'figure', 'measure', 'number', 'unit', 'bars', 'bar', 'bar-label', 'bar-value'];
  const MORE_PARTS = ['summary', 'small-print', 'source', 'note', 'data-button', 'data', 'table', 'tools', 'tool'];
  it('lets the page style every piece', async () => {
    const names = [...PARTS, ...MORE_PARTS];
    usePageStyle(names.map((name) => `poverty-stat::part(${name}) { outline: 7px solid rgb(7, 7, 7) }`).join(''));
    const element = await showStat({ ...RATE, value: '5亿元', before: '6亿元' });
    await openData(element);
    for (const name of names) expect(style(element, name).outlineWidth, name).to.equal('7px');
  });

  it('mirrors its bars on a page from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const element = await showStat(RATE);
    const [label, , value] = [...part(element, 'bars').children].map((piece) => piece.getBoundingClientRect().right);
    expect(label!).to.be.greaterThan(value!);
    const [long, short] = [...element.shadowRoot!.querySelectorAll('[part="bar"] rect')].map((rect) =>
      rect.getBoundingClientRect(),
    );
    expect(Math.abs(long!.right - short!.right)).to.be.lessThan(1);
    expect(short!.width).to.be.lessThan(long!.width);
  });

  it('moves nothing: no animation, no transition', async () => {
    const element = await showStat(RATE);
    await openData(element);
    expect(document.getAnimations()).to.deep.equal([]);
    for (const piece of element.shadowRoot!.querySelectorAll('*')) {
      const { animationName, transitionDuration } = getComputedStyle(piece);
      expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
    }
  });

  itWhere(can.emulateMedia, 'shows its bars and marks in forced colours', async () => {
    await emulateMedia('', { 'forced-colors': 'active' });
    for (const attributes of Object.values(CASES)) {
      const element = await showStat(attributes);
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      for (const rect of element.shadowRoot!.querySelectorAll('rect'))
        expect(getComputedStyle(rect).fill).not.to.be.oneOf([ground, 'rgb(255, 255, 255)', 'none']);
    }
  });

  itWhere(can.emulateMedia, 'tells the part from the whole in forced colours, and both from the page', async () => {
    await emulateMedia('', { 'forced-colors': 'active' });
    const element = await showStat({ label: '深度贫困村', value: '26个', of: '89个' });
    const fills = [...element.shadowRoot!.querySelectorAll('rect')].map((rect) => getComputedStyle(rect).fill);
    const colours = [...new Set([...fills, 'Canvas'])];
    expect(colours).to.have.lengthOf(3);
    const lights = colours.map(luminance).toSorted((a, b) => a - b);
    for (const [i, light] of lights.slice(1).entries()) expect((light + 0.05) / (lights[i]! + 0.05)).to.be.above(3);
  });

  itWhere(can.emulateMedia, 'prints the figure and its source, and no button', async () => {
    await emulateMedia('print');
    const element = await showStat(RATE);
    for (const name of ['title', 'number', 'bar', 'summary', 'source', 'note'])
      expect(part(element, name).getClientRects().length, name).to.be.greaterThan(0);
    expect(style(element, 'data-button').display).to.equal('none');
    expect(getComputedStyle(element).contentVisibility).to.equal('visible');
  });

  it('is hidden where the page hides it', async () => {
    const element = await showStat({ ...RATE, hidden: '' });
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
