// A stat's model in words: its figures written out in one language and one scale, and the facts of its sentence.
import { magnitude } from '../../quantity/arithmetic.js';
import { formatMoment } from '../../period/format-moment.js';
import { isMoment } from '../../period/overlap.js';
import type { Period } from '../../period/period.js';
import { formatQuantity, formatQuantityParts, type QuantityParts } from '../../quantity/format.js';
import type { Quantity } from '../../quantity/quantity.js';
import { chooseScale, type Rounding, type Scale } from '../../quantity/scale.js';
import { frameWords } from '../../text/frame/index.js';
import type { Language } from '../../text/language.js';
import { statWords, type StatDateWords, type StatFacts, type Trend } from '../../text/stat/index.js';
import { writePeriod } from '../shared/readers.js';
import type { Measure, StatDate, StatModel } from './poverty-stat.model.js';

/** Writes the quantities of one measure in one scale, so that before and after can be compared at a glance. */
export interface Writer {
  /** Rounded as the author asked. */
  parts(quantity: Quantity): QuantityParts;
  rounded(quantity: Quantity): string;
  exact(quantity: Quantity): string;
}

// View, sentence and table write the same measure one after another.
const writers = new WeakMap<Measure, { readonly lang: string; readonly writer: Writer }>();

export function writerOf(measure: Measure, { rounding }: StatModel, { locale: lang }: Language): Writer {
  const known = writers.get(measure);
  if (known?.lang === lang) return known.writer;
  const writer = makeWriter(measure, rounding, lang);
  writers.set(measure, { lang, writer });
  return writer;
}

function makeWriter(measure: Measure, rounding: Rounding, lang: string): Writer {
  const { value, before, whole, target } = measure;
  const together = [value, before, whole, target].filter((quantity) => quantity !== undefined);
  const exactScale = chooseScale(together, lang);
  const roundedScale = rounding === 'exact' ? exactScale : chooseScale(together, lang, rounding);
  // A difference in percentage points, a share in per cent: not in the measure's own scale.
  const scaleOf = ({ unit }: Quantity, scale: Scale): { scale?: Scale } => (unit === value.unit ? { scale } : {});
  return {
    parts: (quantity) => formatQuantityParts(quantity, { lang, rounding, ...scaleOf(quantity, roundedScale) }),
    rounded: (quantity) => formatQuantity(quantity, { lang, rounding, ...scaleOf(quantity, roundedScale) }),
    exact: (quantity) => formatQuantity(quantity, { lang, ...scaleOf(quantity, exactScale) }),
  };
}

/** The sentence that tells the stat, from exact figures whatever the rounding. */
export function tellStat(model: StatModel, language: Language): string {
  const { joinMeasures } = frameWords[language.dictionary];
  const written = model.measures.map((measure) => writerOf(measure, model, language));
  /** One of each measure's figures, joined; undefined unless every measure has it. */
  const all = (pick: (measure: Measure) => Quantity | undefined): string | undefined => {
    const texts = model.measures.map((measure, i) => {
      const quantity = pick(measure);
      return quantity && written[i]!.exact(quantity);
    });
    return texts.includes(undefined) ? undefined : joinMeasures(texts as string[]);
  };
  const trend = commonTrend(model.measures);
  const goals = new Set(model.measures.map(({ isMet }) => isMet));
  const isShareRounded = model.measures.every(({ share }) => share?.bound === 'near');
  const shares = model.measures.map(
    ({ share }, i) => share && written[i]!.exact(isShareRounded ? withoutNear(share) : share),
  );
  const facts: StatFacts = {
    label: model.label,
    value: all(({ value }) => value)!,
    date: dateWords(model.asOf, language),
    before: all(({ before }) => before),
    beforeDate: dateWords(model.beforeAsOf, language),
    trend,
    difference: trend === 'unclear' ? undefined : all(({ difference }) => difference && magnitude(difference)),
    isRate: model.measures.every(({ value }) => value.unit.startsWith('percent')),
    whole: all(({ whole }) => whole),
    shares: shares.includes(undefined) ? [] : (shares as string[]),
    isShareRounded,
    target: all(({ target }) => target),
    isMet: goals.size === 1 ? model.measures[0].isMet : undefined,
    gap: all(({ gap }) => gap),
    isAbove: model.measures.every(({ value, target }) => target && value.value > target.value),
  };
  return statWords[language.dictionary].sentence(facts);
}

/** The sentence says 约 before its verb, not before the number. */
const withoutNear = (share: Quantity): Quantity => (share.bound === 'near' ? { ...share, bound: 'exact' } : share);

/** How a fact moved that has several measures: one way only where all of them went it. */
function commonTrend(measures: readonly Measure[]): Trend | undefined {
  const [first] = measures;
  return measures.every(({ trend }) => trend === first?.trend) ? first?.trend : 'unclear';
}

// A date stays the same object as long as its attribute does.
const datesInWords = new WeakMap<Period, { readonly lang: string; readonly words: StatDateWords }>();

function periodWords(period: Period, { locale: lang, dictionary }: Language): StatDateWords {
  if (isMoment(period)) {
    return { plain: formatMoment(period.end, lang), leading: formatMoment(period.end, lang, { prefix: true }) };
  }
  const plain = writePeriod(period, lang);
  return { plain, leading: statWords[dictionary].during(plain) };
}

/** A moment as a day, a period by its own name; what could not be read as its author typed it. */
export function dateWords(date: StatDate | undefined, language: Language): StatDateWords | undefined {
  const { locale } = language;
  if (!date) return undefined;
  const { period, text } = date;
  if (!period) return { plain: text, leading: text };
  const known = datesInWords.get(period);
  if (known?.lang === locale) return known.words;
  const words = periodWords(period, language);
  datesInWords.set(period, { lang: locale, words });
  return words;
}
