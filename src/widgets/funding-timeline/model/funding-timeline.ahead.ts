// Tells the author of periods that begin after the date the data speak for: plans, or a date that was forgotten.
import { readPlainDate } from '../../../period/plain.js';
import type { TimelineFields } from '../../../report/index.js';
import type { Issue } from '../../../result.js';
import { WHOLE_GRAMMAR, type FieldReader } from '../../shared/field-reader.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import type { Places } from '../rows/funding-timeline.places.js';

const MOST_TOLD = 20;

/** Of many the last is among those that the sentence chooses from. They are drawn whole, as stated. */
export function tellAhead({ asOf, notable }: TimelineModel, places: Places, reader: FieldReader<TimelineFields>): void {
  const today = asOf && endOf(asOf, reader);
  if (!today) return;
  const ahead = notable.filter(({ period }) => period.start > today);
  const told = ahead
    .slice(0, MOST_TOLD)
    .map(({ entry: { row, text } }): Issue => issue(places.pathOfLine(row), text, today));
  const more = ahead.length - told.length;
  reader.issues.push(...told, ...(more > 0 ? [issue(reader.where('rows'), `${more} more such rows`, today)] : []));
}

const issue = (path: string, received: string, today: string): Issue => ({
  code: 'period-after-as-of',
  path,
  expected: `a period that begins by ${today}, the date of the data, or a later as-of; it is drawn as stated`,
  received,
});

function endOf(asOf: string, reader: FieldReader<TimelineFields>): string | undefined {
  const plain = readPlainDate(asOf)?.end;
  const found = plain ? undefined : reader.ask(WHOLE_GRAMMAR)?.parsePeriod(asOf);
  return plain ?? (found?.ok ? found.value.end : undefined);
}
