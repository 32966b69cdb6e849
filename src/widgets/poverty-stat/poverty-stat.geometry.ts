// A share's bar and the marks of a grid with their texts: what page and picture draw.
import type { Quantity } from '../../quantity/quantity.js';
import { chooseScaleIn } from '../../quantity/scale.js';
import { joinParts, writeParts } from '../../quantity/write.js';
import { comparisonWords } from '../../text/stat/comparison-words.js';
import type { StatSpeech } from '../../text/stat/words.js';
import type { Display, Measure } from './poverty-stat.measure.js';
import type { Writer } from './poverty-stat.writer.js';

/** A part drawn over its whole on one line; where there is more than the whole, the whole is the shorter of the two. */
export interface WrittenShare {
  readonly part: number;
  readonly whole: number;
  readonly value: string;
  readonly of: string;
}

export const writeMarks = (
  measure: Measure,
  writer: Writer,
  display: Display,
  speech: StatSpeech,
): WrittenShare | WrittenGrid | undefined =>
  display === 'units' ? writeGrid(measure, speech) : writeShare(measure, writer);

function writeShare({ value, whole, share }: Measure, writer: Writer): WrittenShare | undefined {
  if (!whole || !share || value.value < 0 || whole.value <= 0) return undefined;
  const longest = Math.max(value.value, whole.value);
  return {
    part: value.value / longest,
    whole: whole.value / longest,
    value: writer.text(share),
    of: writer.text(whole),
  };
}

/** A grid of equal marks that stand for an amount each; the last one may be a part of a mark. */
export interface WrittenGrid {
  /** The size of each mark: 1, and of the last one perhaps less. */
  readonly sizes: readonly number[];
  /** What one mark stands for; empty where it is one. */
  readonly key: string;
}

const MOST_MARKS = 100;

/** The finest grid of at most a hundred marks in which a mark stands for 1, 2 or 5 times a power of ten. */
function writeGrid(
  { value: { value, unit, counter } }: Measure,
  { dictionary, quantity: wording }: StatSpeech,
): WrittenGrid | undefined {
  if (value <= 0) return undefined;
  let [power, step] = [1, 1];
  while (value / (power * step) > MOST_MARKS)
    [power, step] = step === 5 ? [power * 10, 1] : [power, step === 1 ? 2 : 5];
  const amount = power * step;
  const whole = Math.floor(value / amount);
  const part = value / amount - whole;
  // So many of the same thing, whatever bound or end the whole figure has.
  const each: Quantity = {
    value: amount,
    unit,
    bound: 'exact',
    text: '',
    ...(counter === undefined ? {} : { counter }),
  };
  return {
    sizes: [...Array<number>(whole).fill(1), ...(part > 0 ? [part] : [])],
    // Marks of one each are as many as the number above them says.
    key:
      amount === 1
        ? ''
        : comparisonWords[dictionary].eachMark(joinParts(writeParts(each, wording, chooseScaleIn(wording, [each])))),
  };
}
