// The date that a map's figures speak for, written out in one language.
import { writeMoment } from '../../period/write-moment.js';
import type { MapSpeech } from '../../text/map/words.js';
import { WHOLE_GRAMMAR } from '../shared/field-reader.js';
import { guestOf } from '../shared/guests.js';
import type { MapModel } from './relocation-map.model.js';

/** 截至2020年10月21日; a stretch of days by its own name, what could not be read as its author typed it; '' where none is given. */
export function writeAsOf({ asOf }: Pick<MapModel, 'asOf'>, { moment, locale: lang }: MapSpeech): string {
  if (!asOf?.period) return asOf?.text ?? '';
  const { text, period } = asOf;
  if (period.start === period.end) return writeMoment(period.end, moment).leading;
  // Only the whole grammar reads one, so that it is there to write it.
  return guestOf(WHOLE_GRAMMAR)?.formatPeriod(period, { lang }) ?? text;
}
