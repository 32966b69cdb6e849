// The picture: which one it is, that it claims no place, and what of a boundary it draws.
import { expect } from 'chai';
import { muteConsole } from '../../support/author.js';
import {
  centre,
  clearStage,
  COUNTY,
  FLOWS,
  part,
  parts,
  placeMap,
  pointAt,
  showMap,
  SITES,
  textOf,
  untilPart,
} from '../../support/map.js';
import type { Attributes } from '../../support/stat.js';
import { can, emulateMedia, itWhere } from '../../support/browser.js';
import { frames, until } from '../../support/until.js';

const codes = (element: HTMLElement): string[] => {
  const heard: string[] = [];
  element.addEventListener('report-error', ({ code, path }) => heard.push(`${code} ${path}`));
  return heard;
};

describe('<relocation-map> picture', () => {
  muteConsole();
  afterEach(clearStage);

  it('is twelve equal marks for a total alone', async () => {
    const element = await showMap({ label: '安置点', total: '12个 6839户27393人' });
    expect(parts(element, 'viewport')[0]!.querySelectorAll('[part=site]')).to.have.lengthOf(12);
    expect(new Set(parts(element, 'site').map((mark) => mark.getAttribute('r'))).size).to.be.at.most(2);
    expect(textOf(element, 'key')).to.equal('');
    expect(parts(element, 'list')).to.have.lengthOf(0);
  });

  it('is a grid sized by people where no position is known, and says that it claims no place', async () => {
    const element = await showMap({ rows: '名称|人数; 甲|400; 乙|100' });
    const radii = [...part(element, 'viewport').querySelectorAll('[part=site]')].map((mark) =>
      Number(mark.getAttribute('r')),
    );
    expect(radii[0]! / radii[1]!).to.be.closeTo(2, 0.05);
    expect(textOf(element, 'placeless')).to.equal('位置未公布，排列不代表方位');
  });

  const EIGHT = Array.from({ length: 8 }, (_, i) => `${i}号点|${400 - i}`).join('; ');
  const HEIGHTS: readonly (readonly [string, Attributes, boolean])[] = [
    ['eight sites without a position', { rows: `名称|人数; ${EIGHT}` }, true],
    ['four flows without a position', { rows: FLOWS }, true],
    ['nine sites without a position', { rows: `名称|人数; ${EIGHT}; 九号点|3` }, false],
    ['sites with positions', { rows: SITES }, false],
    ['sites that a boundary may know', { rows: `名称|人数; ${EIGHT}`, boundary: '/made-file/absent.json' }, false],
  ];
  for (const [title, attributes, isLow] of HEIGHTS) {
    it(`is ${isLow ? 'low' : 'as high as a map'}: ${title}`, async () => {
      const element = placeMap({ ...attributes });
      await untilPart(element, 'viewport');
      const viewport = part(element, 'viewport');
      expect(viewport.clientHeight / parseFloat(getComputedStyle(viewport).fontSize) < 12).to.equal(isLow);
    });
  }

  it('is bands where only origins are known, as wide as their people', async () => {
    const element = await showMap({ rows: FLOWS }, '', {}, 'flow');
    const bands = [...part(element, 'viewport').querySelectorAll('[part=flow]')];
    const tall = bands.map((band) => {
      const [, top] = /^M\S+ (\S+?)C/.exec(band.getAttribute('d')!)!;
      const [, bottom] = / (\S+?)Z$/.exec(band.getAttribute('d')!)!;
      return Number(bottom) - Number(top);
    });
    expect(tall[0]! / tall[1]!).to.be.closeTo(254 / 26, 0.3);
    expect(parts(element, 'viewport')[0]!.querySelectorAll('circle')).to.have.lengthOf(0);
  });

  it('puts places where they lie among themselves, without a boundary and without d3', async () => {
    const element = await showMap({ rows: SITES });
    const marks = [...part(element, 'viewport').querySelectorAll('[part=site]')];
    expect(marks).to.have.lengthOf(5);
    const [first] = marks.map(centre);
    const east = marks.map(centre).toSorted((a, b) => b[0] - a[0])[0]!;
    // 五号点 lies farthest east, 一号点 is the largest.
    expect(east[0]).to.be.above(first![0]);
    expect(parts(element, 'region')).to.have.lengthOf(0);
  });

  it('draws a boundary given as a property', async () => {
    const element = await showMap({ rows: SITES }, '', { boundary: COUNTY }, 'region');
    expect(parts(element, 'region')).to.have.lengthOf(2);
    expect(textOf(element, 'region-label').split(' | ')).to.include('甲镇');
  });

  it('fetches a boundary by its address', async () => {
    const element = await showMap(
      { rows: SITES, boundary: new URL('../../../demo/data/schematic-county.json', import.meta.url).href },
      '',
      {},
      'region',
    );
    expect(parts(element, 'region')).to.have.lengthOf(12);
  });

  it('finds places by the names of regions, and invents none', async () => {
    const element = await showMap(
      { rows: '来自|名称|人数; 甲镇|乙镇|50; 丙镇|乙镇|20' },
      '',
      { boundary: COUNTY },
      'region',
    );
    expect(part(element, 'viewport').querySelectorAll('[part=site]')).to.have.lengthOf(1);
    expect(part(element, 'viewport').querySelectorAll('[part=origin]')).to.have.lengthOf(1);
    expect(part(element, 'viewport').querySelectorAll('[part=flow]')).to.have.lengthOf(1);
    expect(parts(element, 'row')).to.have.lengthOf(2);
    expect(textOf(element, 'no-position')).to.equal(' | 未标在图上');
    expect(element.summary).to.match(/1个未标在图上。$/);
  });

  it('draws the countries of world-atlas, none of them the whole world', async () => {
    const boundary = new URL('../../../node_modules/world-atlas/countries-110m.json', import.meta.url).href;
    const element = await showMap(
      { rows: 'From|Place|People; Syria|Turkey|2823987; Colombia|Venezuela|171920', boundary },
      '',
      {},
      'region',
    );
    expect(parts(element, 'region')).to.have.lengthOf(177);
    const world = element.shadowRoot!.querySelector('[part=map] g')!.getBoundingClientRect();
    for (const region of parts(element, 'region').slice(0, 60)) {
      const { width, height } = region.getBoundingClientRect();
      expect(width * height).to.be.below(0.75 * world.width * world.height);
    }
  });

  it('has boundaries and sites in datums of their own', async () => {
    const plain = await showMap({ rows: SITES }, '', { boundary: COUNTY }, 'region');
    const before = centre(part(plain, 'viewport').querySelector('[part=site]')!);
    clearStage();
    const shifted = await showMap({ rows: SITES, crs: 'gcj02' }, '', { boundary: COUNTY }, 'region');
    const after = centre(part(shifted, 'viewport').querySelector('[part=site]')!);
    // GCJ-02 lies some 400 m east of WGS84 here: the site moves west, a pixel or two.
    expect(after[0]).to.be.below(before[0]);
    clearStage();
    const both = await showMap(
      { rows: SITES, crs: 'gcj02', 'boundary-crs': 'gcj02' },
      '',
      { boundary: COUNTY },
      'region',
    );
    const together = centre(part(both, 'viewport').querySelector('[part=site]')!);
    expect(Math.hypot(together[0] - before[0], together[1] - before[1])).to.be.below(1);
  });

  const REFUSED: readonly (readonly [string, object, string])[] = [
    ["ECharts' encoded form", { ...COUNTY, UTF8Encoding: true }, 'boundary-format boundary'],
    ['another type', { type: 'Style' }, 'boundary-format boundary type'],
    [
      'latitude before longitude',
      {
        type: 'Polygon',
        coordinates: [
          [
            [33, 110],
            [34, 110],
            [34, 111],
          ],
        ],
      },
      'coordinates-swapped boundary features[0]',
    ],
  ];
  for (const [title, boundary, expected] of REFUSED) {
    it(`refuses ${title} by name, and keeps the picture of the places`, async () => {
      const element = placeMap({ rows: SITES }, '', { boundary });
      const heard = codes(element);
      await untilPart(element, 'site');
      await until(
        () => heard.length > 0,
        () => 'report-error',
      );
      expect(heard).to.deep.equal([expected]);
      expect(parts(element, 'region')).to.have.lengthOf(0);
      expect(part(element, 'viewport').querySelectorAll('[part=site]')).to.have.lengthOf(5);
    });
  }

  for (const [title, boundary] of [
    ['is not there', '/test/absent.json'],
    ['is no web address', 'javascript:0'],
  ] as const) {
    it(`tells of a boundary that ${title}`, async () => {
      const element = placeMap({ rows: SITES, boundary });
      const heard = codes(element);
      await until(
        () => heard.length > 0,
        () => 'report-error',
      );
      expect(heard).to.deep.equal(['boundary-failed boundary']);
    });
  }

  const ANSWERS = [
    ['redirected', 'boundary-failed'],
    ['page', 'boundary-format'],
    ['cut', 'boundary-format'],
    ['array', 'boundary-format'],
    ['utf16', 'boundary-format'],
    ['nothing', 'boundary-format'],
  ] as const;
  for (const [answer, code] of ANSWERS) {
    it(`tells of a host that answers otherwise: ${answer}`, async () => {
      const element = placeMap({ rows: SITES, boundary: `/made-file/${answer}` });
      const heard = codes(element);
      await until(
        () => heard.length > 0,
        () => 'report-error',
      );
      expect(heard).to.deep.equal([`${code} boundary`]);
      await untilPart(element, 'site');
    });
  }

  it('tells of a national outline without the South China Sea', async () => {
    const outline = [
      [73.5, 39],
      [97, 42],
      [123, 53.6],
      [135.1, 48],
      [122, 30],
      [109, 18.2],
      [98, 24],
      [73.5, 39],
    ];
    const element = placeMap({ rows: SITES }, '', { boundary: { type: 'Polygon', coordinates: [outline] } });
    const heard = codes(element);
    await untilPart(element, 'region');
    await until(
      () => heard.length > 0,
      () => 'report-error',
    );
    expect(heard).to.deep.equal(['boundary-incomplete boundary']);
  });

  it('tells of a site that would lie inside the boundary the other way round', async () => {
    const boundary = {
      type: 'Polygon',
      coordinates: [
        [
          [40, 80],
          [44, 80],
          [44, 84],
          [40, 84],
          [40, 80],
        ],
      ],
    };
    const element = placeMap({ rows: '名称|人数|经度|纬度; 甲|5|82|42; 乙|5|41|81' }, '', { boundary });
    const heard = codes(element);
    await untilPart(element, 'region');
    await until(
      () => heard.length > 0,
      () => 'report-error',
    );
    expect(heard).to.deep.equal(['coordinates-swapped rows']);
  });

  it('prints approval number and source under it', async () => {
    const attributes = { rows: SITES, 'map-approval': 'GS(2020)0000号', 'boundary-source': '示意' };
    const element = await showMap(attributes, '', { boundary: COUNTY }, 'region');
    expect(textOf(element, 'attribution')).to.equal('审图号：GS(2020)0000号 | 底图来源：示意');
  });

  it('overlaps no name with another and cuts none off', async () => {
    const element = await showMap({ rows: SITES }, '', { boundary: COUNTY }, 'region');
    const frame = part(element, 'viewport').getBoundingClientRect();
    const boxes = [...parts(element, 'label'), ...parts(element, 'region-label')].map((label) =>
      label.getBoundingClientRect(),
    );
    expect(boxes.length).to.be.above(4);
    boxes.forEach((box, i) => {
      expect(box.left >= frame.left - 1 && box.right <= frame.right + 1).to.equal(true);
      for (const other of boxes.slice(i + 1)) {
        const apart =
          box.right <= other.left + 1 ||
          other.right <= box.left + 1 ||
          box.bottom <= other.top + 4 ||
          other.bottom <= box.top + 4;
        expect(apart).to.equal(true);
      }
    });
  });

  it('draws thousands of marks on a canvas, at the pixels of the screen', async () => {
    const many = [
      ['名称', '人数', '经度', '纬度'],
      ...Array.from({ length: 2000 }, (_, i) => [`${i}`, `${i + 1}`, `${110 + (i % 50) / 50}`, `${33 + i / 2000}`]),
    ];
    const element = await showMap({}, '', { rows: many }, 'canvas');
    expect(part(element, 'viewport').querySelectorAll('circle')).to.have.lengthOf(0);
    const canvas = part<HTMLCanvasElement>(element, 'canvas');
    await until(
      () => canvas.width === Math.round(canvas.clientWidth * devicePixelRatio),
      () => 'a sharp canvas',
    );
    const pixels = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
    expect(pixels.some((value, i) => i % 4 === 3 && value > 0)).to.equal(true);
  });

  it('grows with the text of its page, and still knows what is under the pointer', async () => {
    const element = await showMap({ rows: '名称|人数; 甲村|400; 乙村|100' });
    const high = (): number => part(element, 'label').getBoundingClientRect().height;
    const before = high();
    element.style.fontSize = '32px';
    await until(
      () => high() > before * 1.8,
      () => `larger names than ${high()}`,
    );
    const { left, top, width, height } = part(element, 'viewport')
      .querySelector('[part=site]')!
      .getBoundingClientRect();
    const frame = part(element, 'viewport').getBoundingClientRect();
    pointAt(element, 'pointermove', left + width / 2 - frame.left, top + height / 2 - frame.top);
    await until(
      () => textOf(element, 'readout').startsWith('甲村'),
      () => textOf(element, 'readout'),
    );
  });

  it('says what a mark stands for where it is more than one site', async () => {
    const element = await showMap({ label: '安置点', total: '35000个' });
    expect(textOf(element, 'key')).to.equal('每个标记代表500个安置点');
  });

  it('is printed with what there is, though the reader never came near, and asks for its boundary then', async () => {
    const far = document.createElement('div');
    far.style.height = '5000px';
    document.body.prepend(far);
    const { fetch } = window;
    let answer = (): void => undefined;
    window.fetch = async (...request) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return fetch(...request);
    };
    try {
      const boundary = new URL('../../../demo/data/schematic-county.json', import.meta.url).href;
      const element = placeMap({ rows: SITES, boundary });
      await untilPart(element, 'row');
      await frames();
      expect(parts(element, 'viewport')[0]!.querySelectorAll('[part=site]')).to.have.lengthOf(0);
      window.dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(parts(element, 'viewport')[0]!.querySelectorAll('[part=site]')).to.have.lengthOf(5);
      answer();
      await untilPart(element, 'region');
    } finally {
      window.fetch = fetch;
      far.remove();
    }
  });

  itWhere(can.emulateMedia, 'is drawn whole in a page that is shown as print', async () => {
    const far = document.createElement('div');
    far.style.height = '5000px';
    document.body.prepend(far);
    try {
      const element = placeMap({ rows: SITES }, '', { boundary: COUNTY });
      await untilPart(element, 'row');
      await emulateMedia('print');
      await untilPart(element, 'region');
    } finally {
      await emulateMedia('');
      far.remove();
    }
  });

  itWhere(
    can.emulateMedia,
    'prints the rows that nobody can open on paper, and says how many more there are',
    async () => {
      const lines = (count: number): string[][] => [
        ['名称', '人数'],
        ...Array.from({ length: count }, (_, i) => [`${i}号点`, `${500 - i}`]),
      ];
      try {
        const element = await showMap({}, '', { rows: lines(130) });
        expect(parts(element, 'row')).to.have.lengthOf(8);
        await emulateMedia('print');
        await until(
          () => parts(element, 'row').length === 100,
          () => `${parts(element, 'row').length} rows`,
        );
        expect(part(element, 'ranking').textContent).to.include('… +30');
        expect(getComputedStyle(part(element, 'picture')).breakInside).to.equal('avoid');
        await emulateMedia('');
        await until(
          () => parts(element, 'row').length === 8,
          () => `${parts(element, 'row').length} rows`,
        );
      } finally {
        await emulateMedia('');
      }
    },
  );

  itWhere(can.emulateMedia, 'has names on white in black on paper, whatever its page', async () => {
    const stage = placeMap({ rows: SITES }).parentElement!;
    stage.style.cssText = 'color: #eee; background: #111';
    try {
      const element = stage.querySelector('relocation-map')!;
      await untilPart(element, 'label');
      await emulateMedia('print');
      const { fill, stroke } = getComputedStyle(part(element, 'label'));
      expect([fill, stroke]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    } finally {
      await emulateMedia('');
      stage.style.cssText = '';
    }
  });

  itWhere(can.emulateMedia, 'paints its canvas anew once the reader forces colours', async () => {
    const rows = [
      ['名称', '人数', '经度', '纬度'],
      ...Array.from({ length: 500 }, (_, i) => [`${i}`, `${i + 1}`, `${110 + (i % 25) / 25}`, `${33 + i / 500}`]),
    ];
    const element = await showMap({}, '', { rows }, 'canvas');
    /** The blue that is left among what is painted. */
    const blue = (): number => {
      const canvas = part<HTMLCanvasElement>(element, 'canvas');
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let most = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i + 3]! > 120) most = Math.max(most, data[i + 2]! - data[i]!);
      return most;
    };
    expect(blue()).to.be.above(40);
    try {
      await emulateMedia('', { 'forced-colors': 'active' });
      await until(
        () => blue() < 10,
        () => `no blue, not ${blue()}`,
      );
    } finally {
      await emulateMedia('');
    }
  });

  it('says nothing of positions while the boundary that may know them is on its way', async () => {
    const element = placeMap({ rows: '名称|人数; 甲镇|50; 乙镇|20', boundary: '/made-file/waiting' });
    await untilPart(element, 'site');
    expect(textOf(element, 'placeless')).to.equal('');
  });

  it('draws no coast along the antimeridian', async () => {
    const rectangle = (west: number, east: number): object => ({
      type: 'Feature',
      properties: { name: '岛' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, -18],
            [east, -18],
            [east, -16],
            [west, -16],
            [west, -18],
          ],
        ],
      },
    });
    const boundary = { type: 'FeatureCollection', features: [rectangle(178, 180), rectangle(-180, -178)] };
    const element = await showMap(
      { rows: '名称|人数|经度|纬度; 甲|5|179|-17; 乙|5|-179|-17' },
      '',
      { boundary },
      'coast',
    );
    const d = parts(element, 'coast').map((coast) => coast.getAttribute('d')!);
    // Three sides each: the fourth is the antimeridian.
    expect(d.map((path) => path.match(/-?\d+ -?\d+/g)!.length)).to.deep.equal([4, 4]);
    const [strokes] = parts(element, 'region').map((region) => getComputedStyle(region).stroke);
    expect(strokes).to.equal('none');
  });

  it('asks for nothing while it is far away', async () => {
    const far = document.createElement('div');
    far.style.height = '5000px';
    document.body.prepend(far);
    const { fetch } = window;
    let asked = 0;
    window.fetch = async (...request) => {
      asked += 1;
      return fetch(...request);
    };
    try {
      const element = placeMap({
        rows: SITES,
        boundary: new URL('../../../demo/data/schematic-county.json', import.meta.url).href,
      });
      await untilPart(element, 'row');
      expect(asked).to.equal(0);
      element.scrollIntoView();
      await untilPart(element, 'region');
      expect(asked).to.equal(1);
    } finally {
      window.fetch = fetch;
      far.remove();
      scrollTo(0, 0);
    }
  });
});
