// Writes a period in words, its beginning and end as coarse as they can be named without loss.
import { isIsoDate } from './calendar.js';
import { formatMoment } from './format-moment.js';
import { isMoment } from './overlap.js';
import type { Period, Span } from './period.js';
import { grainOf, wholeUnitOf } from './whole-unit.js';
import { wordingOf } from './wording-of.js';
import type { Wording } from './wording.js';

/**
 * A period in the language of a BCP 47 tag: 2016–2019年, 2020年1–9月, 截至2019年底; Jan–Sep 2020, end of 2019. What is
 * not over says so: 2020年（截至10月21日）, since 2016 (to 21 October 2020). Languages other than Chinese and English
 * get their own dates and English words. A period whose days are no ISO dates is written as its text.
 */
export function formatPeriod(period: Period, { lang }: { readonly lang: string }): string {
  const { start, end, open, partial } = period;
  if (!isIsoDate(start) || !isIsoDate(end)) return period.text;
  const words = wordingOf(lang);
  if (open) return words.cut(words.since(startName(start, words)), formatMoment(end, lang));

  const year = end.slice(0, 4);
  const planned = period.planned ?? (partial ? `${year}-12-31` : end);
  const whole = { start, end: planned };
  if (isMoment(whole)) return words.moment(formatMoment(start, lang));
  if (!partial) return spanName(whole, words);
  return words.cut(spanName(whole, words), planned.startsWith(year) ? words.inYear(end) : formatMoment(end, lang));
}

function startName(start: string, words: Wording): string {
  const grain = start.endsWith('-01-01') ? 'year' : start.endsWith('-01') ? 'month' : 'day';
  return words.pieces(start, grain).join('');
}

function spanName(span: Span, words: Wording): string {
  const whole = wholeUnitOf(span);
  if (whole?.unit === 'half' || whole?.unit === 'quarter') return words.part(whole);
  const grain = grainOf(span);
  if (whole) return words.pieces(span.start, grain).join('');
  return words.range(words.pieces(span.start, grain, true), words.pieces(span.end, grain, true));
}
