// Rings, extents, lattices and labels: what is told of shapes on the plane.
import { expect } from 'chai';
import fc from 'fast-check';
import type { Boundary, Path } from '../../src/geography/boundary.js';
import { outlineIssue } from '../../src/geography/china-outline.js';
import { positionIssue } from '../../src/geography/position-issue.js';
import { extentOf } from '../../src/geography/extent.js';
import { labelPoint } from '../../src/geography/label-point.js';
import { localPlane } from '../../src/geography/local-projection.js';
import { snapPath } from '../../src/geography/snap.js';
import { planarArea, rewind } from '../../src/geography/winding.js';

const of = (...rings: Path[]): Boundary => ({ regions: [{ areas: [rings], lines: [] }] });
const COUNTER = [0, 0, 2, 0, 2, 2, 0, 2];
const CLOCKWISE = [0, 2, 2, 2, 2, 0, 0, 0];

describe('rewind(boundary)', () => {
  const CASES: readonly (readonly [string, Path[], Path[]])[] = [
    ['an outer ring that goes counter-clockwise', [COUNTER], [CLOCKWISE]],
    ['an outer ring that goes clockwise', [CLOCKWISE], [CLOCKWISE]],
    ['a hole that goes the way of its outer ring', [COUNTER, COUNTER], [CLOCKWISE, COUNTER]],
    ['a sliver', [[0, 0, 10, 0, 10, 0.0001]], [[10, 0.0001, 10, 0, 0, 0]]],
    ['a ring over the antimeridian', [[179, 0, -179, 0, -179, 2, 179, 2]], [[179, 2, -179, 2, -179, 0, 179, 0]]],
    ['a ring round the south pole', [[-90, -70, -180, -70, 90, -70, 0, -70]], [[0, -70, 90, -70, -180, -70, -90, -70]]],
    ['a ring round the north pole', [[0, 70, 90, 70, 180, 70, -90, 70]], [[-90, 70, 180, 70, 90, 70, 0, 70]]],
  ];
  for (const [title, given, expected] of CASES) {
    it(`turns ${title} as the sphere wants it`, () => expect(rewind(of(...given))).to.deep.equal(of(...expected)));
  }

  it('tells the size of a ring, negative clockwise', () => {
    expect(planarArea(COUNTER)).to.equal(8);
    expect(planarArea(CLOCKWISE)).to.equal(-8);
  });
});

describe('extentOf(boundary, positions)', () => {
  const CASES: readonly (readonly [string, Path[], [number, number][], [number, number, number, number]])[] = [
    ['a county', [[110, 33, 111, 33, 111, 34]], [], [110, 111, 33, 34]],
    ['a county and a place outside', [[110, 33, 111, 33, 111, 34]], [[109, 34.5]], [109, 111, 33, 34.5]],
    [
      'places alone',
      [],
      [
        [104.9, 26.5],
        [105.1, 26.4],
      ],
      [104.9, 105.1, 26.4, 26.5],
    ],
    ['Fiji in one ring', [[177, -18, -178, -18, -178, -16]], [], [177, 182, -18, -16]],
    [
      'Fiji cut in two',
      [
        [177, -18, 180, -18, 180, -16],
        [-180, -18, -178, -18, -178, -16],
      ],
      [],
      [177, 182, -18, -16],
    ],
    [
      'places on both sides of the antimeridian',
      [],
      [
        [179, 0],
        [-179, 1],
      ],
      [179, 181, 0, 1],
    ],
    ['Antarctica', [[0, -70, 90, -65, -180, -70, -90, -70]], [], [-180, 180, -90, -65]],
  ];
  for (const [title, rings, positions, [west, east, south, north]] of CASES) {
    it(`finds ${title}`, () => {
      const boundary = { regions: [{ areas: rings.map((ring) => [ring]), lines: [] }] };
      expect(extentOf(rings.length > 0 ? boundary : undefined, positions)).to.deep.equal({ west, east, south, north });
    });
  }

  it('finds nothing of nothing', () => expect(extentOf(undefined)).to.equal(undefined));
});

describe('positionIssue(path, longitude, latitude)', () => {
  const CASES: readonly (readonly [number, number, string | undefined])[] = [
    [110.33, 33.69, undefined],
    [-180, -90, undefined],
    [33.69, 110.33, 'coordinates-swapped'],
    [190, 33, 'coordinates-out-of-range'],
    [110, 190, 'coordinates-out-of-range'],
    [12245143, 3895303, 'coordinates-out-of-range'],
    [Number.NaN, 33, 'coordinates-out-of-range'],
  ];
  for (const [longitude, latitude, code] of CASES) {
    it(`says ${code ?? 'nothing'} of ${longitude}, ${latitude}`, () =>
      expect(positionIssue('rows[1]', longitude, latitude)?.code).to.equal(code));
  }
});

describe('outlineIssue(boundary)', () => {
  const CHINA = [73.5, 39, 97, 42, 123, 53.6, 135.1, 48, 122, 30, 109, 18.2, 98, 24];
  const NINE_DASHES = [109.9, 11.5, 111.5, 5.5, 118.5, 8.5];
  const REST = [-20, -30, 60, -30, 60, 70];
  const TAIWAN = [120.1, 23.1, 121.9, 25.1, 120.8, 22];
  const FUJIAN = [119.9, 25.4, 120.4, 26.9, 118, 24.5];
  const world = (...more: Path[]): Boundary => ({
    regions: [CHINA, TAIWAN, REST, ...more].map((ring) => ({ areas: [[ring]], lines: [] })),
  });
  const lines = (...paths: Path[]): Boundary => ({ regions: [{ areas: [[CHINA], [TAIWAN]], lines: paths }] });
  const CASES: readonly (readonly [string, Boundary, string | undefined])[] = [
    ['the mainland alone', of(CHINA), 'boundary-incomplete'],
    ['with Xisha, without Nansha', lines([111, 16, 112, 15.8]), 'boundary-incomplete'],
    ['with the dashes', lines(NINE_DASHES), undefined],
    ['with the dashes, without Taiwan', of(CHINA, FUJIAN, NINE_DASHES), 'boundary-incomplete'],
    ['one county', of([110, 33, 111, 33, 111, 34]), undefined],
    ['a continent in one outline', of(CHINA, [60, 20, 150, 20, 150, 70]), undefined],
    ['a country among others', world(), 'boundary-incomplete'],
    ['a country among others, with islands that are a region', world([111.9, 8.6, 115.8, 10.7, 114, 11.4]), undefined],
    [
      'a country among others, with dashes that are a region',
      world([109, 12, 112, 3.8, 119, 15, 122.5, 24]),
      undefined,
    ],
    ['Brunei, which is no part of it', world([114, 4.6, 115.3, 4.3, 115, 5]), 'boundary-incomplete'],
    ['Palawan, which is no part of it', world([117.2, 8.4, 119.5, 11.3, 119.3, 10.2]), 'boundary-incomplete'],
  ];
  for (const [title, boundary, code] of CASES) {
    it(`says ${code ?? 'nothing'} of ${title}`, () =>
      expect(outlineIssue(boundary, extentOf(boundary)!)?.code).to.equal(code));
  }

  const SAID: readonly (readonly [string, Boundary, string])[] = [
    ['the sea', world(), 'an outline that ends at 18.2 degrees north'],
    ['Taiwan', of(CHINA, FUJIAN, NINE_DASHES), 'an outline without Taiwan'],
    ['both', of(CHINA), 'an outline that ends at 18.2 degrees north and without Taiwan'],
  ];
  for (const [title, boundary, received] of SAID) {
    it(`says where ${title} is missing`, () =>
      expect(outlineIssue(boundary, extentOf(boundary)!)?.received).to.equal(received));
  }
});

describe('snapPath(path, isRing, step)', () => {
  const CASES: readonly (readonly [string, Path, boolean, number, number[]])[] = [
    ['moves points to the lattice', [0.2, 0.1, 3.9, 0.4, 4.2, 3.8], true, 1, [0, 0, 4, 0, 4, 4]],
    ['leaves out what falls on the same point', [0, 0, 0.1, 0.2, 4, 0, 4, 4, 0.3, 0.3], true, 1, [0, 0, 4, 0, 4, 4]],
    ['leaves out what lies on a straight way', [0, 0, 2, 0, 4, 0, 4, 4], true, 1, [0, 0, 4, 0, 4, 4]],
    ['keeps the end of a spike', [0, 0, 4, 0, 2, 0, 2, 4], true, 1, [0, 0, 4, 0, 2, 0, 2, 4]],
    ['lets a speck vanish', [0, 0, 0.1, 0, 0.1, 0.1], true, 1, []],
    ['keeps a line of two points', [0, 0, 5, 0], false, 1, [0, 0, 5, 0]],
    ['lets a short line vanish', [0, 0, 0.3, 0], false, 1, []],
    ['takes another lattice', [0, 0, 7, 1, 9, 11], true, 5, [0, 0, 5, 0, 10, 10]],
  ];
  for (const [title, path, isRing, step, expected] of CASES) {
    it(title, () => expect(snapPath(path, isRing, step)).to.deep.equal(expected));
  }

  it('draws a border the same whichever way it is walked', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(points, (walked) => {
        const there = snapPath(
          walked.flatMap(([x, y]) => [x / 10, y / 10]),
          false,
          1,
        );
        const back = snapPath(
          walked.toReversed().flatMap(([x, y]) => [x / 10, y / 10]),
          false,
          1,
        );
        const corners: number[][] = [];
        for (let i = 0; i < back.length; i += 2) corners.unshift([back[i]!, back[i + 1]!]);
        expect(corners.flat()).to.deep.equal(there);
      }),
    );
  });
});

describe('labelPoint(rings)', () => {
  const CASES: readonly (readonly [string, Path[], object | undefined])[] = [
    ['in the middle of a square', [[0, 0, 4, 0, 4, 4, 0, 4]], { x: 2, y: 2, room: 4 }],
    [
      'on the largest of several parts',
      [
        [0, 0, 1, 0, 1, 1, 0, 1],
        [10, 0, 14, 0, 14, 4, 10, 4],
      ],
      { x: 12, y: 2, room: 4 },
    ],
    ['beside the bay of a C', [[0, 0, 10, 0, 10, 1, 2, 1, 2, 9, 10, 9, 10, 10, 0, 10]], { x: 1, y: 5, room: 2 }],
    ['nowhere without a ring', [], undefined],
  ];
  for (const [title, rings, expected] of CASES) {
    it(`is ${title}`, () => expect(labelPoint(rings)).to.deep.equal(expected));
  }
});

describe('localPlane(positions, size)', () => {
  it('keeps the ratio of degrees at the middle latitude', () => {
    const plane = localPlane(Float64Array.of(110, 59, 112, 61, 111, 60, NaN, NaN), 100)!;
    expect([plane.width, plane.height].map(Math.round)).to.deep.equal([50, 100]);
    expect([...plane.points].map(Math.round)).to.deep.equal([0, 100, 50, 0, 25, 50, NaN, NaN]);
  });

  it('goes over the antimeridian', () => {
    const plane = localPlane(Float64Array.of(179, 0, -179, 0, -180, 0), 100)!;
    expect([...plane.points].map(Math.round)).to.deep.equal([0, 0, 100, 0, 50, 0]);
  });

  it('puts a single place at the beginning', () =>
    expect([...localPlane(Float64Array.of(1, 2), 9)!.points]).to.deep.equal([0, 0]));

  it('is none where no position is known', () => expect(localPlane(Float64Array.of(NaN, NaN), 9)).to.equal(undefined));
});
