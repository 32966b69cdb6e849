// A drawn boundary as few large pieces instead of thousands of small ones, which threads hand on sooner.
import { LazySequence } from '../sequence.js';
import type { DrawnBoundary, DrawnRegion } from './drawn-boundary.js';

export interface PackedBoundary extends Omit<DrawnBoundary, 'regions'> {
  /** The names and the codes of all, each parted by what no name has. */
  readonly names: string;
  readonly codes: string;
  /** x, y and room of each region's label; NaN where it has none. */
  readonly labels: Float64Array;
  /** The path data of all, parted by the same. */
  readonly shapes: string;
  readonly coasts: ReadonlyMap<number, string>;
}

const BETWEEN = '\0';

const join = (texts: readonly (string | undefined)[]): string =>
  texts.map((text) => text?.replaceAll(BETWEEN, '')).join(BETWEEN);

export function packBoundary({ regions, ...plane }: DrawnBoundary): PackedBoundary {
  const labels = new Float64Array(3 * regions.length).fill(NaN);
  const coasts = new Map<number, string>();
  for (const [i, { label, coast }] of [...regions].entries()) {
    if (label) labels.set([label.x, label.y, label.room], 3 * i);
    if (coast !== undefined) coasts.set(i, coast);
  }
  return {
    ...plane,
    names: join(regions.map(({ name }) => name)),
    codes: join(regions.map(({ code }) => code)),
    labels,
    shapes: join(regions.map(({ d }) => d)),
    coasts,
  };
}

/** Regions that are unpacked one by one, when they are looked at; one without a name has an empty one. */
export function unpackBoundary({ names, codes, labels, shapes, coasts, ...plane }: PackedBoundary): DrawnBoundary {
  const [nameAt, codeAt, shapeAt] = [names, codes, shapes].map(partsOf) as [PartAt, PartAt, PartAt];
  const unpack = (i: number): DrawnRegion => {
    const x = labels[3 * i]!;
    return {
      name: nameAt(i),
      code: codeAt(i),
      label: Number.isNaN(x) ? undefined : { x, y: labels[3 * i + 1]!, room: labels[3 * i + 2]! },
      d: shapeAt(i),
      coast: coasts.get(i),
    };
  };
  return { ...plane, regions: new LazySequence(labels.length / 3, unpack) };
}

type PartAt = (index: number) => string;

/** The parts of a joined text, which is parted when the first is asked for. */
function partsOf(joined: string): PartAt {
  let parts: string[] | undefined;
  return (index) => (parts ??= joined.split(BETWEEN))[index]!;
}
