// A timeline's words in English.
import type { TimelineFacts, TimelineWords, ToldBar } from './words.js';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const LEADS = { amount: '', rate: '', 'per-year': 'average a year', cumulative: 'running total' };

const told = ({ period, amount }: ToldBar): string =>
  `${amount} in ${period}`.replace(/ in (since|end of|by|as of)\b/, ' $1');

function body({ bars, count, first, last, most, least }: TimelineFacts): string[] {
  if (bars.length > 0) return [joined(bars.map(told))];
  if (!first || !last) return [];
  const extremes = most && least ? `at most ${told(most)}, at least ${told(least)}` : '';
  return [`${count} periods, from ${told(first)} to ${told(last)}`, extremes];
}

const joined = (items: readonly string[]): string =>
  items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const en: TimelineWords = {
  sentence(facts) {
    const lead = LEADS[facts.measure];
    const subject = facts.label ? `${facts.label}${lead ? ` (${lead})` : ''}: ` : lead ? `${capital(lead)}: ` : '';
    const sum = facts.sum && facts.count > 1 ? `${facts.sum} in all` : '';
    const notes = [
      facts.overlap ? 'amounts whose periods overlap are drawn apart and not added up' : '',
      facts.missing > 0
        ? `${facts.missing} more ${facts.missing === 1 ? 'line is' : 'lines are'} not drawn (see the data)`
        : '',
    ];
    return `${subject}${[[...body(facts), sum].filter(Boolean).join(', '), ...notes].filter(Boolean).join('; ')}.`;
  },
  axis: {
    amount: capital,
    rate: (unit) => `${capital(unit)} a year; areas are totals`,
    perYear: (unit) => `${capital(unit)} a year`,
    cumulative: (unit) => `Running total, ${unit}`,
  },
  partialKey: 'Hatched: not over yet',
  partialUntil: (day) => `Hatched: not over yet, to ${day}`,
  overlapKey: 'Amounts whose periods overlap are drawn apart and not added up',
  cut: (day) => `to ${day}`,
  notDrawn: (lines) => `Not drawn: ${lines}`,
  moreLines: (count) => `… ${count} in all`,
  series: (index) => `Series ${index}`,
  chart: (label) => (label ? `${label}: chart over time` : 'Chart over time'),
  instructions: 'Arrow keys go from period to period, Home and End to the first and last; Enter chooses, Escape closes',
  seriesAmount: (series, amount) => `${series}: ${amount}`,
  asWritten: (text) => `As written: ${text}`,
  total: (amount) => `Total: ${amount}`,
  runningTotal: (amount) => `Running total: ${amount}`,
  comma: ', ',
  partialTo: (day) => `not over, to ${day}`,
  overlapping: 'overlaps others',
  totalRow: 'total',
  notDrawnRow: 'not drawn',
  milestone: 'Event',
  month: (month) => MONTHS[month - 1]!,
  day: String,
  monthOfYear: (year, month) => `${MONTHS[month - 1]} ${year}`,
  terms: {
    period: 'Period',
    amount: 'Amount',
    asWritten: 'As written',
    remark: 'Remark',
    start: 'Start',
    end: 'End',
    exactValue: 'Exact value',
    unit: 'Unit',
    bound: 'Bound',
    event: 'Event',
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
