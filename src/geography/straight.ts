// Edges of files are straight on longitude and latitude, those of a sphere are not: long ones are given points between.
import type { Area, Boundary, Path } from './boundary.js';
import { isRoundTheEarth } from './round-the-earth.js';

/** Degrees of longitude, within which a parallel and the shortest way are one line. */
const LONG = 1;

/** Degrees of latitude: from pole to pole any way is the shortest. */
const HIGH = 60;

const HALF = 180;

/** The same regions, no edge of which is longer than a degree from west to east. */
export function straighten({ regions }: Boundary): Boundary {
  const ring = (path: Path): Path => straightPath(path, true);
  return {
    regions: regions.map((region) => ({
      ...region,
      areas: region.areas.map((area): Area => area.map(ring)),
      lines: region.lines.map((line) => straightPath(line, false)),
    })),
  };
}

function straightPath(path: Path, isRing: boolean): Path {
  const isRound = isRoundTheEarth(path);
  const straight: number[] = [];
  const last = isRing ? path.length : path.length - 2;
  for (let i = 0; i < path.length; i += 2) {
    const j = (i + 2) % path.length;
    const [lon, lat] = [path[i]!, path[i + 1]!];
    straight.push(lon, lat);
    if (i >= last) break;
    let wide = path[j]! - lon;
    const high = path[j + 1]! - lat;
    // The way over the antimeridian is the shorter one.
    if (Math.abs(wide) > HALF && !isRound) wide -= Math.sign(wide) * 2 * HALF;
    const parts = Math.ceil(Math.max(Math.abs(wide) / LONG, Math.abs(high) / HIGH));
    for (let part = 1; part < parts; part++)
      straight.push(inCircle(lon + (wide * part) / parts), lat + (high * part) / parts);
  }
  return straight.length > path.length ? straight : path;
}

const inCircle = (lon: number): number => (Math.abs(lon) > HALF ? lon - Math.sign(lon) * 2 * HALF : lon);
