// Small shapes that the boundary tests share, written as files have them.

/** A square of degrees from its south-west corner; counter-clockwise, as RFC 7946 wants outer rings. */
export const square = (west: number, south: number, size = 1): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

export const polygon = (...rings: number[][][]): object => ({ type: 'Polygon', coordinates: rings });

export const feature = (geometry: object | null, properties: object | null = {}): object => ({
  type: 'Feature',
  properties,
  geometry,
});

export const collection = (...features: object[]): Record<string, unknown> => ({ type: 'FeatureCollection', features });
