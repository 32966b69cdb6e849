// A boundary from file to plane: projected, moved between datums, prepared and read again.
import { expect } from 'chai';
import { toWgs84 } from '../../src/geography/datum.map.js';
import { loadBoundary } from '../../src/geography/load-boundary.map.js';
import type { FlatBoundary } from '../../src/geography/flat-boundary.js';
import { prepareBoundary } from '../../src/geography/prepare-boundary.js';
import { planarArea } from '../../src/geography/winding.js';
import { placer } from '../../src/geography/projection.map.js';
import { collection, feature, polygon, square } from './shapes.js';

async function draw(input: unknown, size = 100): Promise<FlatBoundary> {
  const loaded = await loadBoundary(input, 'wgs84');
  if (!loaded.ok) throw new Error(loaded.issues[0]!.received);
  return loaded.value.draw(size);
}

const area = ({ regions }: FlatBoundary, i: number): number =>
  regions[i]!.rings.reduce((sum, ring) => sum + Math.abs(planarArea(ring)) / 2, 0);

const around = (west: number, south: number, east: number, north: number): number[][] => {
  const ring: number[][] = [];
  for (let lon = west; lon <= east; lon += 5) ring.push([lon, south]);
  for (let lon = east; lon >= west; lon -= 5) ring.push([lon, north]);
  return [...ring, ring[0]!];
};

describe('a boundary on the plane', () => {
  it('fills the plane, north up', async () => {
    const flat = await draw(polygon(square(0, 0, 2)));
    expect(flat.width).to.be.within(99, 100);
    expect(flat.height).to.be.within(99, 101);
    const at = placer(flat.projection);
    expect(at([0, 2]).map(Math.round)).to.deep.equal([0, 0]);
    expect(at([2, 0]).map(Math.round)).to.deep.equal([100, 100]);
  });

  it('keeps areas where it shows a country', async () => {
    const flat = await draw(
      collection(...[18, 48].map((south) => feature(polygon(around(100, south, 110, south + 5))))),
      1000,
    );
    expect(flat.projection.name).to.equal('conic-equal-area');
    // Between two parallels the sphere has sin(north) − sin(south) of what it has between equator and pole.
    expect(area(flat, 0) / area(flat, 1)).to.be.closeTo(
      (Math.sin(0.40143) - Math.sin(0.31416)) / (Math.sin(0.92502) - Math.sin(0.83776)),
      0.02,
    );
  });

  for (const [title, turn] of [
    ['as RFC 7946 wants', (ring: number[][]) => ring],
    ['the other way', (ring: number[][]) => ring.toReversed()],
  ] as const) {
    it(`never floods the world with rings that go round ${title}`, async () => {
      const world = collection(
        ...[-170, -90, 0, 60, 120].map((west) =>
          feature(polygon(turn(around(west, 10, west + 20, 30)), turn(around(west + 5, 15, west + 10, 20)))),
        ),
        // A sliver along a parallel: between its ends great circles bulge past its northern side.
        feature(
          polygon(
            turn([
              [-40, 60],
              [0, 60],
              [0, 60.6],
              [-40, 60.6],
              [-40, 60],
            ]),
          ),
        ),
      );
      const flat = await draw(world, 1000);
      expect(flat.projection.name).to.equal('equal-earth');
      const whole = flat.width * flat.height;
      for (const i of flat.regions.keys()) expect(area(flat, i)).to.be.below(whole / 10);
    });
  }

  it('draws a country over the antimeridian in one piece', async () => {
    const flat = await draw(
      polygon([
        [177, -18],
        [-178, -18],
        [-178, -16],
        [177, -16],
        [177, -18],
      ]),
      500,
    );
    expect(flat.regions[0]!.rings).to.have.lengthOf(1);
    expect(area(flat, 0)).to.be.above(0.95 * flat.width * flat.height);
  });

  it('leaves out what is finer than the picture', async () => {
    const ragged = Array.from({ length: 4000 }, (_, i) => {
      const angle = (i / 4000) * 2 * Math.PI;
      return [110 + Math.cos(angle) + (i % 2) * 0.0001, 33 + Math.sin(angle)];
    });
    const [coarse, fine] = [await draw(polygon(ragged), 200), await draw(polygon(ragged), 2000)];
    expect(coarse.regions[0]!.rings[0]!.length).to.be.below(1000);
    expect(fine.regions[0]!.rings[0]!.length).to.be.above(1500);
  });
});

describe('toWgs84(datum)', () => {
  // Tiananmen as the three datums publish it, to about a metre.
  const CASES = [
    ['wgs84', [116.391265, 39.907339], [116.391265, 39.907339]],
    ['gcj02', [116.397507, 39.908745], [116.391265, 39.907339]],
    ['bd09', [116.403877, 39.915082], [116.391265, 39.907339]],
  ] as const;
  for (const [datum, given, expected] of CASES) {
    it(`moves ${datum}`, () => {
      const [lon, lat] = toWgs84(datum)(given[0], given[1]);
      expect(lon).to.be.closeTo(expected[0], 0.00003);
      expect(lat).to.be.closeTo(expected[1], 0.00003);
    });
  }
});

describe('prepareBoundary(boundary, options)', () => {
  const COUNTY = collection(
    feature(polygon(around(100, 20, 110, 40)), { name: '甲', adcode: 1 }),
    feature(null, { name: '乙' }),
  );

  it('is read as the same drawing', async () => {
    const prepared = await prepareBoundary(COUNTY, { size: 300 });
    if (!prepared.ok) throw new Error('not prepared');
    const read = await draw(JSON.parse(JSON.stringify(prepared.value)), 300);
    const { regions, ...plane } = await draw(COUNTY, 300);
    const { regions: readRegions, ...readPlane } = read;
    expect(readPlane).to.deep.equal(plane);
    expect(readRegions.map(({ label: _label, ...region }) => region)).to.deep.equal(
      regions.map(({ label: _label, ...region }) => region),
    );
    expect(readRegions[0]!.label!.x).to.be.closeTo(regions[0]!.label!.x, 0.5);
  });

  it('is drawn no finer than a picture shows it', async () => {
    const prepared = await prepareBoundary(COUNTY);
    const [coarse, fine] = [await draw(prepared.ok && prepared.value), await draw(prepared.ok && prepared.value, 9999)];
    expect([fine.height, coarse.height]).to.deep.equal([4096, 100]);
    const [byCoarse, byFine] = [placer(coarse.projection), placer(fine.projection)];
    for (const [i, at] of byCoarse([107, 31]).entries())
      expect(at).to.be.closeTo((byFine([107, 31])[i]! * 100) / 4096, 0.001);
    expect(area(coarse, 0) / area(fine, 0)).to.be.closeTo((100 / 4096) ** 2, 0.00001);
    expect(coarse.regions[0]!.label!.y).to.be.closeTo((fine.regions[0]!.label!.y * 100) / 4096, 0.01);
    expect(coarse.regions.map(({ name, code }) => [name, code])).to.deep.equal([
      ['甲', '1'],
      ['乙', undefined],
    ]);
  });

  it('is a fifth of its file, even of a ragged one', async () => {
    const ragged = Array.from({ length: 20_000 }, (_, i) => {
      const angle = (i / 20_000) * 2 * Math.PI;
      const out = 1 + Math.sin(i * 1.7) * 0.01;
      return [Number((110 + out * Math.cos(angle)).toFixed(6)), Number((33 + out * Math.sin(angle)).toFixed(6))];
    });
    const file = JSON.stringify(polygon([...ragged, ragged[0]!]));
    const prepared = await prepareBoundary(file);
    const size = JSON.stringify(prepared.ok && prepared.value).length;
    expect(size / file.length).to.be.below(0.2);
  });

  it('is put into WGS84', async () => {
    const moved = await prepareBoundary(polygon(square(110, 33)), { crs: 'gcj02' });
    const plain = await prepareBoundary(polygon(square(110, 33)));
    expect(moved.ok && plain.ok && moved.value.projection.meridian - plain.value.projection.meridian).to.be.closeTo(
      -0.0045,
      0.0015,
    );
  });

  it('keeps what its author should know', async () => {
    const outline = [73.5, 39, 97, 42, 123, 53.6, 135.1, 48, 122, 30, 109, 18.2, 98, 24, 73.5, 39];
    const ring = Array.from({ length: 8 }, (_, i) => outline.slice(2 * i, 2 * i + 2));
    const prepared = await prepareBoundary({ type: 'Polygon', coordinates: [ring] });
    const loaded = await loadBoundary(JSON.stringify(prepared.ok && prepared.value), 'wgs84');
    expect(loaded.ok && loaded.value.issues.map(({ code }) => code)).to.deep.equal(['boundary-incomplete']);
    const edited = await loadBoundary({ ...(prepared.ok && prepared.value), issues: [null, { code: 1 }] }, 'wgs84');
    expect(edited.ok && edited.value.issues).to.deep.equal([]);
  });

  it('keeps the coasts of what the antimeridian cuts, in its place', async () => {
    const rectangle = (west: number, east: number): object =>
      polygon([
        [west, -18],
        [east, -18],
        [east, -16],
        [west, -16],
        [west, -18],
      ]);
    const fiji = collection(feature(rectangle(178, 180), {}), feature(rectangle(-180, -178), {}));
    const prepared = await prepareBoundary(fiji, { size: 100 });
    const read = await draw(JSON.stringify(prepared.ok && prepared.value));
    expect(read.regions.map(({ rings, coasts }) => [rings.length, coasts?.map(({ length }) => length)])).to.deep.equal([
      [1, [8]],
      [1, [8]],
    ]);
    expect((await draw(collection(feature(polygon(square(110, 33)), {})))).regions[0]!.coasts).to.equal(undefined);
  });

  const OPTIONS: readonly (readonly [string, object | null, string | undefined])[] = [
    ['no options', null, undefined],
    ['a datum that is none', { crs: 'x' }, 'crs: x'],
    ['null for a datum', { crs: null }, 'crs: null'],
    ['no size', { size: 0 }, 'size: number 0'],
    ['a size that is no number', { size: '300' }, 'size: 300'],
    ['an endless size', { size: Infinity }, 'size: number Infinity'],
  ];
  for (const [title, options, expected] of OPTIONS) {
    it(`answers ${title}`, async () => {
      const result = await prepareBoundary(COUNTY, options as never);
      const [issue] = result.ok ? [] : result.issues;
      expect(issue && `${issue.path}: ${issue.received}`).to.equal(expected);
      expect(issue?.code).to.equal(expected && 'choice-unknown');
    });
  }

  it('gives a line that goes straight north some width', async () => {
    const north = [
      [110, 33],
      [110, 34],
    ];
    const prepared = await prepareBoundary({ type: 'LineString', coordinates: north });
    const read = await draw(JSON.stringify(prepared.ok && prepared.value));
    expect([read.width, read.height]).to.deep.equal([1, 100]);
  });

  it('refuses what is no boundary', async () => {
    const result = await prepareBoundary({ type: 'Style' });
    expect(result.ok ? '' : result.issues[0]?.code).to.equal('boundary-format');
  });

  const EDITED: readonly (readonly [string, (prepared: Record<string, unknown>) => object])[] = [
    ['another version', (prepared) => ({ ...prepared, version: 2 })],
    ['no projection', ({ projection: _projection, ...rest }) => rest],
    ['numbers for steps', (prepared) => ({ ...prepared, regions: [{ rings: [[1, 2]] }] })],
    ['steps that are cut', (prepared) => ({ ...prepared, regions: [{ rings: ['Ag'] }] })],
    ['a region that is none', (prepared) => ({ ...prepared, regions: [null] })],
    ['no width', (prepared) => ({ ...prepared, width: 0 })],
    ['no regions', (prepared) => ({ ...prepared, regions: null })],
  ];
  for (const [title, edit] of EDITED) {
    it(`is refused with ${title}`, async () => {
      const prepared = await prepareBoundary(COUNTY);
      if (!prepared.ok) throw new Error('not prepared');
      const result = await loadBoundary(edit({ ...prepared.value }), 'wgs84');
      expect(result.ok ? '' : result.issues[0]?.code).to.equal('boundary-format');
    });
  }
});
