// The canvas follows the reader's wish for calm, the density of the screen and the page's theme, live.
import { expect } from 'chai';
import { can, changeDensity, emulateMedia, itWhere } from '../../support/browser.js';
import { clearStage, part } from '../../support/stat.js';
import { onCanvas, pixelAt, saveData, SEED, showTimeline } from '../../support/timeline.js';
import { frames, until } from '../../support/until.js';

/** How high the last bar stands, in CSS pixels from the canvas's top to its first painted pixel. */
function topOfLast(canvas: HTMLCanvasElement): number {
  for (let y = 40; y < canvas.clientHeight; y++) if (pixelAt(canvas, canvas.clientWidth - 25, y)[3] !== 0) return y;
  return canvas.clientHeight;
}

/** Every height at which the last bar stands while another measure is drawn, frame by frame, until it rests. */
async function heightsDuringChange(
  element: HTMLElement,
  canvas: HTMLCanvasElement,
  measure = 'cumulative',
): Promise<number[]> {
  const met = [topOfLast(canvas)];
  element.setAttribute('measure', measure);
  let rest = 0;
  await until(
    () => {
      const now = topOfLast(canvas);
      rest = now === met.at(-1) ? rest + 1 : 0;
      if (rest === 0) met.push(now);
      return met.length > 1 && rest > 30;
    },
    () => 'the running total',
  );
  return met;
}

describe('<funding-timeline> on a canvas, live', () => {
  afterEach(async () => {
    clearStage();
    if (can.emulateMedia) await emulateMedia('');
    if (can.density) await changeDensity(1);
  });

  const LINES = { ...SEED, rows: '2016|3亿元; 2017|2亿元; 2018|1亿元' };

  it('moves bars from one measure to another', async () => {
    const element = await showTimeline(LINES);
    const canvas = await onCanvas(element);
    // A busy machine may draw no frame in between: then there and back again.
    let most = 0;
    for (const measure of ['cumulative', 'total', 'cumulative', 'total'])
      if (most <= 2) most = (await heightsDuringChange(element, canvas, measure)).length;
    expect(most).to.be.above(2);
  });

  itWhere(can.emulateMedia, 'draws nothing in between where the reader wants calm', async () => {
    await emulateMedia('', { 'prefers-reduced-motion': 'reduce' });
    const element = await showTimeline(LINES);
    const heights = await heightsDuringChange(element, await onCanvas(element));
    expect(heights.length).to.equal(2);
  });

  itWhere(can.density, 'is as sharp as the screen it is moved to', async () => {
    const element = await showTimeline(SEED);
    const canvas = await onCanvas(element);
    const size = [canvas.clientWidth, canvas.clientHeight];
    for (const ratio of [2, 1.5, 1]) {
      await changeDensity(ratio);
      await until(
        () => Math.abs(canvas.width - size[0]! * ratio) <= 1 && Math.abs(canvas.clientWidth - size[0]!) <= 1,
        () => `${size[0]! * ratio} pixels, not ${canvas.width}`,
      );
      const { width, height } = canvas.getBoundingClientRect();
      expect(
        [width, height].map((side) => Math.round(side * ratio * 10) / 10),
        'a pixel each',
      ).to.deep.equal([canvas.width, canvas.height]);
      expect(pixelAt(canvas, canvas.clientWidth / 3, canvas.clientHeight / 2)[3], 'painted').to.equal(255);
    }
  });

  itWhere(can.emulateMedia, 'goes dark and light with the page', async () => {
    document.documentElement.style.setProperty('color-scheme', 'light dark');
    const element = await showTimeline(SEED);
    const canvas = await onCanvas(element);
    const bar = (): string => pixelAt(canvas, canvas.clientWidth / 3, canvas.clientHeight / 2).join(' ');
    const light = bar();
    await emulateMedia('', { 'prefers-color-scheme': 'dark' });
    await until(
      () => bar() !== light,
      () => 'the dark theme',
    );
    await emulateMedia('');
    await until(
      () => bar() === light,
      () => 'the light theme',
    );
    document.documentElement.style.removeProperty('color-scheme');
  });
});

describe('<funding-timeline> as SVG, live', () => {
  saveData();
  afterEach(() => {
    clearStage();
    document.body.removeAttribute('style');
  });

  it('stands on the page’s colour, whatever it becomes', async () => {
    document.body.style.setProperty('background-color', 'rgb(255, 240, 200)');
    const element = await showTimeline({ ...SEED, rows: '2016|3亿元; 2017|2亿元' });
    const seam = (): string => getComputedStyle(part(element, 'seam')).stroke;
    expect(seam()).to.equal('rgb(255, 240, 200)');
    await until(
      () => part(element, 'plot').role === 'slider',
      () => 'the plot',
    );
    await frames();
    document.body.style.setProperty('background-color', 'rgb(10, 20, 30)');
    document.body.style.setProperty('color', 'rgb(240, 240, 240)');
    await until(
      () => seam() === 'rgb(10, 20, 30)',
      () => `the dark ground, not ${seam()}`,
    );
  });
});
