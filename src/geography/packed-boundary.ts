// A drawn boundary as few large pieces instead of thousands of small ones, which threads hand on sooner.
import type { DrawnBoundary, DrawnRegion } from './drawn-boundary.js';

export interface PackedBoundary extends Omit<DrawnBoundary, 'regions'> {
  readonly names: readonly (string | undefined)[];
  readonly codes: readonly (string | undefined)[];
  /** x, y and room of each region's label; NaN where it has none. */
  readonly labels: Float64Array;
  /** The path data of all, parted by what path data has not. */
  readonly shapes: string;
  readonly coasts: ReadonlyMap<number, string>;
}

const BETWEEN = ';';

export function packBoundary({ regions, ...plane }: DrawnBoundary): PackedBoundary {
  const labels = new Float64Array(3 * regions.length).fill(NaN);
  const coasts = new Map<number, string>();
  for (const [i, { label, coast }] of regions.entries()) {
    if (label) labels.set([label.x, label.y, label.room], 3 * i);
    if (coast !== undefined) coasts.set(i, coast);
  }
  return {
    ...plane,
    names: regions.map(({ name }) => name),
    codes: regions.map(({ code }) => code),
    labels,
    shapes: regions.map(({ d }) => d).join(BETWEEN),
    coasts,
  };
}

export function unpackBoundary({ names, codes, labels, shapes, coasts, ...plane }: PackedBoundary): DrawnBoundary {
  const all = shapes.split(BETWEEN);
  const regions = names.map((name, i): DrawnRegion => {
    const [code, coast, x] = [codes[i], coasts.get(i), labels[3 * i]!];
    return {
      ...(name === undefined ? {} : { name }),
      ...(code === undefined ? {} : { code }),
      ...(Number.isNaN(x) ? {} : { label: { x, y: labels[3 * i + 1]!, room: labels[3 * i + 2]! } }),
      d: all[i]!,
      ...(coast === undefined ? {} : { coast }),
    };
  });
  return { ...plane, regions };
}
