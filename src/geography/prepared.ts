// A flat boundary as a small JSON file: whole numbers, each point as its step from the one before.
import { failure, success, type Issue, type Result } from '../result.js';
import type { Path } from './boundary.js';
import type { FlatBoundary, FlatBoundaryRegion } from './flat-boundary.js';
import type { Projection } from './projection.js';

/** What `prepareBoundary` makes, to be saved as JSON. */
export interface PreparedBoundary {
  readonly type: 'PreparedBoundary';
  readonly version: 1;
  readonly width: number;
  readonly height: number;
  readonly projection: Projection;
  readonly regions: readonly PreparedRegion[];
}

export interface PreparedRegion {
  readonly name?: string;
  readonly code?: string;
  /** x, y and room. */
  readonly label?: readonly [x: number, y: number, room: number];
  /** The first point, then steps. */
  readonly rings: readonly (readonly number[])[];
  readonly lines?: readonly (readonly number[])[];
}

const toSteps = (path: Path): number[] => path.map((value, i) => (i < 2 ? value : value - path[i - 2]!));

function fromSteps(steps: readonly number[]): number[] {
  const path = [...steps];
  for (let i = 2; i < path.length; i++) path[i]! += path[i - 2]!;
  return path;
}

export const writePrepared = ({ width, height, projection, regions }: FlatBoundary): PreparedBoundary => ({
  type: 'PreparedBoundary',
  version: 1,
  width,
  height,
  projection,
  regions: regions.map(({ name, code, label, rings, lines }) => ({
    ...(name === undefined ? {} : { name }),
    ...(code === undefined ? {} : { code }),
    ...(label ? { label: [Math.round(label.x), Math.round(label.y), Math.round(label.room)] as const } : {}),
    rings: rings.map(toSteps),
    ...(lines.length > 0 ? { lines: lines.map(toSteps) } : {}),
  })),
});

/** Reads a prepared boundary. Fails with `boundary-format` for another version and for one that was cut or edited. */
export function readPrepared(json: Record<string, unknown>): Result<FlatBoundary> {
  const { version, width, height, projection, regions } = json as unknown as PreparedBoundary;
  const isWhole =
    isSize(width) && isSize(height) && isProjection(projection) && Array.isArray(regions) && regions.every(isRegion);
  if (version !== 1) return failure(fault('version', 'a prepared boundary of version 1', String(version)));
  if (!isWhole)
    return failure(fault('', 'a prepared boundary as prepareBoundary made it', 'one that is cut or edited'));
  return success({ width, height, projection, regions: regions.map(readRegion) });
}

const readRegion = ({ label, rings, lines = [], ...named }: PreparedRegion): FlatBoundaryRegion => ({
  ...(named.name === undefined ? {} : { name: named.name }),
  ...(named.code === undefined ? {} : { code: named.code }),
  ...(label ? { label: { x: label[0], y: label[1], room: label[2] } } : {}),
  rings: rings.map(fromSteps),
  lines: lines.map(fromSteps),
});

const fault = (path: string, expected: string, received: string): Issue => ({
  code: 'boundary-format',
  path,
  expected,
  received,
});

const isSize = (value: unknown): boolean => Number.isFinite(value) && (value as number) >= 0;

const areNumbers = (value: unknown): boolean => Array.isArray(value) && value.every((each) => Number.isFinite(each));

const arePaths = (value: unknown): boolean => Array.isArray(value) && value.every(areNumbers);

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isRegion = (region: Partial<PreparedRegion> | null): boolean =>
  typeof region === 'object' &&
  region !== null &&
  isText(region.name) &&
  isText(region.code) &&
  arePaths(region.rings) &&
  (region.lines === undefined || arePaths(region.lines)) &&
  (region.label === undefined || (areNumbers(region.label) && region.label.length === 3));

const isProjection = (value: Partial<Projection> | undefined): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['mercator', 'conic-equal-area', 'equal-earth'].includes(value.name!) &&
  Number.isFinite(value.meridian) &&
  Number.isFinite(value.scale) &&
  areNumbers(value.translate) &&
  (value.parallels === undefined || areNumbers(value.parallels));
