// Knows what a report file may hold, and says of anything else where it stands and what was expected.
import * as v from 'valibot';
import { failure, success, type Issue, type Result } from '../result.js';
import type { Report } from './fields.js';

/** A number is the figure that it prints as. */
const printed = v.pipe(v.number(), v.transform(String));
const nothing = v.pipe(
  v.null(),
  v.transform(() => ''),
);

const text = v.optional(v.union([v.string(), printed], 'text in the figure language, e.g. "54.73亿元"'));
const word = v.optional(v.string('text'));
const cell = v.union([v.string(), printed, nothing], 'text or a number, e.g. "54.73亿元"');
const rows = v.optional(v.array(v.array(cell, 'a row of texts'), 'rows of texts'));

const common = {
  label: word,
  lang: word,
  asOf: text,
  source: word,
  sourceHref: word,
  note: word,
  rounding: v.optional(v.picklist(['exact', 'nearest', 'floor'], '"exact", "nearest" or "floor"')),
};

const stat = v.object({
  kind: v.literal('stat'),
  ...common,
  value: text,
  before: text,
  beforeAsOf: text,
  of: text,
  target: text,
  better: v.optional(v.picklist(['lower', 'higher'], '"lower" or "higher"')),
  display: v.optional(
    v.picklist(['auto', 'number', 'change', 'share', 'units'], '"auto", "number", "change", "share" or "units"'),
  ),
});

const timeline = v.object({
  kind: v.literal('timeline'),
  ...common,
  rows,
  measure: v.optional(
    v.picklist(['auto', 'total', 'per-year', 'cumulative'], '"auto", "total", "per-year" or "cumulative"'),
  ),
  milestones: word,
  unit: word,
});

const crs = v.optional(v.picklist(['wgs84', 'gcj02', 'bd09'], '"wgs84", "gcj02" or "bd09"'));
const map = v.object({
  kind: v.literal('map'),
  ...common,
  rows,
  total: text,
  boundary: v.optional(v.union([v.string(), v.looseObject({})], 'an address or GeoJSON')),
  boundarySource: word,
  mapApproval: word,
  crs,
  boundaryCrs: crs,
});

const report = v.object(
  {
    version: v.literal(1, 'version 1'),
    title: word,
    lang: word,
    asOf: text,
    source: word,
    sourceHref: word,
    note: word,
    figures: v.record(
      v.string(),
      v.variant('kind', [stat, timeline, map], 'a figure of kind "stat", "timeline" or "map"'),
      'figures by name',
    ),
  },
  'a report: an object with "version" and "figures"',
);

/** The names of all fields, of a report and of each kind of figure. */
export const FIELDS = {
  report: Object.keys(report.entries),
  stat: Object.keys(stat.entries),
  timeline: Object.keys(timeline.entries),
  map: Object.keys(map.entries),
} as const;

/**
 * Checks a parsed report file. Every fault is named by its path (`figures.rate.value`).
 * Fields the kit does not know are left out of the result.
 */
export function checkReport(json: unknown): Result<Report> {
  const checked = v.safeParse(report, json);
  if (checked.success) return success(checked.output as Report);
  return failure(...checked.issues.map(toIssue));
}

function toIssue(issue: v.BaseIssue<unknown>): Issue {
  const path = issue.path?.map((item) => String(item.key)).join('.') ?? '';
  return { code: 'report-invalid', path, expected: issue.message, received: issue.received };
}
