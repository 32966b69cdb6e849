// A stat's figures as a table: written out for reading, or as plain numbers for programs.
import { fromNumber, plainText } from '../../quantity/decimal.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Language } from '../../text/language.js';
import { statWords } from '../../text/stat/index.js';
import type { DataTable } from '../shared/data-view.js';
import type { StatModel } from './poverty-stat.model.js';
import { dateWords, writerOf } from './poverty-stat.words.js';

/** `reading` writes figures out beside the original wording; `exact` adds each as a plain number and its unit. */
export function makeStatTable(model: StatModel, language: Language, form: 'reading' | 'exact'): DataTable {
  const { terms } = statWords[language.dictionary];
  const [now = '', then = ''] = [model.asOf, model.beforeAsOf].map((date) => dateWords(date, language)?.plain);
  const hasDates = now !== '' || then !== '';
  const rows = model.measures.flatMap((measure) => {
    const writer = writerOf(measure, model, language);
    const row = (term: string, quantity: Quantity | undefined, date = ''): string[][] =>
      quantity
        ? [
            [
              term,
              writer.exact(quantity),
              ...(form === 'exact' ? [exactText(quantity), quantity.unit, quantity.bound] : []),
              quantity.text,
              ...(hasDates ? [date] : []),
            ],
          ]
        : [];
    return [
      ...row(terms.value, measure.value, now),
      ...row(terms.before, measure.before, then),
      ...row(terms.change, measure.difference),
      ...row(terms.of, measure.whole),
      ...row(terms.share, measure.share),
      ...row(terms.target, measure.target),
    ];
  });
  const exactHead = form === 'exact' ? [terms.exactValue, terms.unit, terms.bound] : [];
  const unread = model.unread.map(({ field, text }) => [
    terms[field],
    '',
    ...exactHead.map(() => ''),
    text,
    ...(hasDates ? [''] : []),
  ]);
  return {
    head: [terms.item, terms.figure, ...exactHead, terms.asWritten, ...(hasDates ? [terms.date] : [])],
    rows: [...rows, ...unread],
  };
}

/** The plain number, never with an exponent; of a range both ends; of a share that did not come out even none. */
function exactText({ value, to, bound, text }: Quantity): string {
  if (bound === 'near' && text === '') return '';
  const ends = to === undefined ? [value] : [value, to];
  return ends.map((end) => plainText(fromNumber(end))).join('–');
}
