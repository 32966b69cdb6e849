// The circles of a map as columns of numbers, so that thousands are laid out, handed on and painted without an object for
// each; those of thousands of sites only where they are asked for, by whichever thread.
import type { Camera } from './relocation-map.camera.js';
import type { SymbolMark } from './relocation-map.drawing.js';
import { Ranking } from '../rows/relocation-map.ranking.js';
import { radiusScale } from '../relocation-map.scale.js';
import { LazySequence, type Sequence } from '../../../sequence.js';

/** The origins, then the sites from the largest. */
export interface CircleRow extends Sequence<SymbolMark> {
  /** x, y and radius of each. */
  readonly numbers: Float64Array;
  /** How many of the first are origins. */
  readonly origins: number;
  /** What all of them can be made of by another thread, which has the points. */
  readonly plan?: CirclePlan;
}

/** Sites that all have a point, and a radius by size. Plain data, which threads can hand on. */
export interface CirclePlan {
  readonly sizes: Float64Array;
  /** The largest size, and its radius. */
  readonly largest: number;
  readonly radius: number;
}

export class Circles extends LazySequence<SymbolMark> implements CircleRow {
  /** `indices` is the place of each among the origins or the sites. */
  constructor(
    readonly numbers: Float64Array,
    indices: Uint32Array,
    readonly origins: number,
  ) {
    super(numbers.length / 3, (i) => ({
      kind: i < origins ? 'origin' : 'site',
      index: indices[i]!,
      x: numbers[3 * i]!,
      y: numbers[3 * i + 1]!,
      radius: numbers[3 * i + 2]!,
    }));
  }
}

export class PlannedCircles extends LazySequence<SymbolMark> implements CircleRow {
  readonly origins = 0;
  #numbers: Float64Array | undefined;

  constructor(
    private readonly points: Float64Array,
    readonly plan: CirclePlan,
    private readonly camera: Camera,
    private readonly ranking: Ranking,
  ) {
    const radius = radiusScale(plan.largest, plan.radius);
    super(plan.sizes.length, (rank) => {
      const index = ranking.at(rank);
      const [x, y] = [points[2 * index]! * camera.scale + camera.dx, points[2 * index + 1]! * camera.scale + camera.dy];
      return { kind: 'site', index, x, y, radius: radius(plan.sizes[index]!) };
    });
  }

  get numbers(): Float64Array {
    return (this.#numbers ??= carryOut(this.plan, this.points, this.camera, this.ranking));
  }
}

/** x, y and radius of each site from the largest. */
export function carryOut(
  { sizes, largest, radius }: CirclePlan,
  points: Float64Array,
  { scale, dx, dy }: Camera,
  ranking = new Ranking(sizes),
): Float64Array {
  const numbers = new Float64Array(3 * sizes.length);
  const radiusOf = radiusScale(largest, radius);
  for (let rank = 0; rank < sizes.length; rank++) {
    const site = ranking.at(rank);
    numbers[3 * rank] = points[2 * site]! * scale + dx;
    numbers[3 * rank + 1] = points[2 * site + 1]! * scale + dy;
    numbers[3 * rank + 2] = radiusOf(sizes[site]!);
  }
  return numbers;
}
