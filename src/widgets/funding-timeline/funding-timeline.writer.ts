// Writes a timeline's amounts and periods in one language, one unit and one scale.
import { isIsoDate } from '../../period/calendar.js';
import { formatMoment } from '../../period/format-moment.js';
import { formatPeriod } from '../../period/format-period.js';
import { isMoment } from '../../period/overlap.js';
import type { Period } from '../../period/period.js';
import { wordingOf } from '../../period/wording-of.js';
import { formatQuantity, formatQuantityParts } from '../../quantity/format.js';
import type { Quantity } from '../../quantity/quantity.js';
import { chooseScale, scaleWord, type Scale } from '../../quantity/scale.js';
import type { Language } from '../../text/language.js';
import { timelineWords, type TimelineWords } from '../../text/timeline/index.js';
import type { DateNames } from './funding-timeline.dates.js';
import type { TimelineModel } from './funding-timeline.model.js';

export interface TimelineWriter extends DateNames {
  readonly words: TimelineWords;
  /** What the axis shows: 亿元, CNY billion a year; areas are totals. */
  readonly axis: string;
  /** The number at a tick of the axis, in its unit. */
  tick(value: number): string;
  /** Rounded as the author asked: 54.73亿元. */
  amount(quantity: Quantity): string;
  /** The same without its unit, which the axis names; with it where it has a bound or is a percentage. */
  digits(quantity: Quantity): string;
  exact(quantity: Quantity): string;
  period(period: Period): string;
  /** The day a partial period is cut at: 截至10月21日. */
  cut(period: Period): string;
  /** That day alone. */
  cutDay(period: Period): string;
  /** The same with its year, for where the period does not stand beside it. */
  cutFull(period: Period): string;
}

// Layout, view, sentence and table write the same model one after another.
const writers = new WeakMap<TimelineModel, { readonly lang: string; readonly writer: TimelineWriter }>();

export function writerOf(model: TimelineModel, language: Language): TimelineWriter {
  const known = writers.get(model);
  if (known?.lang === language.locale) return known.writer;
  const writer = makeWriter(model, language);
  writers.set(model, { lang: language.locale, writer });
  return writer;
}

function makeWriter(model: TimelineModel, { locale: lang, dictionary }: Language): TimelineWriter {
  const words = timelineWords[dictionary];
  const { rounding, unit } = model;
  const scale = scaleOf(model, lang);
  const amount = (quantity: Quantity): string => formatQuantity(quantity, { lang, rounding, scale });
  const cutDay = ({ end, planned }: Period): string =>
    planned?.startsWith(end.slice(0, 4)) ? wordingOf(lang).inYear(end) : formatMoment(end, lang);
  return {
    words,
    axis: words.axis[axisOf(model)](unitName(unit, scale, lang)),
    tick: (value) => formatQuantityParts({ value, unit: unit.unit, bound: 'exact', text: '' }, { lang, scale }).number,
    amount,
    digits(quantity) {
      const { before, number } = formatQuantityParts(quantity, { lang, rounding, scale });
      const isPlain = quantity.bound === 'exact' && rounding === 'exact' && !unit.unit.startsWith('percent');
      return isPlain && !/约|about/.test(before) ? number : amount(quantity);
    },
    exact: (quantity) => formatQuantity(quantity, { lang, scale }),
    // One day of a series of days is that day, not all up to it.
    period: (period) =>
      isMoment(period) && isIsoDate(period.text) ? formatMoment(period.end, lang) : formatPeriod(period, { lang }),
    cut: (period) => words.cut(cutDay(period)),
    cutDay,
    cutFull: ({ end }) => formatMoment(end, lang),
    year: String,
    month: (_year, month) => words.month(month),
    day: (iso) => words.day(Number(iso.slice(8))),
    monthOfYear: words.monthOfYear,
  };
}

function axisOf({ basis, hasEqualLengths }: TimelineModel): keyof TimelineWords['axis'] {
  if (basis === 'rate') return hasEqualLengths ? 'perYear' : 'rate';
  return basis;
}

/** More digits before the point than can be read at a glance. */
const LARGEST_PLAIN = 1e6;

/** The scale the author asks for, as far as the language has a word for it; else one for all amounts. */
function scaleOf({ displayUnit, bars, pins, rounding }: TimelineModel, lang: string): Scale {
  if (displayUnit) return downTo(Math.round(Math.log10(displayUnit.value)), lang);
  const amounts = [...bars, ...pins].flatMap(({ entry }) => entry.amounts.flatMap(({ quantity }) => quantity ?? []));
  const found = chooseScale(amounts, lang, rounding);
  const largest = amounts.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  const isPercent = amounts.some(({ unit }) => unit.startsWith('percent'));
  if (isPercent || largest / 10 ** found < LARGEST_PLAIN) return found;
  return downTo(Math.floor(Math.log10(largest)), lang);
}

function downTo(power: number, lang: string): Scale {
  for (let scale = power; scale > 0; scale--) if (scaleWord(scale, lang)) return scale;
  return 0;
}

/** 亿元, CNY billion, million people. Of two of them, as English names those. */
function unitName(unit: Quantity, scale: Scale, lang: string): string {
  const { counter } = unit;
  const two = { value: Number(`2e${scale}`), unit: unit.unit, bound: 'exact' as const, text: '' };
  const { before, after } = formatQuantityParts(
    { ...two, ...(counter === undefined ? {} : { counter }) },
    { lang, scale },
  );
  return (before + after.trimStart()).trim();
}
