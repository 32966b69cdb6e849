// Where a map's marks stand, how large they are, and which one a pointer means: plain numbers.
import { expect } from 'chai';
import fc from 'fast-check';
import { layOut } from '../../../src/widgets/relocation-map/picture/relocation-map.bands.js';
import {
  fitCamera,
  keepInside,
  zoomAt,
  type Camera,
} from '../../../src/widgets/relocation-map/picture/relocation-map.camera.js';
import { chosenBy } from '../../../src/widgets/relocation-map/hands/relocation-map.chosen.js';
import { flowPath } from '../../../src/widgets/relocation-map/picture/relocation-map.drawing.js';
import { fitGround } from '../../../src/widgets/relocation-map/picture/relocation-map.fit.js';
import { layOut as layOutGrid } from '../../../src/widgets/relocation-map/picture/relocation-map.grid.js';
import { bandsKey } from '../../../src/widgets/relocation-map/picture/relocation-map.key.js';
import type { MapDrawing, SymbolMark } from '../../../src/widgets/relocation-map/picture/relocation-map.drawing.js';
import type { MapModel } from '../../../src/widgets/relocation-map/relocation-map.model.js';
import { localGround } from '../../../src/widgets/relocation-map/ground/relocation-map.ground.js';
import { markAt } from '../../../src/widgets/relocation-map/hands/relocation-map.hit.js';
import { placeLabels, type Wanted } from '../../../src/widgets/relocation-map/picture/relocation-map.labels.js';
import { layOutMap } from '../../../src/widgets/relocation-map/picture/relocation-map.layout.js';
import { Lens } from '../../../src/widgets/relocation-map/hands/relocation-map.lens.js';
import { shortenName } from '../../../src/widgets/relocation-map/picture/relocation-map.short-name.js';
import { radiusScale, roundBelow, widthScale } from '../../../src/widgets/relocation-map/relocation-map.scale.js';
import { mapModel } from '../../support/map-model.js';

const layOutBands = (model: MapModel, width: number, height: number): MapDrawing =>
  layOut(model, width, height, bandsKey);

describe('the scales', () => {
  it('draw areas and widths to the amount', () => {
    const radius = radiusScale(400, 20);
    expect([400, 100, 25].map(radius)).to.deep.equal([20, 10, 5]);
    const width = widthScale(1000, 10);
    expect([1000, 500, 100].map(width)).to.deep.equal([10, 5, 1]);
  });

  it('draw the smallest so that it is seen', () => {
    expect(radiusScale(1_000_000, 20)(1)).to.equal(1.5);
    expect(widthScale(1_000_000, 9)(1)).to.equal(0.6);
    expect(radiusScale(0, 20)(0)).to.equal(1.5);
  });

  const ROUND: readonly (readonly [number, number])[] = [
    [1, 1],
    [4.9, 2],
    [5, 5],
    [99, 50],
    [4816, 2000],
    [0.3, 0.2],
  ];
  for (const [number, expected] of ROUND) {
    it(`takes ${expected} for the round amount below ${number}`, () =>
      expect(roundBelow(number)).to.be.closeTo(expected, 1e-9));
  }
});

describe('the grid', () => {
  it('has one equal mark a site, all inside, none over another', async () => {
    const { symbols, key } = layOutGrid(await mapModel({ total: '12个' }), 500, 180);
    expect(symbols).to.have.lengthOf(12);
    expect(new Set(symbols.map(({ radius }) => radius)).size).to.equal(1);
    expect(key).to.deep.equal([]);
    for (const [i, a] of [...symbols].entries()) {
      expect(a.x - a.radius >= 0 && a.x + a.radius <= 500 && a.y - a.radius >= 0 && a.y + a.radius <= 180).to.equal(
        true,
      );
      for (const b of symbols.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).to.be.above(a.radius + b.radius);
    }
  });

  it('lets a mark stand for more where there would be hundreds', async () => {
    const { symbols, key } = layOutGrid(await mapModel({ total: '35000个' }), 500, 180);
    expect(key[0]!.amount.value).to.equal(500);
    expect(symbols).to.have.lengthOf(70);
  });

  it('fits whatever its size', async () => {
    const models = await Promise.all([1, 2, 7, 40, 239].map((count) => mapModel({ total: `${count}个` })));
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.integer({ min: 100, max: 1200 }),
        fc.integer({ min: 80, max: 600 }),
        (model, width, height) => {
          for (const { x, y, radius } of layOutGrid(model, width, height).symbols)
            expect(
              x - radius >= -0.01 && x + radius <= width + 0.01 && y - radius >= -0.01 && y + radius <= height + 0.01,
            ).to.equal(true);
        },
      ),
    );
  });
});

describe('the grid of named sites', () => {
  it('fills its last row as far as the largest cells allow', async () => {
    const rows = [['名称', '人数'], ...Array.from({ length: 7 }, (_, i) => [`${i}号点`, `${100 - i}`])];
    const { symbols } = layOutGrid(await mapModel({ rows }), 592, 400);
    expect(new Set(symbols.map(({ x }) => x)).size).to.equal(4);
  });
});

describe('the bands', () => {
  it('take up at each end what flows through it, in order, without a gap at the site', async () => {
    const { flows } = layOutBands(
      await mapModel({ rows: '来自|名称|人数; 甲|丁|300; 乙|丁|200; 丙|丁|100' }),
      600,
      300,
    );
    expect(flows.map(({ width }) => width / flows[2]!.width).map(Math.round)).to.deep.equal([3, 2, 1]);
    const ends = flows.map(({ curve, width }) => [curve[3][1] - width / 2, curve[3][1] + width / 2]);
    expect(ends[1]![0]).to.be.closeTo(ends[0]![1]!, 1e-6);
    expect(ends[2]![0]).to.be.closeTo(ends[1]![1]!, 1e-6);
  });

  it('stay inside with a hundred origins, and no name overlaps another', async () => {
    const rows = [
      ['来自', '名称', '人数'],
      ...Array.from({ length: 100 }, (_, i) => [`第${i}村`, `${i % 3}号点`, `${(i * 37) % 400}`]),
    ];
    const { flows, labels } = layOutBands(await mapModel({ rows }), 640, 352);
    expect(flows).to.have.lengthOf(100);
    for (const { curve, width } of flows)
      for (const [, y] of [curve[0], curve[3]]) expect(y - width / 2 >= -1 && y + width / 2 <= 353).to.equal(true);
    const left = labels.filter(({ anchor }) => anchor === 'end').toSorted((a, b) => a.y - b.y);
    expect(left.length).to.be.above(10);
    left.slice(1).forEach(({ y }, i) => expect(y - left[i]!.y).to.be.at.least(12.9));
  });

  const MANY: readonly (readonly [string, (i: number) => readonly string[]])[] = [
    ['to one site', (i) => [`${i}村`, '一号点', `${1 + (i % 90)}`]],
    ['to fifty sites', (i) => [`${i}村`, `${i % 50}号点`, `${1 + (i % 90)}`]],
    ['beside one of ninety thousand', (i) => (i === 0 ? ['大村', '大点', '90000'] : [`${i}村`, '小点', '1'])],
  ];
  for (const [title, row] of MANY) {
    it(`stay inside with thousands of flows, and none lies on another at its end: ${title}`, async () => {
      const rows = [['来自', '名称', '人数'], ...Array.from({ length: 1500 }, (_, i) => row(i))];
      const { flows } = layOutBands(await mapModel({ rows }), 363, 352);
      for (const end of [0, 3] as const) {
        const spans = flows.map(({ curve, width }) => [curve[end][1] - width / 2, curve[end][1] + width / 2] as const);
        const sorted = spans.toSorted(([a], [b]) => a - b);
        expect(sorted[0]![0]).to.be.at.least(0);
        expect(sorted.at(-1)![1]).to.be.at.most(352);
        sorted.slice(1).forEach(([top], i) => expect(top).to.be.at.least(sorted[i]![1] - 1e-6));
      }
    });
  }

  it('have names in lines of like length', async () => {
    const rows = '来自|名称|人数; 陆家坝村魏家寨组|文阁安置点|254; 乙村|文阁安置点|10';
    const { labels } = layOutBands(await mapModel({ rows }), 288, 288);
    expect(labels.map(({ lines }) => lines)).to.deep.include(['陆家坝村', '魏家寨组']);
  });

  it('leave room for the names of two dozen hamlets', async () => {
    const rows = [
      ['来自', '名称', '人数'],
      ...Array.from({ length: 24 }, (_, i) => [`第${i}组`, '文阁', `${[254, 109, 81, 72][i] ?? 60 - 2 * i}`]),
    ];
    expect(layOutBands(await mapModel({ rows }), 363, 352).labels).to.have.lengthOf(25);
  });

  it('are no wall where there is one', async () => {
    for (const rows of ['来自|名称|人数; 甲|丁|5', '来自|名称|人数; 甲|丁|40; 乙|丙|20']) {
      const { flows, key } = layOutBands(await mapModel({ rows }), 363, 352);
      expect(flows[0]!.width).to.be.closeTo(352 / 5, 1);
      for (const { size, room } of key) expect(size).to.be.within(0.6, room!);
    }
  });

  it('are filled shapes as tall as they are wide all the way', () => {
    const flow = {
      entry: 0,
      curve: [
        [0, 10],
        [5, 10],
        [5, 30],
        [10, 30],
      ],
      width: 4,
      isBand: true,
    } as const;
    expect(flowPath(flow)).to.equal('M0 8C5 8 5 28 10 28L10 32C5 32 5 12 0 12Z');
    expect(flowPath({ ...flow, isBand: false })).to.equal('M0 10C5 10 5 30 10 30');
  });
});

describe('the map', () => {
  const ROWS =
    '名称|来自|人数|经度|纬度; 丙|甲|300|110.4|33.5; 丙|乙|100|110.4|33.5; 甲|||110|33.5; 乙|||110.8|33.5; 丁||50||';

  it('ends each arc at its site, as wide as its people, and leaves out what has no place', async () => {
    const model = await mapModel({ rows: ROWS });
    const ground = localGround(model)!;
    const camera = fitCamera([[ground.bounds, 20]], 600, 300);
    const { flows, symbols } = layOutMap(model, ground, camera, 600, 300);
    const site = [...symbols].find(({ kind }) => kind === 'site')!;
    expect(symbols.map(({ kind }) => kind)).to.deep.equal(['origin', 'origin', 'site']);
    expect(flows.map(({ curve }) => curve[3])).to.deep.equal([
      [site.x, site.y],
      [site.x, site.y],
    ]);
    expect(flows[0]!.width / flows[1]!.width).to.be.closeTo(3, 1e-9);
    expect(flows[0]!.curve[0]).to.deep.equal([20, 150]);
  });

  it('shows who stayed within a place as a loop that is seen and not cut', async () => {
    const model = await mapModel({
      rows: '来自|名称|人数|经度|纬度; 甲|甲|300|110.3|33.5; 乙|甲|100|110.3|33.5; 乙|乙|9|110.4|33.4',
    });
    const ground = localGround(model)!;
    const { flows } = layOutMap(model, ground, fitGround(model, ground, 363, 352), 363, 352);
    const loops = flows.filter(({ curve: [from, , , to] }) => from[0] === to[0] && from[1] === to[1]);
    expect(loops).to.have.lengthOf(2);
    for (const { curve, width } of loops) {
      const [[, y], [left, top], [right]] = curve;
      expect(right - left).to.be.above(50);
      // A curve goes three quarters of the way.
      expect(y - top).to.be.above(20);
      expect(y - (y - top) * 0.75 - width / 2).to.be.at.least(0);
    }
  });

  const KEYS: readonly (readonly [string, string, readonly string[]])[] = [
    ['sites and flows', ROWS, ['circle', 'circle', 'line', 'line']],
    [
      'sites, the origins nowhere',
      '来自|名称|人数|经度|纬度; 甲|丙|300|110.4|33.5; 乙|丁|20|110.3|33.5',
      ['circle', 'circle'],
    ],
    ['origins, the sites nowhere', '来自|名称|人数|经度|纬度; 甲|丙|300||; |甲||110.4|33.5', []],
  ];
  for (const [title, rows, kinds] of KEYS) {
    it(`explains the sizes of what is drawn: ${title}`, async () => {
      const model = await mapModel({ rows });
      const ground = localGround(model)!;
      const { key } = layOutMap(model, ground, fitGround(model, ground, 363, 352), 363, 352);
      expect(key.map(({ kind }) => kind)).to.deep.equal(kinds);
    });
  }

  const FITS: readonly (readonly [string, string])[] = [
    ['two places', '名称|人数|经度|纬度; 甲|40|110.3|33.5; 乙|20|110.4|33.6'],
    ['one place', '名称|人数|经度|纬度; 甲|40|110.3|33.5'],
    ['places in a row', '名称|人数|经度|纬度; 甲|40|110.3|33.5; 乙|40|110.9|33.5'],
  ];
  for (const [title, rows] of FITS) {
    it(`cuts no circle and has none under the buttons: ${title}`, async () => {
      const model = await mapModel({ rows });
      const ground = localGround(model)!;
      for (const [width, height] of [
        [288, 288],
        [363, 352],
        [692, 448],
      ] as const) {
        const { symbols } = layOutMap(model, ground, fitGround(model, ground, width, height), width, height);
        for (const { x, y, radius } of symbols) {
          expect(Math.min(x, y, width - x, height - y)).to.be.above(radius);
          expect(x + radius > width - 170 && y - radius < 22).to.equal(false);
        }
      }
    });
  }

  it('has room for a circle that lies beyond its boundary', async () => {
    const model = await mapModel({ rows: '名称|人数|经度|纬度; 甲|40|110.3|33.5; 乙|40|110.9|33.5' });
    const local = localGround(model)!;
    const { left, top, right, bottom } = local.bounds;
    const ground = { ...local, bounds: { left: left - 500, top: top - 50, right, bottom: bottom + 50 } };
    const { symbols } = layOutMap(model, ground, fitGround(model, ground, 363, 352), 363, 352);
    for (const { x, radius } of symbols) expect(363 - x).to.be.above(radius);
  });

  it('names the eight largest of hundreds first, and origins from the largest', async () => {
    let state = 7;
    const chance = (): number => (state = (state * 16807) % 2147483647) / 2147483647;
    const rows = [
      ['名称', '人数', '经度', '纬度'],
      ...Array.from({ length: 300 }, (_, i) => [
        `${i}号点`,
        `${Math.round(40 + 4000 * chance() ** 4)}`,
        `${110.1 + 0.6 * chance()}`,
        `${33.4 + 0.45 * chance()}`,
      ]),
    ];
    const model = await mapModel({ rows });
    const ground = localGround(model)!;
    const { labels } = layOutMap(model, ground, fitGround(model, ground, 363, 352), 363, 352);
    const largest = model.entries.slice(0, 8).map(({ site }) => model.sites.at(site)!.name);
    expect(labels.map(({ lines }) => lines[0])).to.include.members(largest);

    const flows = await mapModel({
      rows: '名称|来自|人数|经度|纬度; 丁|乙|5|110|33; 丁|甲|50|110|33; 甲|||110.5|33.5; 乙|||110.5|33.2',
    });
    const flowGround = localGround(flows)!;
    const { symbols } = layOutMap(flows, flowGround, fitGround(flows, flowGround, 363, 352), 363, 352);
    expect(symbols.slice(0, 2).map(({ index }) => flows.origins.at(index)!.name)).to.deep.equal(['甲', '乙']);
  });

  it('is no ground without a position', async () => {
    expect(localGround(await mapModel({ rows: '名称|人数; 甲|1' }))).to.equal(undefined);
  });
});

describe('shortenName(name, room)', () => {
  const CASES: readonly (readonly [string, number, string])[] = [
    ['丹凤县龙驹寨', 72, '丹凤县龙驹寨'],
    ['陕西省商洛市丹凤县龙驹寨街道第2期工程', 132, '陕西省商洛…第2期工程'],
    ['United Republic of Tanzania', 120, 'United R…anzania'],
  ];
  for (const [name, room, expected] of CASES)
    it(`makes ${expected} of ${name}`, () => expect(shortenName(name, room)).to.equal(expected));
});

describe('placeLabels(wanted, symbols, width, height)', () => {
  const name = (text: string, x: number, y: number, more: Partial<Wanted> = {}): Wanted => ({
    text,
    x,
    y,
    clearance: 5,
    room: Infinity,
    isQuiet: false,
    ...more,
  });
  const CASES: readonly (readonly [string, Wanted[], [string, string][]])[] = [
    ['to the right of its mark', [name('甲', 50, 50)], [['甲', 'start']]],
    ['to the left at the right edge', [name('甲', 95, 50)], [['甲', 'end']]],
    [
      'the first asked for where two want one place',
      [name('甲村', 50, 50), name('乙村', 50, 50, { clearance: 0 })],
      [['甲村', 'start']],
    ],
    ['each name once', [name('甲', 20, 50), name('甲', 70, 50)], [['甲', 'start']]],
    ['no region whose name is longer than its room', [name('甲乙丙', 50, 50, { room: 20, isQuiet: true })], []],
    ['not what lies outside', [name('甲', 150, 50)], []],
    ['nothing for no name', [name('', 50, 50)], []],
  ];
  for (const [title, wanted, expected] of CASES) {
    it(`places ${title}`, () =>
      expect(placeLabels(wanted, [], 100, 100).map(({ lines, anchor }) => [lines[0], anchor])).to.deep.equal(expected));
  }

  it('keeps free what is kept', () => {
    const kept = [{ left: 52, top: 0, right: 100, bottom: 60 }];
    const [label] = placeLabels([name('甲', 50, 50)], [], 100, 100, kept);
    expect([label?.anchor, label?.lines[0]]).to.deep.equal(['end', '甲']);
  });

  for (const [title, y, expected] of [
    ['over the edge of a mark beside its own, where no other place is left', 36, ['end']],
    ['nowhere rather than over the middle of a mark beside its own', 50, []],
  ] as const) {
    it(`is ${title}`, () => {
      const mark = (x: number, at: number, radius: number): SymbolMark => ({
        kind: 'site',
        index: 0,
        x,
        y: at,
        radius,
      });
      const kept = [
        { left: 0, top: 0, right: 100, bottom: 20 },
        { left: 70, top: 20, right: 100, bottom: 40 },
        { left: 70, top: 60, right: 100, bottom: 100 },
      ];
      const wanted = [name('甲乙', 85, 50, { clearance: 13 })];
      const labels = placeLabels(wanted, [mark(85, 50, 10), mark(60, y, 8)], 100, 100, kept);
      expect(labels.map(({ anchor }) => anchor)).to.deep.equal(expected);
    });
  }

  it('never lets two names overlap', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(points, (all) => {
        const labels = placeLabels(
          all.map(([x, y], i) => name(`村${i}`, x, y)),
          [],
          300,
          200,
        );
        const boxes = labels.map(({ x, y, lines, anchor }) => {
          // A Han character is 12 px wide, a digit at least 7.
          const wide = 12 + 7 * (lines[0]!.length - 1);
          const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
          return [left, y - 11, left + wide, y + 3] as const;
        });
        boxes.forEach(([al, at, ar, ab], i) => {
          for (const [bl, bt, br, bb] of boxes.slice(i + 1))
            expect(ar <= bl || br <= al || ab <= bt || bb <= at).to.equal(true);
        });
      }),
    );
  });
});

describe('the camera', () => {
  const BOUNDS = { left: 0, top: 0, right: 100, bottom: 50 };

  it('shows all of it in the middle', () => {
    expect(fitCamera([[BOUNDS, 10]], 220, 220)).to.deep.equal({ scale: 2, dx: 10, dy: 60 });
    expect(fitCamera([[{ left: 5, top: 5, right: 5, bottom: 5 }, 10]], 100, 100)).to.deep.equal({
      scale: 1,
      dx: 45,
      dy: 45,
    });
  });

  it('keeps the point under the hand where it is, within its limits', () => {
    const fit = fitCamera([[BOUNDS, 10]], 220, 220);
    const near = zoomAt(fit, 3, 50, 80, fit);
    expect([(50 - near.dx) / near.scale, (80 - near.dy) / near.scale]).to.deep.equal([20, 10]);
    expect(zoomAt(fit, 0.1, 50, 80, fit).scale).to.equal(2);
    expect(zoomAt(fit, 1000, 50, 80, fit).scale).to.equal(64);
  });

  it('never shows beyond what the whole picture shows', () => {
    const fit = fitCamera([[BOUNDS, 10]], 220, 220);
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 32, noNaN: true }),
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: -5000, max: 5000 }),
        (by, dx, dy) => {
          const kept = keepInside({ scale: fit.scale * by, dx, dy }, fit, BOUNDS);
          // No edge of the bounds is further in the picture than when all of it is shown: they never leave it.
          const edges = ({ scale, dx: x, dy: y }: Camera): number[] => [
            BOUNDS.left * scale + x,
            -(BOUNDS.right * scale + x),
            BOUNDS.top * scale + y,
            -(BOUNDS.bottom * scale + y),
          ];
          edges(kept).forEach((edge, i) => expect(edge).to.be.at.most(edges(fit)[i]! + 1e-6));
        },
      ),
    );
  });

  it('stays where it was when the ground is drawn finer', () => {
    const lens = new Lens(() => undefined);
    const fit = { scale: 2, dx: 10, dy: 60 };
    lens.look(fit, BOUNDS, 220, 220);
    lens.zoomBy(4, 50, 80);
    const before = lens.look(fit, BOUNDS, 220, 220);
    const finer = { left: 0, top: 0, right: 400, bottom: 200 };
    expect(lens.look({ ...fit, scale: 0.5 }, finer, 220, 220)).to.deep.equal({ ...before, scale: before.scale / 4 });
    expect(lens.zoom).to.equal(4);
    lens.stop();
  });
});

describe('markAt(drawing, x, y)', () => {
  const DRAWING = {
    width: 100,
    height: 100,
    key: [],
    labels: [],
    symbols: [
      { kind: 'site', index: 0, x: 50, y: 50, radius: 20 },
      { kind: 'site', index: 1, x: 55, y: 50, radius: 4 },
      { kind: 'origin', index: 0, x: 5, y: 5, radius: 2 },
    ],
    flows: [
      {
        entry: 7,
        curve: [
          [5, 5],
          [5, 40],
          [5, 60],
          [5, 95],
        ],
        width: 2,
      },
    ],
  } as const;
  const CASES: readonly (readonly [string, number, number, object | undefined])[] = [
    ['a circle', 40, 50, { kind: 'site', index: 0 }],
    ['the smaller of two circles in one another', 55, 50, { kind: 'site', index: 1 }],
    ['a circle just beside it', 50, 73, { kind: 'site', index: 0 }],
    ['an origin before its flow', 6, 6, { kind: 'origin', index: 0 }],
    ['a flow', 7, 60, { kind: 'flow', entry: 7 }],
    ['nothing far from all', 90, 90, undefined],
  ];
  for (const [title, x, y, expected] of CASES) {
    it(`finds ${title}`, () => expect(markAt(DRAWING, x, y)).to.deep.equal(expected));
  }
});

describe('chosenBy(target, places)', () => {
  const PLACES = {
    entries: [
      { row: 1, site: 0, origin: 0, size: 2, asTyped: [] },
      { row: 2, site: 0, origin: 1, size: 1, asTyped: [] },
      { row: 3, site: 1, origin: undefined, size: 1, asTyped: [] },
    ],
  };
  const CASES: readonly (readonly [string, Parameters<typeof chosenBy>[0], number[], string[]])[] = [
    ['nothing', undefined, [], []],
    ['a flow: its row and both ends', { kind: 'entry', entry: 1 }, [1], ['site 0', 'origin 1']],
    ['a site alone: its row and mark', { kind: 'entry', entry: 2 }, [2], ['site 1']],
    ['a site: all rows that lead there', { kind: 'site', index: 0 }, [0, 1], ['site 0']],
    ['an origin: all rows from there', { kind: 'origin', index: 1 }, [1], ['origin 1']],
  ];
  for (const [title, target, rows, places] of CASES) {
    it(`chooses ${title}`, () => {
      const chosen = chosenBy(target, PLACES);
      expect([0, 1, 2].filter((entry) => chosen.hasEntry(entry))).to.deep.equal(rows);
      const marks = (['site', 'origin'] as const).flatMap((kind) =>
        [0, 1].filter((i) => chosen.hasPlace(kind, i)).map((i) => `${kind} ${i}`),
      );
      expect(marks).to.deep.equal(places);
    });
  }
});
