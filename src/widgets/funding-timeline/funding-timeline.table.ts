// A timeline's figures as a table: written out for reading, or as plain numbers for programs.
import { isIsoDate } from '../../period/calendar.js';
import { writeMoment } from '../../period/write-moment.js';
import { plainDigits } from '../../quantity/number-text.js';
import type { Quantity } from '../../quantity/quantity.js';
import { timelineDetailWords, type TimelineDetailWords } from '../../text/timeline/details.js';
import type { TimelineSpeech } from '../../text/timeline/words.js';
import { guestOf } from '../shared/guests.js';
import type { DataTable } from '../shared/widget.js';
import type { Bar } from './model/funding-timeline.bar.js';
import type { Amount, Entry } from './rows/funding-timeline.entry.js';
import { isMissing, undrawnPart } from './rows/funding-timeline.missing.js';
import type { TimelineModel } from './funding-timeline.model.js';
import { MORE } from './funding-timeline.guests.js';
import { makeWriter, type TimelineWriter } from './words/funding-timeline.writer.js';

/** `reading` writes amounts out, beside the original wording where it differs; `exact` gives each as a plain number. */
export function makeTable(model: TimelineModel, speech: TimelineSpeech, form: 'reading' | 'exact'): DataTable {
  const writer = makeWriter(model, speech);
  const terms = timelineDetailWords[speech.dictionary];
  const { series, asides, entries, bars, pins, milestones } = model;
  const drawn = new Map([...bars, ...pins].map((bar) => [bar.entry, bar]));
  const remarks = entries.map((entry) => remarkOf(entry, drawn.get(entry), writer, terms, form));
  const hasRemarks = remarks.some(Boolean) || milestones.length > 0;
  const own = guestOf(MORE)?.seriesNames(model, speech) ?? [];
  const names = own.length > 0 ? own : [series[0] || terms.amount];
  const period = (entry: Entry): string => (entry.period ? writer.period(entry.period) : entry.text);
  const tail = (remark: string): string[] => (hasRemarks ? [remark] : []);
  const asideNames = asides.map(({ name }) => name || terms.written);
  const asideCells = ({ cells }: Entry): string[] => asides.map(({ index }) => cells[index]!);

  if (form === 'exact') {
    const head = names.flatMap((name) => [
      name,
      ...[terms.exactValue, terms.unit, terms.bound, terms.written].map((term) =>
        series.length > 1 ? `${name} ${term}` : term,
      ),
    ]);
    return {
      head: [terms.period, terms.start, terms.end, ...head, ...asideNames, ...tail(terms.remark)],
      rows: [
        ...entries.map((entry, i) => [
          entry.text,
          entry.period?.start ?? '',
          entry.period?.end ?? '',
          ...entry.amounts.flatMap((amount) => exactCells(amount, writer)),
          ...asideCells(entry),
          ...tail(remarks[i]!),
        ]),
        ...milestones.map((event) => [
          event.period.text,
          event.period.start,
          event.period.end,
          ...[...head, ...asideNames].map(() => ''),
          ...tail(event.label),
        ]),
      ],
    };
  }
  // Of the columns whose original wording says the figure otherwise.
  const others = names.map((_, i) => i).filter((i) => entries.some(({ amounts }) => isOtherwise(amounts[i], writer)));
  const originals = others.map((i) => (series.length > 1 ? `${names[i]} (${terms.written})` : terms.written));
  return {
    numeric: new Set(names.map((_, i) => i + 1)),
    head: [terms.period, ...names, ...originals, ...asideNames, ...tail(terms.remark)],
    rows: [
      ...entries.map((entry, i) => [
        period(entry),
        ...entry.amounts.map(({ quantity, text }) => (quantity ? writer.exact(quantity) : text)),
        ...others.map((at) => entry.amounts[at]!.text),
        ...asideCells(entry),
        ...tail(remarks[i]!),
      ]),
      ...milestones.map((event) => [
        writer.period(event.period),
        ...[...names, ...originals, ...asideNames].map(() => ''),
        ...tail(event.label),
      ]),
    ],
  };
}

/** Not where it is the same number, its unit in the head of its column: 54.73 of 54.73亿元. */
function isOtherwise(amount: Amount | undefined, writer: TimelineWriter): boolean {
  if (!amount?.quantity) return false;
  const [exact, text] = [writer.exact(amount.quantity), amount.text].map((each) => each.replace(/[,，\s]/g, ''));
  return exact !== text && exact!.match(/[\d.]+/g)?.join(' ') !== text;
}

function remarkOf(
  entry: Entry,
  bar: Bar | undefined,
  writer: TimelineWriter,
  words: TimelineDetailWords,
  form: 'reading' | 'exact',
): string {
  const notes = [
    // A reader sees it by the name of the row.
    entry.isTotal && form === 'exact' ? words.totalRow : '',
    isMissing(entry) ? words.notDrawn(undrawnPart(entry)) : '',
    entry.period?.partial ? words.partialTo(writer.day(entry.period.end)) : '',
    bar?.isOverlapping ? words.overlapping : '',
  ];
  return notes.filter(Boolean).join(words.comma);
}

/** Written out, as a plain number without an exponent (of a range both ends), its unit, its bound, and as written. */
function exactCells({ quantity, text }: Amount, writer: TimelineWriter): string[] {
  if (!quantity) return ['', '', '', '', text];
  return [writer.exact(quantity), plainNumbers(quantity), quantity.unit, quantity.bound, text];
}

const plainNumbers = ({ value, to }: Quantity): string =>
  [value, ...(to === undefined ? [] : [to])].map((end) => (end < 0 ? '-' : '') + plainDigits(Math.abs(end))).join('–');

/** The date the data speak for. */
export function smallPrint({ asOf }: TimelineModel, speech: TimelineSpeech): string[] {
  if (!asOf) return [];
  return [isIsoDate(asOf) ? writeMoment(asOf, speech.moment).leading : asOf];
}
