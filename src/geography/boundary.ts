// What a boundary is once read, whatever file it came from: regions of rings and lines, in degrees.

/** Longitudes and latitudes in turn: `[lon, lat, lon, lat …]`. A ring does not repeat its first point at the end. */
export type Path = readonly number[];

/** One area: its outer ring, then its holes. */
export type Area = readonly Path[];

/** A county, a province, a country: whatever one feature of the file draws. */
export interface Region {
  readonly name?: string;
  /** A code such as 611022, as text whichever way the file writes it. */
  readonly code?: string;
  readonly areas: readonly Area[];
  readonly lines: readonly Path[];
}

/** Regions in WGS84 degrees, or in the datum that their file says. */
export interface Boundary {
  readonly regions: readonly Region[];
}

/** Every ring and line of a boundary. */
export function* pathsOf({ regions }: Boundary): Generator<Path> {
  for (const { areas, lines } of regions) {
    for (const area of areas) yield* area;
    yield* lines;
  }
}

/** The same regions with every point moved. */
export function mapPoints(boundary: Boundary, move: (lon: number, lat: number) => readonly number[]): Boundary {
  const movePath = (path: Path): Path => {
    const moved: number[] = [];
    for (let i = 0; i < path.length; i += 2) moved.push(...move(path[i]!, path[i + 1]!));
    return moved;
  };
  return {
    regions: boundary.regions.map((region) => ({
      ...region,
      areas: region.areas.map((area) => area.map(movePath)),
      lines: region.lines.map(movePath),
    })),
  };
}
