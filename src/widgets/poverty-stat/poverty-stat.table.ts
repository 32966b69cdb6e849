// A stat's figures as a table: written out for reading, or as plain numbers for programs.
import { plainDigits } from '../../quantity/number-text.js';
import type { Quantity } from '../../quantity/quantity.js';
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
              ...(form === 'exact' ? [exactText(quantity), quantity.unit, quantity.bound] : []),
              quantity.text,
              ...(hasDates ? [date] : []),
            ],
          ]
        : [];
    return [
      ...row(terms.value, measure.value, now),
      ...row(terms.before, measure.before, then),
      ...row(words.change, measure.difference),
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

/** The plain number, never with an exponent; of a range both ends; of a share that did not come out even none. */
function exactText({ value, to, bound, text }: Quantity): string {
  if (bound === 'near' && text === '') return '';
  const ends = to === undefined ? [value] : [value, to];
  return ends.map((end) => (end < 0 ? '-' : '') + plainDigits(Math.abs(end))).join('–');
}
