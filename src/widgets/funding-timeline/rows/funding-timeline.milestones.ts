// Reads what happened when: `2019-12|整县摘帽; 2020-11|全国摘帽`.
import type { Period } from '../../../period/period.js';
import { readPlainPeriod } from '../../../period/plain-span.js';
import { parseRows } from '../../../report/rows-text.js';
import type { TimelineFields } from '../../../report/index.js';
import type { FieldReader } from '../../shared/field-reader.js';
import { readPeriodPart } from '../../shared/read-parts.js';
import { yearsAt, type Grid } from '../funding-timeline.time.js';

export interface Milestone {
  readonly period: Period;
  readonly label: string;
}

/** Where a milestone stands, in years. */
export const middleOf = ({ start, end }: Period, grid: Grid): number => (yearsAt(start, grid) + yearsAt(end, grid)) / 2;

export function readMilestones(reader: FieldReader<TimelineFields>, asOf: string | undefined): Milestone[] {
  return parseRows(reader.text('milestones') ?? '').flatMap(([date = '', ...label], i) => {
    const plain = readPlainPeriod(date, undefined);
    const found = plain ? undefined : readPeriodPart(reader, date, asOf);
    const period = plain ?? (found?.ok ? found.value : undefined);
    const issue = found?.ok === false && found.issues[0];
    if (issue) reader.issues.push({ ...issue, path: `${reader.where('milestones')}[${i}]` });
    return period ? [{ period, label: label.join(' ') }] : [];
  });
}
