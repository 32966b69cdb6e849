// The places and boundaries that all contestants draw: made up, the same in every run.

/** Numbers from 0 to 1 that look random and are the same each time. */
function makeChance(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const WEST = 98;
const SOUTH = 22;
const WIDE = 24;
const HIGH = 20;

/** So many polygons in a grid of columns, with ragged borders that neighbours share; `points` a border. */
export function makeBoundary(count, columns, points) {
  const rows = Math.ceil(count / columns);
  const chance = makeChance(count);
  const [dx, dy] = [WIDE / columns, HIGH / rows];
  const corners = Array.from({ length: (columns + 1) * (rows + 1) }, (_, i) => [
    WEST + ((i % (columns + 1)) + (chance() - 0.5) * 0.4) * dx,
    SOUTH + (Math.floor(i / (columns + 1)) + (chance() - 0.5) * 0.4) * dy,
  ]);
  const borders = new Map();
  /** From one corner to another, without the last point. */
  const border = (a, b) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (!borders.has(key)) {
      const [from, to] = [corners[Math.min(a, b)], corners[Math.max(a, b)]];
      borders.set(
        key,
        Array.from({ length: points + 1 }, (_, i) => {
          const [t, off] = [i / points, i === 0 || i === points ? 0 : 0.05];
          const at = (axis, size) => from[axis] + (to[axis] - from[axis]) * t + (chance() - 0.5) * off * size;
          return [Number(at(0, dx).toFixed(6)), Number(at(1, dy).toFixed(6))];
        }),
      );
    }
    const path = borders.get(key);
    return (a < b ? path : path.toReversed()).slice(0, -1);
  };
  const features = Array.from({ length: count }, (_, i) => {
    const [x, y] = [i % columns, Math.floor(i / columns)];
    const corner = y * (columns + 1) + x;
    const above = corner + columns + 1;
    // Clockwise, as d3 wants it.
    const ring = [
      ...border(corner, above),
      ...border(above, above + 1),
      ...border(above + 1, corner + 1),
      ...border(corner + 1, corner),
    ];
    return {
      type: 'Feature',
      properties: { name: `${i + 1}区`, adcode: 100000 + i },
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
    };
  });
  return { type: 'FeatureCollection', features };
}

/** Sites as `[name, people, longitude, latitude]`. */
export function makeSites(count) {
  const chance = makeChance(count + 7);
  return Array.from({ length: count }, (_, i) => [
    `${i + 1}号安置点`,
    Math.ceil(5000 * chance() ** 3) + 10,
    Number((WEST + 1 + chance() * (WIDE - 2)).toFixed(5)),
    Number((SOUTH + 1 + chance() * (HIGH - 2)).toFixed(5)),
  ]);
}

/** What is drawn: polygons, and sites on them. */
export const PICTURES = [
  { polygons: 34, sites: 100 },
  { polygons: 100, sites: 1000 },
  { polygons: 34, sites: 10_000 },
  { polygons: 2900, sites: 100 },
];

export const BOUNDARIES = {
  34: () => makeBoundary(34, 6, 120),
  100: () => makeBoundary(100, 10, 40),
  2900: () => makeBoundary(2900, 58, 5),
};
