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

const ofArcs = (arcs: unknown): object => ({
  ...TOPOLOGY,
  objects: { counties: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs }] } },
});

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
    ['a script that registers a map', text('echarts.registerMap("x", {})'), 'boundary-format', /^a script$/],
    [
      'a script that sets a variable',
      text('var china = {"type"'),
      'boundary-format',
      /^a script that sets a variable$/,
    ],
    ['JSONP', text('cb({"type"'), 'boundary-format', /^JSONP/],
    ['a module', text('export default {"type"'), 'boundary-format', /^a script$/],
    ['JSON with remarks', text('// counties\n{"type"'), 'boundary-format', /^a script$/],
    ['an empty file', text(''), 'boundary-format', /^an empty file$/],
    [
      'the table of a Shapefile',
      new Uint8Array([3, 0x70, 1, 1, 0, 0, 0, 0]),
      'boundary-format',
      /^a dBASE table \(\.dbf\)/,
    ],
    ['another binary file', new Uint8Array([0x7b, 1, 2, 3]), 'boundary-format', /^a binary file$/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'boundary-format', /^a PNG picture$/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), 'boundary-format', /^text in UTF-16$/],
    ['UTF-16 without a mark', new Uint8Array([0x7b, 0, 0x22, 0]), 'boundary-format', /^text in UTF-16$/],
    ['UTF-16 the other way', new Uint8Array([0, 0x7b, 0, 0x0a]), 'boundary-format', /^text in UTF-16$/],
    // {"中国":1}
    [
      'GBK',
      new Uint8Array([0x7b, 0x22, 0xd6, 0xd0, 0xb9, 0xfa, 0x22, 0x3a, 0x31, 0x7d]),
      'boundary-format',
      /^text in GBK, it seems$/,
    ],
    ['text with what no console prints', text('{"a": "\u0001\u009b' + ' '.repeat(9)), 'boundary-format', /binary file/],
    [
      'the same late in a file',
      text(`{"a": ${' '.repeat(500)}\u0001\u009b`),
      'boundary-format',
      /^broken JSON: \P{Cc}+$/u,
    ],
    ['an array', [], 'boundary-format', /array/],
    ['an array in text', '[]', 'boundary-format', /JSON array/],
    ['text that is cut', '{"type":"FeatureCollection","feat', 'boundary-format', /^broken JSON: ./],
    [
      'Latin-1',
      new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
      'boundary-format',
      /^bytes that are no UTF-8$/,
    ],
    ['a collection without features', { type: 'FeatureCollection' }, 'boundary-format', /^none$/],
    [
      "ECharts' encoded form without its flag",
      collection(feature({ type: 'Polygon', coordinates: ['@@G@@G@@'], encodeOffsets: [[112640, 34816]] })),
      'boundary-format',
      /encoded form of ECharts \(encodeOffsets\)/,
    ],
    [
      'an object that throws',
      {
        type: 'FeatureCollection',
        get features(): never {
          throw new Error('ha');
        },
      },
      'boundary-format',
      /^one that throws ha$/,
    ],
    [
      'an object that throws at once',
      {
        get type(): never {
          throw new Error('ha');
        },
      },
      'boundary-format',
      /^one that throws ha$/,
    ],
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
    ['a topology without arcs', { ...TOPOLOGY, arcs: [] }, 'boundary-format', /^arc 0$/],
    ['a topology with an arc that is not there', ofArcs([[0, 5]]), 'boundary-format', /^arc 5$/],
    ['a topology with one that is not there backwards', ofArcs([[~1]]), 'boundary-format', /^arc -2$/],
    ['a topology with a name for an arc', ofArcs([['0']]), 'boundary-format', /^arc 0$/],
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
