// Makes the model of any timeline: of thousands of days the short way, of all others the whole one.
import type { TimelineFields } from '../../../report/index.js';
import { readCarefully } from '../../shared/careful.js';
import type { FieldReader } from '../../shared/field-reader.js';
import type { Guests } from '../../shared/guests.js';
import type { Gathered } from '../../shared/sources.js';
import { withWholeWording } from '../../shared/whole-wording.js';
import type { Reading } from '../../shared/widget.js';
import { readAcross } from '../rows/funding-timeline.across.js';
import { tellAhead } from './funding-timeline.ahead.js';
import { wholeRowsOf } from '../rows/funding-timeline.whole-rows.js';
import { readManyModel } from './funding-timeline.many.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import { tableDown } from '../rows/funding-timeline.places.js';
import { makeWholeModel } from './funding-timeline.whole.js';

export const read = (gathered: Gathered<TimelineFields>, guests: Guests): Reading<TimelineModel> =>
  readCarefully(gathered, guests, makeAnyModel, withWholeWording);

/** Undefined where no line has both a period and an amount that can be read, and while what reads them is on its way. */
export function makeAnyModel(reader: FieldReader<TimelineFields>): TimelineModel | undefined {
  const many = readManyModel(reader);
  if (many) tellAhead(many, tableDown([], reader.where('rows')).places, reader);
  if (many || reader.isPending) return many;
  const rows = wholeRowsOf(reader.fields.rows);
  const across = readAcross(rows, reader);
  const table = across && 'table' in across ? across.table : tableDown(rows, reader.where('rows'));
  const told = reader.issues.length;
  const model = makeWholeModel(reader, table);
  if (model) tellAhead(model, table.places, reader);
  // Why it is not read across says more than that no row of it is a period.
  else if (across && 'refusal' in across && !reader.isPending) reader.issues.splice(told, Infinity, across.refusal);
  return model;
}
