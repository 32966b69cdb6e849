// The dates a stat speaks for, written out in one language.
import type { Period } from '../../period/period.js';
import { writeMoment, type WrittenMoment } from '../../period/write-moment.js';
import type { StatSpeech } from '../../text/stat/words.js';
import { guestOf } from '../shared/guests.js';
import type { ReportDate } from '../shared/read-date.js';
import { MORE } from './poverty-stat.guests.js';

// The date that a hundred figures of a page speak for is written once.
const writtenDates = new WeakMap<Period, { readonly speech: StatSpeech; readonly words: WrittenMoment }>();

/** A moment as a day, a period by its own name; what could not be read as its author typed it. */
export function writeDate(date: ReportDate | undefined, speech: StatSpeech): WrittenMoment | undefined {
  if (!date) return undefined;
  const { text, period } = date;
  if (!period) return { plain: text, leading: text };
  const known = writtenDates.get(period);
  if (known?.speech === speech) return known.words;
  const { end } = period;
  const words = period.start === end ? writeMoment(end, speech.moment) : guestOf(MORE)!.writePeriod(period, speech);
  writtenDates.set(period, { speech, words });
  return words;
}
