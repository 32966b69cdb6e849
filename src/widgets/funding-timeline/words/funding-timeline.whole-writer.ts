// Writes the amounts and periods of any timeline: rounded, bounded, a year, running totals, months and days.
import type { Quantity } from '../../../quantity/quantity.js';
import { round } from '../../../quantity/round.js';
import type { Scale } from '../../../quantity/scale.js';
import type { QuantityWording } from '../../../quantity/wording.js';
import { joinParts, writeParts, type QuantityParts } from '../../../quantity/write.js';
import { isBlank } from '../../../report/blank.js';
import type { TimelineSpeech } from '../../../text/timeline/words.js';
import type { Bar } from '../model/funding-timeline.bar.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import { largestScale, makePlainWriter, scaleOf } from './funding-timeline.plain-writer.js';
import { seriesNames, wordsOf, writePeriod } from './funding-timeline.tell-more.js';
import type { TimelineWriter } from './funding-timeline.writer.js';
import { isWholeYears } from '../funding-timeline.years.js';

/** The same as the plain writer of all that it can write. */
export function makeWholeWriter(model: TimelineModel, speech: TimelineSpeech): TimelineWriter {
  const { rounding, basis, isPerYear, isAdditive, unit } = model;
  const { quantity: wording, timeline } = speech;
  const scale = wantedScale(model, wording);
  const names = seriesNames(model, speech);
  const plain = makePlainWriter(model, speech, scale);
  const write = (quantity: Quantity): QuantityParts => writeParts(round(quantity, rounding, scale), wording, scale);
  const withRate = (text: string): string => (isPerYear ? timeline.perYear(text) : text);
  const amount = (quantity: Quantity): string => withRate(joinParts(write(quantity)));
  return {
    ...plain,
    axis: basis === 'cumulative' ? wordsOf(speech).runningTotal(plain.unit) : plain.axis,
    amount,
    digits(quantity) {
      // 约13.68 without a unit; 余 and 以上 stand behind one.
      const { before, number } = write({ ...quantity, unit: 'none' });
      return /^(?:exact|near)$/.test(quantity.bound) && !unit.unit.startsWith('percent')
        ? before + number
        : amount(quantity);
    },
    told(bar) {
      // 4亿元 of a period of which only 计划 is given is that, and no 完成.
      if (!isAdditive && bar.entry.amounts.some(({ text }) => isBlank(text))) return namedParts(bar, names, plain);
      return bar.amount ? withRate(plain.exact(bar.amount)) : partsOf(bar, plain);
    },
    period: (period) => (isWholeYears(period) ? plain.period(period) : writePeriod(period, speech)),
  };
}

/** Series that cannot be added up, one by one. */
const partsOf = ({ entry }: Bar, { exact }: TimelineWriter): string =>
  entry.amounts.map(({ quantity, text }) => (quantity ? exact(quantity) : text)).join('/');

/** Those of them that are given, each by its name. */
const namedParts = ({ entry }: Bar, names: readonly string[], { exact }: TimelineWriter): string =>
  entry.amounts
    .flatMap(({ quantity, text }, i) =>
      isBlank(text) ? [] : `${names[i] ?? ''} ${quantity ? exact(quantity) : text}`.trim(),
    )
    .join('/');

/** The scale the author asks for, as far as the language has a word for it; of percentages there is none. */
function wantedScale(model: TimelineModel, wording: QuantityWording): Scale {
  const { displayUnit, unit } = model;
  if (displayUnit) return largestScale(displayUnit.value, wording);
  return unit.unit.startsWith('percent') ? 0 : scaleOf(model, wording);
}
