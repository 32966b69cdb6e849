// A stat's figures as a table: written out for reading, or as plain numbers for programs.
import { isBoundedFall } from '../../quantity/arithmetic.js';
import { magnitude } from '../../quantity/magnitude.js';
import { plainDigits } from '../../quantity/number-text.js';
import type { Bound, Quantity } from '../../quantity/quantity.js';
import { statTableWords } from '../../text/stat/table.js';
import type { StatSpeech } from '../../text/stat/words.js';
import type { DataTable } from '../shared/widget.js';
import type { StatModel } from './poverty-stat.model.js';
import { writeDate } from './poverty-stat.dates.js';
import { Writer } from './poverty-stat.writer.js';

/** `reading` writes figures out beside the original wording; `exact` adds each as a plain number and its unit. */
export function makeStatTable(model: StatModel, speech: StatSpeech, form: 'reading' | 'exact'): DataTable {
  const { terms } = speech.stat;
  const words = statTableWords[speech.dictionary];
  const [now = '', then = ''] = [model.asOf, model.beforeAsOf].map((date) => writeDate(date, speech)?.plain);
  const hasDates = now !== '' || then !== '';
  const rows = model.measures.flatMap((measure) => {
    const writer = new Writer(measure, 'exact', speech.quantity);
    const row = (term: string, quantity: Quantity | undefined, date = ''): string[][] =>
      quantity
        ? [
            [
              term,
              writer.text(quantity),
              ...(form === 'exact' ? [exactText(quantity), quantity.unit, boundOf(quantity)] : []),
              quantity.text,
              ...(hasDates ? [date] : []),
            ],
          ]
        : [];
    const changeRow = (difference: Quantity | undefined): string[][] =>
      difference && isBoundedFall(difference) ? row(words.fall, magnitude(difference)) : row(words.change, difference);
    return [
      ...row(terms.value, measure.value, now),
      ...row(terms.before, measure.before, then),
      ...changeRow(measure.difference),
      ...row(terms.of, measure.whole),
      ...row(words.share, measure.share),
      ...row(terms.target, measure.target),
    ];
  });
  const exactHead = form === 'exact' ? [words.exactValue, words.unit, words.bound] : [];
  const unread = model.unread.map(({ field, text }) => [
    terms[field],
    '',
    ...exactHead.map(() => ''),
    text,
    ...(hasDates ? [''] : []),
  ]);
  return {
    head: [words.item, words.figure, ...exactHead, words.asWritten, ...(hasDates ? [words.date] : [])],
    rows: [...rows, ...unread],
  };
}

/** A bound as it reads beside the signed number: a fall of 2000 or more is at most −2000. */
const boundOf = (quantity: Quantity): Bound =>
  !isBoundedFall(quantity) ? quantity.bound : quantity.bound === 'at-least' ? 'at-most' : 'at-least';

/** The plain number, never with an exponent; of a range both ends; of a share that did not come out even none. */
function exactText({ value, to, bound, text }: Quantity): string {
  if (bound === 'near' && text === '') return '';
  const ends = to === undefined ? [value] : [value, to];
  return ends.map((end) => (end < 0 ? '-' : '') + plainDigits(Math.abs(end))).join('–');
}
