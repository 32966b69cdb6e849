// A stretch of days that a stat speaks for, written out in one language.
import type { Period } from '../../period/period.js';
import type { WrittenMoment } from '../../period/write-moment.js';
import type { StatSpeech } from '../../text/stat/words.js';
import { WHOLE_GRAMMAR } from '../shared/field-reader.js';
import { guestOf } from '../shared/guests.js';

/** Only the whole grammar reads one, so that it is there to write it. */
export function writePeriod(period: Period, { locale, stat }: StatSpeech): WrittenMoment {
  const plain = guestOf(WHOLE_GRAMMAR)?.formatPeriod(period, { lang: locale }) ?? period.text;
  return { plain, leading: stat.during(plain) };
}
