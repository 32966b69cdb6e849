// Chart.js takes over: the same layout on a canvas, in the page's colours, for as long as the timeline stands.
import { expect } from 'chai';
import { can, emulateMedia, itWhere } from '../../support/browser.js';
import { clearStage, part, parts } from '../../support/stat.js';
import { alive, barsOf, drawn, onCanvas, placeTimeline, saveData, SEED, showTimeline } from '../../support/timeline.js';
import { frames, until } from '../../support/until.js';

/** The colour at a point in CSS pixels. */
function colourAt(canvas: HTMLCanvasElement, x: number, y: number): string {
  const ratio = canvas.width / canvas.getBoundingClientRect().width;
  const [red, green, blue, alpha] = canvas.getContext('2d')!.getImageData(x * ratio, y * ratio, 1, 1).data;
  return `${red} ${green} ${blue} ${alpha}`;
}

const isPainted = (canvas: HTMLCanvasElement, x: number, y: number): boolean => !colourAt(canvas, x, y).endsWith(' 0');

describe('<funding-timeline> on a canvas', () => {
  afterEach(async () => {
    clearStage();
    if (can.emulateMedia) await emulateMedia('');
  });

  it('stands where the SVG stood, to the pixel', async () => {
    const element = placeTimeline({
      ...SEED,
      'as-of': '2021-12-31',
      rows: '2016–2019|54.73亿元; 2020|9.77亿元; 2021|3亿元',
    });
    await drawn(element);
    const bars = barsOf(element);
    const box = part(element, 'drawing').getBoundingClientRect();
    const canvas = await onCanvas(element);
    const own = canvas.getBoundingClientRect();
    for (const side of ['left', 'top', 'width', 'height'] as const)
      expect(Math.abs(own[side] - box[side]), side).to.be.below(1);
    // On any other size its pixels would be blurred.
    expect(own.width).to.be.closeTo(canvas.width / devicePixelRatio, 0.02);
    expect(own.height).to.be.closeTo(canvas.height / devicePixelRatio, 0.02);
    const [four, , last] = bars;
    for (const { x, y, width, height } of [four!, last!]) {
      // Two pixels inside each edge is the bar, two outside its upper edge is not.
      for (const [dx, dy] of [
        [2, 2],
        [width - 2, 2],
        [2, height - 2],
        [width / 2, height / 2],
      ] as const)
        expect(colourAt(canvas, x + dx, y + dy), `${x + dx} ${y + dy}`).to.equal(
          colourAt(canvas, four!.x + 10, four!.y + 10),
        );
    }
    expect(isPainted(canvas, last!.x + 2, last!.y - 3)).to.equal(false);
  });

  it('is fetched at a touch where the reader saves data', async () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    const element = await showTimeline(SEED);
    await until(
      () => part(element, 'plot').role === 'slider',
      () => 'the plot',
    );
    await frames(5);
    expect(parts(element, 'canvas').length).to.equal(0);
    part(element, 'plot').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await onCanvas(element);
    Object.defineProperty(navigator, 'connection', { value: undefined, configurable: true });
  });

  it('follows the page’s colours', async () => {
    const element = await showTimeline(SEED);
    const canvas = await onCanvas(element);
    const inside = (): string => colourAt(canvas, canvas.clientWidth / 3, canvas.clientHeight / 2);
    const before = inside();
    element.style.setProperty('--report-accent', 'rgb(200, 0, 0)');
    await until(
      () => inside() === '200 0 0 255',
      () => `red, not ${inside()} (${before})`,
    );
    element.style.removeProperty('--report-accent');
    element.style.setProperty('color', 'rgb(0, 90, 0)');
    await until(
      () => inside() !== '200 0 0 255' && inside() !== before,
      () => 'the ink',
    );
  });

  itWhere(can.emulateMedia, 'follows forced colours', async () => {
    const element = await showTimeline(SEED);
    const canvas = await onCanvas(element);
    const inside = (): string => colourAt(canvas, canvas.clientWidth / 3, canvas.clientHeight / 2);
    const before = inside();
    await emulateMedia('', { 'forced-colors': 'active' });
    await until(
      () => inside() !== before,
      () => 'other colours',
    );
  });

  itWhere(can.emulateMedia, 'gives the paper its SVG', async () => {
    const element = await showTimeline(SEED);
    await onCanvas(element);
    await emulateMedia('print');
    await until(
      () => barsOf(element).length === 2,
      () => 'the SVG',
    );
    expect(getComputedStyle(part(element, 'stage')).display).to.equal('none');
    await emulateMedia('');
    await onCanvas(element);
  });

  it('moves to another measure, and ends where it should', async () => {
    const element = await showTimeline(SEED);
    const canvas = await onCanvas(element);
    const right = (): boolean => isPainted(canvas, canvas.clientWidth - 20, canvas.clientHeight - 80);
    element.setAttribute('measure', 'cumulative');
    // Under the running total the last bar is the highest: its top is painted when it has come there.
    await until(
      () => isPainted(canvas, canvas.clientWidth - 20, 50),
      () => 'the last bar',
    );
    expect(right()).to.equal(true);
  });

  it('leaves nothing behind', async () => {
    const element = await showTimeline(SEED);
    await onCanvas(element);
    element.remove();
    expect(parts(element, 'canvas').length).to.equal(0);
    document.body.append(element);
    await onCanvas(element);
    expect(parts(element, 'canvas').length).to.equal(1);
    element.remove();
  });

  it('draws thousands of days once they are touched: until then the SVG shows the same', async () => {
    const rows = Array.from(
      { length: 10000 },
      (_, i) => `${new Date(Date.UTC(1993, 0, 1 + i)).toISOString().slice(0, 10)}|${100 + (i % 7)}万元`,
    );
    const element = await showTimeline({ lang: 'zh', label: '每日', rows: rows.join(';') });
    const plot = await alive(element);
    await frames(10);
    expect([parts(element, 'canvas').length, barsOf(element).length]).to.deep.equal([0, 2]);
    expect([plot.ariaValueMax, plot.ariaValueText]).to.deep.equal([
      '10000',
      '1993年1月1日，100万元，原文：1993-01-01 100万元',
    ]);
    plot.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    const canvas = await onCanvas(element);
    expect(isPainted(canvas, canvas.clientWidth / 2, canvas.clientHeight / 2)).to.equal(true);
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.below(60);
  });
});

describe('<funding-timeline> without Chart.js', () => {
  saveData();
  afterEach(clearStage);

  it('stays an SVG', async () => {
    const element = await showTimeline(SEED);
    await frames(10);
    expect(barsOf(element).length).to.equal(2);
  });
});
