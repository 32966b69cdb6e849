// Boundaries are read on a thread of their own, and on the page's where a page has none to give: the picture is the same.
import { expect } from 'chai';
import type { Request } from '../../../src/widgets/relocation-map/ground/relocation-map.thread.js';
import { muteConsole } from '../../support/author.js';
import { closeForeignPages, LOADER, openForeignPage, type ForeignPage } from '../../support/foreign-page.js';
import {
  clearStage,
  COUNTY,
  names,
  part,
  parts,
  placeMap,
  pointAt,
  showMap,
  SITES,
  textOf,
  untilPart,
} from '../../support/map.js';
import { frames, until } from '../../support/until.js';

const FILE = new URL('../../../demo/data/schematic-county.json', import.meta.url).href;

/** Counts the workers that a page begins and ends and hears what they are asked, while a test runs. */
function countWorkers(): { begun: number; running: number; asked: string[]; restore(): void } {
  const Real = globalThis.Worker;
  const asked: string[] = [];
  const count = { begun: 0, running: 0, asked, restore: () => void (globalThis.Worker = Real) };
  globalThis.Worker = class extends Real {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      count.begun += 1;
      count.running += 1;
    }

    override postMessage(message: Request, transfer?: unknown): void {
      asked.push(message.ask.kind);
      super.postMessage(message, transfer as Transferable[]);
    }

    override terminate(): void {
      count.running -= 1;
      super.terminate();
    }
  };
  return count;
}

/** Six hundred squares: too many for SVG. */
const MANY = {
  type: 'FeatureCollection',
  features: [...Array(600).keys()].map((i) => {
    const [west, south] = [110 + (i % 30) / 30, 33 + Math.floor(i / 30) / 30];
    const [east, north] = [west + 1 / 30, south + 1 / 30];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
  }),
};

const shapes = (element: Element): (string | null)[] =>
  parts(element as never, 'region').map((region) => region.getAttribute('d'));

describe('<relocation-map> and its worker', () => {
  let workers: ReturnType<typeof countWorkers>;
  muteConsole();
  beforeEach(() => void (workers = countWorkers()));
  afterEach(() => {
    clearStage();
    workers.restore();
    closeForeignPages();
  });

  it('leaves reading and projecting to it', async () => {
    const element = await showMap({ rows: SITES, boundary: FILE }, '', {}, 'region');
    expect(parts(element, 'region')).to.have.lengthOf(12);
    expect(workers.begun).to.equal(1);
    expect(workers.asked).to.deep.equal(['open']);
  });

  it('shares one between maps, and ends it with the last', async () => {
    const first = await showMap({ rows: SITES }, '', { boundary: COUNTY }, 'region');
    const second = await showMap({ rows: SITES, boundary: FILE }, '', {}, 'site');
    await untilPart(second, 'region');
    expect([workers.begun, workers.running]).to.deep.equal([1, 1]);
    first.remove();
    await frames();
    expect(workers.running).to.equal(1);
    second.remove();
    await frames();
    expect(workers.running).to.equal(0);
  });

  it('needs none to come back as it was, and one more for other places', async () => {
    const element = await showMap({ rows: SITES, boundary: FILE }, '', {}, 'region');
    const stage = element.parentElement!;
    element.remove();
    await frames();
    stage.append(element);
    await untilPart(element, 'region');
    await frames();
    expect([workers.begun, workers.running]).to.deep.equal([1, 0]);
    element.rows = `${SITES}; 七号点|5|20|110.3|33.6`;
    await until(
      () => parts(element, 'viewport')[0]!.querySelectorAll('[part=site]').length === 6,
      () => 'the seventh site',
    );
    await untilPart(element, 'region');
    await until(
      () => workers.running === 1,
      () => 'a worker',
    );
  });

  it('leaves none behind after a thousand times coming and going', async () => {
    const element = placeMap({ rows: SITES }, '', { boundary: COUNTY });
    const stage = element.parentElement!;
    for (let i = 0; i < 1000; i++) {
      element.remove();
      stage.append(element);
      // At all stages of its coming.
      if (i % 10 === 0) await element.updateComplete;
      if (i % 100 === 0) await frames(i / 100);
    }
    await untilPart(element, 'region');
    expect(workers.running).to.be.at.most(1);
    element.remove();
    await until(
      () => workers.running === 0,
      () => `an end of ${workers.running} workers`,
    );
  });

  it('is not asked to read what cannot be sent to it', async () => {
    const boundary = { ...COUNTY, crs: () => 'a function of a framework' };
    const element = await showMap({ rows: SITES }, '', { boundary }, 'region');
    expect(parts(element, 'region')).to.have.lengthOf(2);
  });

  const WITHOUT: readonly (readonly [title: string, script: string, csp?: string])[] = [
    ['has no workers', 'delete window.Worker'],
    ['throws at them', 'window.Worker = class { constructor() { throw new Error("none here"); } }'],
    ['does not find their file', 'const Real = Worker; window.Worker = function () { return new Real("/absent.js"); }'],
    ['forbids them', '', "default-src 'self'; worker-src 'none'"],
    ['trusts no address of them', '', "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'"],
  ];

  const openMap = async (script: string, csp?: string): Promise<ForeignPage & { readonly told: string[] }> => {
    const told: string[] = [];
    const map = `<relocation-map lang="zh" rows="${SITES}" boundary="${FILE}"></relocation-map>`;
    const page = await openForeignPage(`${script && `<script>${script}</script>`}${LOADER}${map}`, csp);
    page.window.console.warn = (line: string) => void told.push(line);
    page.document.addEventListener('report-error', ({ message }) => told.push(message));
    await until(
      () => {
        const element = page.document.querySelector('relocation-map');
        return element?.shadowRoot && shapes(element).length === 12;
      },
      () => `twelve regions; ${[...told, ...page.faults].join('; ')}`,
    );
    return { ...page, told };
  };

  it('paints them on the page where there is none', async () => {
    const map = '<relocation-map lang="zh" rows="名称|人数|经度|纬度; 甲|5|110.5|33.5"></relocation-map>';
    const { document } = await openForeignPage(`<script>delete window.Worker</script>${LOADER}${map}`);
    const element = await until(
      () => document.querySelector('relocation-map'),
      () => 'the map',
    );
    element.boundary = MANY;
    await until(
      () => element.shadowRoot?.querySelector('canvas') && inked(part<HTMLCanvasElement>(element, 'canvas')) > 0.2,
      () => 'painted regions',
    );
  });

  for (const [title, script, csp] of WITHOUT) {
    it(`is done without on a page that ${title}, and nobody notices`, async () => {
      const element = await showMap({ rows: SITES, boundary: FILE }, '', {}, 'region');
      const { document, told } = await openMap(script, csp);
      expect(told.filter((line) => !line.startsWith('Lit is in dev mode'))).to.deep.equal([]);
      expect(shapes(document.querySelector('relocation-map')!).every((d) => d?.startsWith('M'))).to.equal(true);
      expect(shapes(document.querySelector('relocation-map')!)).to.have.lengthOf(shapes(element).length);
    });
  }

  const DYING = `const Real = Worker; window.Worker = class extends Real {
    postMessage() { setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory', cancelable: true }))) } }`;

  it('that ends midway is told of, and the page does its work for the next map', async () => {
    const map = `<relocation-map lang="zh" rows="${SITES}" boundary="${FILE}"></relocation-map>`;
    const { document, window } = await openForeignPage(`<script>${DYING}</script>${LOADER}${map}`);
    const told: string[] = [];
    window.console.warn = (line: string) => void told.push(line);
    const element = await until(
      () => document.querySelector('relocation-map[boundary]'),
      () => 'the map',
    );
    await until(
      () => told.some((line) => line.includes('worker')) && parts(element as never, 'site').length > 0,
      () => `a word of the worker, not ${told.join('; ')}`,
    );
    const count = told.length;
    expect(told.filter((line) => !line.startsWith('Lit is in dev mode'))).to.deep.equal([
      '<relocation-map> boundary: "out of memory" — expected a worker that reads the boundary to its end (worker-failed)',
    ]);
    expect(parts(element as never, 'region')).to.deep.equal([]);
    element.after(element.cloneNode());
    await until(
      () => shapes(document.querySelectorAll('relocation-map')[1]!).length === 12,
      () => 'the next map with its boundary',
    );
    expect(told).to.have.lengthOf(count);
  });

  /** Whatever a canvas shows can be drawn on another, whose pixels can be read. */
  const pixelsOf = (canvas: HTMLCanvasElement): Uint8ClampedArray => {
    const { width, height } = canvas;
    const brush = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')!;
    brush.drawImage(canvas, 0, 0);
    return brush.getImageData(0, 0, width, height).data;
  };

  /** How much is painted at all, and how much in the middle of a region. */
  const inked = (canvas: HTMLCanvasElement): number => {
    const data = pixelsOf(canvas);
    return data.reduce((sum, value, i) => (i % 4 === 3 && value > 0 ? sum + 1 : sum), 0) / (data.length / 4);
  };

  it('paints hundreds of regions away from the page, and on it once they are moved', async () => {
    const element = await showMap({ rows: '名称|人数|经度|纬度; 甲|5|110.5|33.5' }, '', { boundary: MANY }, 'canvas');
    const canvas = part<HTMLCanvasElement>(element, 'canvas');
    expect(workers.asked).to.deep.equal(['open', 'paint']);
    // No reader sees it empty.
    const before = inked(canvas);
    expect(before).to.be.above(0.2);
    pointAt(element, 'dblclick', 100, 100);
    const now = (): number => inked(part(element, 'canvas'));
    await until(
      () => now() > before * 1.05,
      () => `larger regions than ${before}: ${now()}`,
    );
  });

  it('paints hundreds of sites as the page would, which knows them when they are pointed at', async () => {
    const sites = [...Array(500).keys()].map((i) => [
      `${i}号点`,
      i + 1,
      110.02 + (i % 25) / 26,
      33.02 + Math.floor(i / 25) / 31,
    ]);
    const rows = [['名称', '人数', '经度', '纬度'], ...sites];
    const element = await showMap({}, '', { rows, boundary: MANY }, 'canvas');
    const canvas = part<HTMLCanvasElement>(element, 'canvas');
    const pixels = (): Uint8ClampedArray => pixelsOf(part(element, 'canvas'));
    expect(workers.asked).to.deep.equal(['open', 'paint']);
    expect(inked(canvas)).to.be.above(0.2);
    expect(names(element).slice(0, 2)).to.deep.equal(['499号点', '498号点']);
    const there = pixels();
    // A change of colours is painted on the page.
    part(element, 'viewport').dispatchEvent(new Event('transitionrun'));
    const here = pixels();
    expect(workers.asked).to.have.lengthOf(2);
    expect(here.filter((value, i) => Math.abs(value - there[i]!) > 8).length / here.length).to.be.below(0.01);
    const { width, height } = part(element, 'viewport').getBoundingClientRect();
    // Somewhere on this line there is one.
    let x = width / 3;
    await until(
      () => pointAt(element, 'pointermove', (x += 3), height / 2) && /^\d+号点 \d+人/.test(textOf(element, 'readout')),
      () => textOf(element, 'readout'),
    );
  });

  it('draws what the page would draw itself', async () => {
    const here = await openMap('delete window.Worker');
    const there = await showMap({ rows: SITES, boundary: FILE, style: 'inline-size: 624px' }, '', {}, 'region');
    const map = here.document.querySelector('relocation-map')!;
    map.style.inlineSize = '624px';
    await until(
      () => shapes(map).every((shape, i) => shape === shapes(there)[i]),
      () => 'the same shapes',
    );
  });
});
