// The whole earth on the plane: every country as large as it is, whatever its file does at the poles and at 180 degrees.
import { expect } from 'chai';
import type { Path } from '../../src/geography/boundary.js';
import { loadBoundary } from '../../src/geography/load-boundary.map.js';
import type { FlatBoundary } from '../../src/geography/flat-boundary.js';
import { openBoundary, type OpenBoundary } from '../../src/geography/open-boundary.map.js';
import { outerFirst } from '../../src/geography/outer-ring.js';
import { parseBoundary } from '../../src/geography/parse-boundary.js';
import { prepareBoundary } from '../../src/geography/prepare-boundary.js';
import { extentShown } from '../../src/geography/projection.map.js';
import { straighten } from '../../src/geography/straight.js';
import { planarArea } from '../../src/geography/winding.js';
import { collection, feature, polygon, square } from './shapes.js';

const SPHERE = 4 * Math.PI;
const RADIANS = Math.PI / 180;

/** Steradians that a ring of a file goes round, as a surveyor adds them up from the south pole. */
function areaOnEarth(ring: Path): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    let wide = ring[i]! - ring[j]!;
    if (Math.abs(wide) > 180) wide -= Math.sign(wide) * 360;
    sum += wide * RADIANS * (1 + (Math.sin(ring[i + 1]! * RADIANS) + Math.sin(ring[j + 1]! * RADIANS)) / 2);
  }
  const area = Math.abs(sum);
  return Math.min(area, SPHERE - area);
}

const drawnArea = ({ regions, projection }: FlatBoundary, i: number): number =>
  Math.abs(regions[i]!.rings.reduce((sum, ring) => sum + planarArea(ring) / 2, 0)) / projection.scale ** 2;

const box = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

async function draw(input: unknown, size = 1024): Promise<FlatBoundary> {
  const loaded = await loadBoundary(input, 'wgs84');
  if (!loaded.ok) throw new Error(loaded.issues[0]!.received);
  return loaded.value.draw(size);
}

describe('the countries of world-atlas', () => {
  for (const file of ['countries-110m', 'countries-50m', 'countries-10m', 'land-110m', 'land-50m', 'land-10m']) {
    it(`are drawn as large as they are: ${file}`, async () => {
      const response = await fetch(new URL(`../../node_modules/world-atlas/${file}.json`, import.meta.url));
      const bytes = new Uint8Array(await response.arrayBuffer());
      const [parsed, flat] = [await parseBoundary(bytes), await draw(bytes)];
      if (!parsed.ok) throw new Error('not parsed');
      const unit = 1 / flat.projection.scale;
      const wrong = parsed.value.regions.flatMap(({ name, areas }, i) => {
        const sizes = areas.map((area) => area.map(areaOnEarth).toSorted((a, b) => b - a));
        const real = sizes.flatMap(([outer, ...holes]) => [outer!, ...holes.map((hole) => -hole)]);
        const expected = real.reduce((sum, size) => sum + size, 0);
        const tolerance = 0.05 * expected + 4 * unit * Math.sqrt(expected) + 2 * unit ** 2;
        const isRight = Math.abs(drawnArea(flat, i) - expected) <= tolerance;
        return isRight ? [] : [`${name ?? 'land'}: ${drawnArea(flat, i)} for ${expected}`];
      });
      expect(wrong).to.deep.equal([]);
      expect(flat.regions.length).to.be.above(file.startsWith('land') ? 0 : 170);
    });
  }

  it('are prepared as they are drawn', async () => {
    const response = await fetch(new URL('../../node_modules/world-atlas/countries-50m.json', import.meta.url));
    const prepared = await prepareBoundary(new Uint8Array(await response.arrayBuffer()), { size: 1024 });
    const flat = await draw(JSON.stringify(prepared.ok && prepared.value));
    const antarctica = flat.regions.findIndex(({ name }) => name === 'Antarctica');
    expect(drawnArea(flat, antarctica)).to.be.within(0.29, 0.32);
  });
});

describe('boxes round the earth', () => {
  const area = (west: number, south: number, east: number, north: number): number =>
    (east - west) * RADIANS * (Math.sin(north * RADIANS) - Math.sin(south * RADIANS));
  const CASES: readonly (readonly [string, number, number, number, number])[] = [
    ['at the south pole', -180, -90, 180, -60],
    ['at the north pole', -180, 60, 180, 90],
    ['of all of it', -180, -90, 180, 90],
    ['along the equator', -180, -23, 180, 23],
    ['of one half', -180, -90, 0, 90],
  ];
  for (const [title, ...ends] of CASES)
    for (const turn of [(ring: number[][]) => ring, (ring: number[][]) => ring.toReversed()])
      it(`are drawn ${title}`, async () => {
        const flat = await draw(collection(feature(polygon(turn(box(...ends))))));
        expect(drawnArea(flat, 0) / area(...ends)).to.be.within(0.98, 1.02);
      });
});

describe('an islet on the antimeridian', () => {
  it('that is smaller than a pixel is no line across the world', async () => {
    const islet = [
      [180, -16.54],
      [179.9856, -16.5227],
      [-180, -16.4897],
      [-179.9424, -16.4411],
      [180, -16.54],
    ];
    const arctic = polygon(box(-180, 70, 180, 80));
    const { width, regions } = await draw(collection(feature(polygon(islet)), feature(arctic)), 640);
    const { rings, coasts = [] } = regions[0]!;
    for (const path of [...rings, ...coasts])
      for (let i = 2; i < path.length; i += 2) expect(Math.abs(path[i]! - path[i - 2]!)).to.be.below(width / 2);
  });
});

describe('outerFirst(boundary)', () => {
  const round = (latitude: number): Path => [-180, latitude, -90, latitude, 0, latitude, 90, latitude];
  const [large, small] = [
    [0, 0, 8, 0, 8, 8, 0, 8],
    [2, 2, 3, 2, 3, 3, 2, 3],
  ];
  const CASES: readonly (readonly [string, Path[], Path[]])[] = [
    ['keeps a hole after its outer ring', [large, small], [large, small]],
    ['puts a hole after its outer ring', [small, large], [large, small]],
    ['puts a lake after the coast round a pole', [small, round(-70)], [round(-70), small]],
    ['takes the wider of two rings round a pole', [round(-80), round(-70)], [round(-70), round(-80)]],
    ['takes out what is nothing but a pole', [round(-89.999), round(-70)], [round(-70)]],
  ];
  for (const [title, given, expected] of CASES)
    it(title, () =>
      expect(outerFirst({ regions: [{ areas: [given], lines: [] }] }).regions[0]!.areas).to.deep.equal([expected]),
    );
});

describe('straighten(boundary)', () => {
  const straight = (line: Path): Path => straighten({ regions: [{ areas: [], lines: [line] }] }).regions[0]!.lines[0]!;
  const CASES: readonly (readonly [string, Path, Path])[] = [
    ['leaves short edges as they are', [0, 10, 0.9, 60], [0, 10, 0.9, 60]],
    ['divides an edge along a parallel', [0, 50, 3, 50], [0, 50, 1, 50, 2, 50, 3, 50]],
    ['divides a slanting edge', [0, 50, 2, 54], [0, 50, 1, 52, 2, 54]],
    ['goes over the antimeridian', [179.5, 0, -178.5, 0], [179.5, 0, -179.5, 0, -178.5, 0]],
    ['divides the way from pole to pole', [7, -90, 7, 90], [7, -90, 7, -30, 7, 30, 7, 90]],
    ['takes 180 and -180 for one', [179, 0, 180, 0, -180, 0, -179, 0], [179, 0, 180, 0, -180, 0, -179, 0]],
  ];
  for (const [title, given, expected] of CASES) it(title, () => expect(straight(given)).to.deep.equal(expected));

  it('goes along the whole equator', () => {
    expect(straight([-180, 0, 180, 0])).to.have.lengthOf(2 * 361);
  });
});

describe('a part of the earth that is looked at closely', () => {
  /** A coast with a step every tenth of a degree. */
  const stairs = (west: number, south: number): number[][] => {
    const ring = Array.from({ length: 100 }, (_, i) => [west + Math.ceil(i / 2) / 10, south + Math.floor(i / 2) / 10]);
    return [...ring, [west, south + 5], ring[0]!];
  };
  const EQUATOR = [
    [-180, 0],
    [180, 0],
  ];
  const WORLD = collection(
    feature({ type: 'LineString', coordinates: EQUATOR }, {}),
    feature(polygon(square(0, -80, 2)), {}),
    feature(polygon(square(0, 78, 2)), {}),
    feature(polygon(stairs(10, 60)), { name: 'near' }),
    feature(polygon(stairs(-60, -40)), { name: 'elsewhere' }),
  );
  const PLACES = Float64Array.of(10.5, 61, 13, 64);

  const open = async (): Promise<OpenBoundary> => {
    const opened = await openBoundary(WORLD, 'wgs84', 'wgs84');
    if (!opened.ok) throw new Error(opened.issues[0]!.received);
    return opened.value;
  };
  const corners = (boundary: { readonly regions: Iterable<{ name?: string | undefined; d: string }> }): unknown =>
    Object.fromEntries([...boundary.regions].map(({ name, d }) => [name, d.split(' ').length >> 1]));

  it('has all the corners that its picture can show, and elsewhere no more than before', async () => {
    const { lay } = await open();
    const whole = lay(PLACES, 500);
    const { width, height } = whole.boundary;
    const [ax, ay, bx, by] = whole.points as unknown as [number, number, number, number];
    const part = { left: ax / width, right: bx / width, top: by / height, bottom: ay / height };
    const close = lay(PLACES, 500, part);
    const [before, after] = [corners(whole.boundary), corners(close.boundary)] as Record<string, number>[];
    expect(before!['near']).to.be.below(40);
    // Of a hundred, those between the places.
    expect(after!['near']).to.be.above(80);
    expect(after!['elsewhere']).to.be.below(40);
    // The places are as far apart as the picture is high.
    expect(close.points[1]! - close.points[3]!).to.be.within(480, 530);
  });

  it('is drawn once, whatever places lie on it', async () => {
    const { lay } = await open();
    const part = { left: 0.5, right: 0.6, top: 0.1, bottom: 0.2 };
    expect(lay(PLACES, 500, part).boundary).to.equal(lay(Float64Array.of(11, 62), 500, { ...part }).boundary);
    expect(lay(PLACES, 500).boundary.width).to.be.within(490, 500);
  });

  it('is never finer than files are', async () => {
    const { lay } = await open();
    const part = { left: 0.5, right: 0.50001, top: 0.1, bottom: 0.10001 };
    expect(lay(PLACES, 4000, part).boundary.width).to.be.within(2 ** 18 - 9, 2 ** 18 + 9);
  });

  it('is found on earth', async () => {
    const { projection, width, height } = await draw(WORLD, 1000);
    const at = (left: number, top: number, right: number, bottom: number): number[] =>
      Object.values(extentShown(projection, { left, top, right, bottom })).map(
        (degrees) => Math.round(degrees / 10) * 10 + 0,
      );
    expect(projection.name).to.equal('equal-earth');
    expect(at(0, 0, width, height)).to.deep.equal([-180, 180, -80, 80]);
    expect(at(width * 0.5, height * 0.4, width * 0.6, height * 0.5)).to.deep.equal([0, 40, 0, 10]);
    // Beside the earth is nothing to be seen, but its seam may be.
    expect(at(width * 0.75, 0, width * 1.2, height * 0.2)).to.deep.equal([100, 180, 40, 80]);
  });
});
