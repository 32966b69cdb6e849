// Makes a timeline's model: the commonest at once, every other with the part of the kit that can.
import type { TimelineFields } from '../../report/index.js';
import type { FieldReader } from '../shared/field-reader.js';
import { MORE } from './funding-timeline.guests.js';
import type { TimelineModel } from './funding-timeline.model.js';
import { readPlainModel } from './funding-timeline.plain.js';

/** Undefined where no line has both a period and an amount that can be read, and while what reads them is on its way. */
export const makeTimelineModel = (reader: FieldReader<TimelineFields>): TimelineModel | undefined =>
  readPlainModel(reader) ?? reader.ask(MORE)?.makeAnyModel(reader);
