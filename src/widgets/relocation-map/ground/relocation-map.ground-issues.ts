// What its author should know of places once they lie on a boundary: names that no region bears, positions far from it.
import type { DrawnBoundary } from '../../../geography/drawn-boundary.js';
import type { LaidBoundary } from '../../../geography/open-boundary.map.js';
import type { Issue, IssueCode } from '../../../result.js';
import type { Bounds } from '../picture/relocation-map.camera.js';
import type { MapModel } from '../relocation-map.model.js';
import type { Unfound } from './relocation-map.named-places.js';
import type { Place } from '../rows/relocation-map.places.js';

const MOST_NAMED = 20;

/** `laid` as it came, `unfound` as its places were looked for, which lie `around`. */
export function groundIssues(
  model: MapModel,
  { boundary, points, swapped }: LaidBoundary,
  unfound: Unfound,
  around: Bounds | undefined,
): Issue[] {
  const { sites, origins } = model;
  const placeAt = (index: number): Place => (sites.at(index) ?? origins.at(index - sites.length))!;
  // Of thousands of places and regions none is looked at where all is well.
  const far = around && isFar(boundary, around) ? farFrom(boundary, points) : [];
  const names = unfound.unknown.length > 0 ? [...boundary.regions].flatMap(({ name }) => name ?? []) : [];
  return [
    ...swapped.map((index) => swappedIssue(placeAt(index))),
    ...told(
      'coordinates-doubtful',
      'positions near the boundary; these lie farther from it than it is large',
      far.map((index) => placeAt(index).name),
    ),
    ...told('region-unknown', 'the name or the code of a region of the boundary', unfound.unknown, (name) =>
      nearName(name, names),
    ),
    ...told(
      'region-unknown',
      'a name that one region of the boundary bears; more than one bear this',
      unfound.ambiguous,
    ),
  ];
}

/** Syria of Syrian Arab Rep., 城关镇 of 城关. */
const nearName = (given: string, names: readonly string[]): string | undefined =>
  names.find((name) => name.length > 1 && given.length > 1 && (given.startsWith(name) || name.startsWith(given)));

/** Whether anything lies farther from a boundary than its longer side is long. */
const isFar = ({ width, height, isRegional }: DrawnBoundary, { left, top, right, bottom }: Bounds): boolean =>
  isRegional && Math.max(-left, right - width, -top, bottom - height) > Math.max(width, height);

function farFrom(boundary: DrawnBoundary, points: Float64Array): number[] {
  const far: number[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i]!, points[i + 1]!];
    if (isFar(boundary, { left: x, top: y, right: x, bottom: y })) far.push(i / 2);
  }
  return far;
}

function told(
  code: IssueCode,
  expected: string,
  names: readonly string[],
  near: (name: string) => string | undefined = () => undefined,
): Issue[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST_NAMED);
  const meant = shown.flatMap((name) => near(name) ?? []);
  const received = shown.join(', ') + (names.length > MOST_NAMED ? ` … (${names.length})` : '');
  return [
    { code, path: 'rows', expected: expected + (meant.length > 0 ? `; perhaps ${meant.join(', ')}` : ''), received },
  ];
}

function swappedIssue({ name, position }: Place): Issue {
  const expected = `longitude before latitude: ${name} lies outside of the boundary, and inside the other way round`;
  return { code: 'coordinates-swapped', path: 'rows', expected, received: position?.join(', ') ?? '' };
}
