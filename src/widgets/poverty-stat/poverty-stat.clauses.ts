// What a stat's sentence says of a whole and a target, and what is said of what could not be read.
import type { Quantity } from '../../quantity/quantity.js';
import { comparisonWords } from '../../text/stat/comparison-words.js';
import type { StatSpeech } from '../../text/stat/words.js';
import type { Compared, Measure, Measures } from './poverty-stat.measure.js';
import type { Writer } from './poverty-stat.writer.js';

/** One text of each measure, joined; undefined unless every measure has it. */
export type Tell = (tell: (measure: Measure, writer: Writer) => string | undefined) => string | undefined;

const write =
  (pick: (measure: Measure) => Quantity | undefined) =>
  (measure: Measure, writer: Writer): string | undefined => {
    const quantity = pick(measure);
    return quantity && writer.text(quantity);
  };

export function tellComparisons(
  measures: Measures,
  writers: readonly Writer[],
  all: Tell,
  { dictionary }: StatSpeech,
): string[] {
  const [first] = measures;
  const shares = measures.map(({ share }) => share);
  const isShareRounded = shares.every((share) => share?.bound === 'near');
  return comparisonWords[dictionary].clauses({
    isRate: measures.every(({ value }) => value.unit.startsWith('percent')),
    whole: all(write(({ whole }) => whole)),
    // The sentence says 约 before its verb, not before the number.
    shares: shares.includes(undefined)
      ? []
      : shares.map((share, i) => writers[i]!.text(isShareRounded ? { ...share!, bound: 'exact' } : share!)),
    isShareRounded,
    isAll: measures.every(
      ({ value, share }) => share?.value === 100 && share.bound === 'exact' && value.bound === 'exact',
    ),
    target: all(write(({ target }) => target)),
    isMet: measures.every(({ isMet }) => isMet === first.isMet) ? first.isMet : undefined,
    gap: all(write(({ gap }) => gap)),
    isAbove: measures.every(({ value, target }) => target !== undefined && value.value > target.value),
  });
}

export function writeUnread(unread: Compared['unread'], { stat, dictionary }: StatSpeech): string {
  const colon = dictionary === 'en' ? ': ' : '：';
  return unread.map(({ field, text }) => stat.terms[field] + colon + text).join(' ');
}
