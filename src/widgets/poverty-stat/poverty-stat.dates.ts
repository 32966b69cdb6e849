// The dates a stat speaks for, written out in one language.
import type { Period } from '../../period/period.js';
import { writeMoment, type WrittenMoment } from '../../period/write-moment.js';
import type { StatSpeech } from '../../text/stat/words.js';
import { WHOLE_GRAMMAR } from '../shared/field-reader.js';
import { guestOf } from '../shared/guests.js';
import type { StatDate } from './poverty-stat.model.js';

// The date that a hundred figures of a page speak for is written once.
const writtenDates = new WeakMap<Period, { readonly speech: StatSpeech; readonly words: WrittenMoment }>();

/** A moment as a day, a period by its own name; what could not be read as its author typed it. */
export function writeDate(date: StatDate | undefined, speech: StatSpeech): WrittenMoment | undefined {
  if (!date) return undefined;
  const { text, period } = date;
  if (!period) return { plain: text, leading: text };
  const known = writtenDates.get(period);
  if (known?.speech === speech) return known.words;
  const words = writePeriod(period, speech);
  writtenDates.set(period, { speech, words });
  return words;
}

function writePeriod(period: Period, { moment, locale, stat }: StatSpeech): WrittenMoment {
  if (period.start === period.end) return writeMoment(period.end, moment);
  // Only the whole grammar reads a stretch of days, so that it is there to write it.
  const plain = guestOf(WHOLE_GRAMMAR)?.formatPeriod(period, { lang: locale }) ?? period.text;
  return { plain, leading: stat.during(plain) };
}
