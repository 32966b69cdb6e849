// A flat boundary as a small JSON file.
import { failure, success, type Issue, type Result } from '../result.js';
import type { FlatBoundary, FlatBoundaryRegion } from './flat-boundary.js';
import type { Projection } from './projection.js';
import { readSteps, writeSteps } from './steps.js';

/** What `prepareBoundary` makes, to be saved as JSON. */
export interface PreparedBoundary {
  readonly type: 'PreparedBoundary';
  readonly version: 1;
  readonly width: number;
  readonly height: number;
  readonly projection: Projection;
  readonly regions: readonly PreparedRegion[];
  /** What its author should know although it draws. */
  readonly issues?: readonly Issue[];
}

export interface PreparedRegion {
  readonly name?: string;
  readonly code?: string;
  /** x, y and room. */
  readonly label?: readonly [x: number, y: number, room: number];
  /** Paths in steps, as text. */
  readonly rings: readonly string[];
  readonly lines?: readonly string[];
  readonly coasts?: readonly string[];
}

export const writePrepared = (
  { width, height, projection, regions }: FlatBoundary,
  issues: readonly Issue[],
): PreparedBoundary => ({
  type: 'PreparedBoundary',
  version: 1,
  width,
  height,
  projection,
  regions: regions.map(({ name, code, label, rings, lines, coasts }) => ({
    ...(name === undefined ? {} : { name }),
    ...(code === undefined ? {} : { code }),
    ...(label ? { label: [Math.round(label.x), Math.round(label.y), Math.round(label.room)] as const } : {}),
    rings: rings.map(writeSteps),
    ...(lines.length > 0 ? { lines: lines.map(writeSteps) } : {}),
    ...(coasts ? { coasts: coasts.map(writeSteps) } : {}),
  })),
  ...(issues.length > 0 ? { issues } : {}),
});

/** What was wrong with the boundary that was prepared. */
export function issuesOfPrepared({ issues }: Record<string, unknown>): Issue[] {
  const isIssue = (each: Partial<Issue> | null): boolean =>
    [each?.code, each?.path, each?.expected, each?.received].every((text) => typeof text === 'string');
  return Array.isArray(issues) ? (issues as Issue[]).filter(isIssue) : [];
}

/** Reads a prepared boundary. Fails with `boundary-format` for another version and for one that was cut or edited. */
export function readPrepared(json: Record<string, unknown>): Result<FlatBoundary> {
  const { version, width, height, projection, regions } = json as unknown as PreparedBoundary;
  if (version !== 1) return failure(fault('version', 'a prepared boundary of version 1', String(version)));
  for (const [side, size] of Object.entries({ width, height }))
    if (!isSize(size))
      return failure(fault(side, 'a number above 0', typeof size === 'number' ? String(size) : `a ${typeof size}`));
  const isWhole = isProjection(projection) && Array.isArray(regions);
  const read = isWhole ? regions.map(readRegion) : [undefined];
  if (read.includes(undefined))
    return failure(fault('', 'a prepared boundary as prepareBoundary made it', 'one that is cut or edited'));
  return success({ width, height, projection, regions: read as FlatBoundaryRegion[] });
}

function readRegion(region: Partial<PreparedRegion> | null): FlatBoundaryRegion | undefined {
  const { name, code, label, rings, lines = [], coasts } = region ?? {};
  const isNamed = isText(name) && isText(code) && (label === undefined || (areNumbers(label) && label.length === 3));
  const paths = { rings: readPaths(rings), lines: readPaths(lines), coasts: readPaths(coasts ?? []) };
  if (!isNamed || !paths.rings || !paths.lines || !paths.coasts) return undefined;
  return {
    ...(name === undefined ? {} : { name }),
    ...(code === undefined ? {} : { code }),
    ...(label ? { label: { x: label[0], y: label[1], room: label[2] } } : {}),
    rings: paths.rings,
    lines: paths.lines,
    ...(coasts ? { coasts: paths.coasts } : {}),
  };
}

function readPaths(texts: unknown): number[][] | undefined {
  const paths = Array.isArray(texts)
    ? texts.map((text) => (typeof text === 'string' ? readSteps(text) : undefined))
    : [];
  return Array.isArray(texts) && !paths.includes(undefined) ? (paths as number[][]) : undefined;
}

const fault = (path: string, expected: string, received: string): Issue => ({
  code: 'boundary-format',
  path,
  expected,
  received,
});

const isSize = (value: unknown): boolean => Number.isFinite(value) && (value as number) > 0;

const areNumbers = (value: unknown): boolean => Array.isArray(value) && value.every((each) => Number.isFinite(each));

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isProjection = (value: Partial<Projection> | undefined): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['mercator', 'conic-equal-area', 'equal-earth'].includes(value.name!) &&
  Number.isFinite(value.meridian) &&
  Number.isFinite(value.scale) &&
  areNumbers(value.translate) &&
  (value.parallels === undefined || areNumbers(value.parallels));
