// Simplifies to the unit: leaves out the points that make the smallest triangles with their neighbours, as Visvalingam and
// Whyatt do (1993), but in rounds, whose outcome is the same wherever a path begins and whichever way it goes. Points at
// which paths part stay, so that neighbours keep sharing their borders.
import type { Path } from './boundary.js';
import type { FlatRegion } from './flat-boundary.js';

const ROUNDS = 2;

/** Twice the area, in square units, of a triangle that is not missed. */
const LEAST = 2;

/** A sharp end is not missed within two units of where it begins. */
const SHARP = 2 ** 2;

/** Of neighbours one stays: a ring of fewer points might be left with less than three. */
const FEWEST = 3 * 2 ** ROUNDS;

/** More than either side of a plane that is drawn; of a larger one some points may stay that need not. */
const WIDEST = 2 ** 26;

/** The same regions, which lie on whole numbers, of fewer points. */
export function simplify(regions: readonly FlatRegion[]): FlatRegion[] {
  const partings = new Partings();
  for (const { rings, lines, coasts = [] } of regions) {
    for (const ring of rings) partings.add(ring, true);
    for (const line of [...lines, ...coasts]) partings.add(line, false);
  }
  const all = (paths: readonly Path[], isRing: boolean): Path[] =>
    paths.map((path) => {
      let left = path;
      for (let round = 0; round < ROUNDS; round++) left = once(left, isRing, partings);
      return left;
    });
  return regions.map(({ rings, lines, coasts }) => ({
    rings: all(rings, true),
    lines: all(lines, false),
    ...(coasts && { coasts: all(coasts, false) }),
  }));
}

/** Of neighbours that could both go, the one with the smaller triangle does. */
function once(path: Path, isRing: boolean, partings: Partings): number[] {
  const count = path.length / 2;
  const sizes = new Float64Array(count).fill(Infinity);
  for (let i = isRing ? 0 : 1; i < (isRing ? count : count - 1); i++)
    if (!partings.has(path, i)) sizes[i] = sizeAt(path, i);
  const isSmaller = (i: number, j: number): boolean =>
    sizes[i]! < sizes[j]! || (sizes[i] === sizes[j] && keyAt(path, i) < keyAt(path, j));
  const left: number[] = [];
  for (let i = 0; i < count; i++) {
    const [before, after] = [(i + count - 1) % count, (i + 1) % count];
    if (sizes[i]! > LEAST || !isSmaller(i, before) || !isSmaller(i, after)) left.push(path[2 * i]!, path[2 * i + 1]!);
  }
  return left;
}

/** Twice the area of a point's triangle; endless for one at the end of a long spike, which has no area to speak of. */
function sizeAt(path: Path, i: number): number {
  const count = path.length / 2;
  const [a, b, c] = [2 * ((i + count - 1) % count), 2 * i, 2 * ((i + 1) % count)];
  const [ux, uy] = [path[b]! - path[a]!, path[b + 1]! - path[a + 1]!];
  const [vx, vy] = [path[c]! - path[b]!, path[c + 1]! - path[b + 1]!];
  const isSpike = ux * vx + uy * vy < 0 && Math.min(ux * ux + uy * uy, vx * vx + vy * vy) > SHARP;
  return isSpike ? Infinity : Math.abs(ux * vy - uy * vx);
}

const keyAt = (path: Path, i: number): number => path[2 * i]! * WIDEST + path[2 * i + 1]!;

/** The points that have other neighbours on one path than on another, or where a path ends. */
class Partings {
  readonly #neighbours = new Map<number, readonly [number, number]>();
  readonly #partings = new Set<number>();

  add(path: Path, isRing: boolean): void {
    const count = path.length / 2;
    for (let i = 0; i < count; i++) {
      const key = keyAt(path, i);
      const isFixed = isRing ? count < FEWEST : i === 0 || i === count - 1;
      if (isFixed) this.#partings.add(key);
      const [a, b] = [keyAt(path, (i + count - 1) % count), keyAt(path, (i + 1) % count)];
      const [low, high] = a < b ? [a, b] : [b, a];
      const known = this.#neighbours.get(key);
      if (!known) this.#neighbours.set(key, [low, high]);
      else if (known[0] !== low || known[1] !== high) this.#partings.add(key);
    }
  }

  has(path: Path, i: number): boolean {
    return this.#partings.has(keyAt(path, i));
  }
}
