// Which files are boundaries, what they hold, and by what name the others are refused.
import { expect } from 'chai';
import { parseBoundary } from '../../src/geography/parse-boundary.js';
import { collection, feature, polygon, square } from './shapes.js';

const DANFENG = feature(polygon(square(110, 33)), { name: '丹凤县', adcode: 611022, center: null });
const RING = [110, 33, 111, 33, 111, 34, 110, 34];

const TOPOLOGY = {
  type: 'Topology',
  objects: {
    land: { type: 'Polygon', arcs: [[0]] },
    counties: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0]], id: 611022, properties: { name: '丹凤县' } },
        { type: 'Polygon', arcs: [[~0]], properties: {} },
      ],
    },
  },
  arcs: [square(110, 33)],
};

describe('parseBoundary(input)', () => {
  const READ: readonly (readonly [string, unknown, object[]])[] = [
    [
      'a number for a code, a null centre',
      collection(DANFENG),
      [{ name: '丹凤县', code: '611022', areas: [[RING]], lines: [] }],
    ],
    ['text', JSON.stringify(collection(DANFENG)), [{ name: '丹凤县', code: '611022', areas: [[RING]], lines: [] }]],
    [
      'text with a byte order mark',
      `\uFEFF${JSON.stringify(polygon(square(110, 33)))}`,
      [{ areas: [[RING]], lines: [] }],
    ],
    [
      'bytes with a byte order mark',
      new TextEncoder().encode(`\uFEFF${JSON.stringify(polygon(square(110, 33)))}`),
      [{ areas: [[RING]], lines: [] }],
    ],
    ['a feature without properties', feature(polygon(square(110, 33)), null), [{ areas: [[RING]], lines: [] }]],
    ['an empty name', feature(polygon(square(110, 33)), { name: ' ' }), [{ areas: [[RING]], lines: [] }]],
    ['a ring left open', polygon(square(110, 33).slice(0, 4)), [{ areas: [[RING]], lines: [] }]],
    ['heights', polygon(square(110, 33).map((point) => [...point, 700])), [{ areas: [[RING]], lines: [] }]],
    [
      'several parts',
      { type: 'MultiPolygon', coordinates: [[square(110, 33)], [square(110, 33), square(110, 33)]] },
      [{ areas: [[RING], [RING, RING]], lines: [] }],
    ],
    [
      'a line and a point in a collection',
      {
        type: 'GeometryCollection',
        geometries: [
          {
            type: 'LineString',
            coordinates: [
              [110, 33],
              [111, 34],
            ],
          },
          {
            type: 'MultiLineString',
            coordinates: [
              [
                [1, 2],
                [3, 4],
              ],
            ],
          },
          { type: 'Point', coordinates: [110, 33] },
        ],
      },
      [
        {
          areas: [],
          lines: [
            [110, 33, 111, 34],
            [1, 2, 3, 4],
          ],
        },
      ],
    ],
    [
      'a feature without a geometry beside one with',
      collection(feature(null, { name: '甲' }), DANFENG),
      [
        { name: '甲', areas: [], lines: [] },
        { name: '丹凤县', code: '611022', areas: [[RING]], lines: [] },
      ],
    ],
    [
      'the object of a topology that has the most regions',
      TOPOLOGY,
      [
        { name: '丹凤县', code: '611022', areas: [[RING]], lines: [] },
        { areas: [[[110, 33, 110, 34, 111, 34, 111, 33]]], lines: [] },
      ],
    ],
  ];
  for (const [title, input, regions] of READ) {
    it(`reads ${title}`, async () =>
      expect(await parseBoundary(input)).to.deep.equal({ ok: true, value: { regions } }));
  }

  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const REFUSED: readonly (readonly [string, unknown, string, RegExp])[] = [
    [
      "ECharts' encoded form",
      { ...collection(DANFENG), UTF8Encoding: true },
      'boundary-format',
      /encoded form of ECharts/,
    ],
    ['a Shapefile', new Uint8Array([0, 0, 0x27, 0x0a, 0, 0, 0, 0]), 'boundary-format', /a Shapefile/],
    ['a zipped Shapefile', text('PK\x03\x04rest'), 'boundary-format', /ZIP archive/],
    ['a GeoPackage', text('SQLite format 3\0'), 'boundary-format', /GeoPackage/],
    ['KML', text('<?xml version="1.0"?>\n<kml>'), 'boundary-format', /^KML/],
    ['an error page', text('<!DOCTYPE html><title>404'), 'boundary-format', /HTML page/],
    ['a script that registers a map', text('echarts.registerMap("x", {})'), 'boundary-format', /script/],
    ['an array', [], 'boundary-format', /array/],
    ['an array in text', '[]', 'boundary-format', /JSON array/],
    ['text that is cut', '{"type":"FeatureCollection","feat', 'boundary-format', /JSON|Unterminated|string/i],
    ['Latin-1', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 'boundary-format', /./],
    ['another type', { type: 'Style' }, 'boundary-format', /Style/],
    ['no type', {}, 'boundary-format', /no type/],
    ['a geometry of no known type', collection(feature({ type: 'Circle' })), 'boundary-format', /Circle/],
    [
      'coordinates that are none',
      collection(feature({ type: 'Polygon', coordinates: 'x' })),
      'boundary-format',
      /string/,
    ],
    ['positions of texts', polygon([['110', '33'] as never]), 'boundary-format', /\["110","33"\]/],
    ['no shape at all', collection(feature(null)), 'boundary-format', /1 features without one/],
    ['a topology without objects', { type: 'Topology', objects: {}, arcs: [] }, 'boundary-format', /no objects/],
    ['a topology with an arc that is not there', { ...TOPOLOGY, arcs: [] }, 'boundary-format', /./],
    [
      'latitude before longitude',
      polygon([
        [33, 110],
        [34, 110],
        [34, 111],
      ]),
      'coordinates-swapped',
      /^33, 110$/,
    ],
    [
      'metres',
      polygon([
        [12245143, 3895303],
        [12245243, 3895303],
        [12245243, 3895403],
      ]),
      'coordinates-out-of-range',
      /^12245143/,
    ],
  ];
  for (const [title, input, code, received] of REFUSED) {
    it(`refuses ${title}`, async () => {
      const result = await parseBoundary(input);
      const [issue] = result.ok ? [] : result.issues;
      expect(issue?.code).to.equal(code);
      expect(issue?.received).to.match(received);
    });
  }

  it('says which feature is at fault', async () => {
    const result = await parseBoundary(collection(DANFENG, feature(polygon(square(170, 60, 40)))));
    expect(result.ok ? '' : result.issues[0]?.path).to.equal('features[1]');
  });
});
