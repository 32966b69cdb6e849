// A timeline in English.
import { english } from '../frame/en.js';
import type { Speaker } from '../speech.js';
import type { TimelineSpeech, TimelineWords, ToldBar } from './words.js';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const LEADS = { total: '', 'per-year': 'average a year', cumulative: 'running total' };
const OVERLAP = 'amounts whose periods overlap are drawn apart and not added up';

// CNY 9.77 million since 2016, CNY 1 million by the end of 2019; CNY 5 million in 2018.
const told = ({ period, amount }: ToldBar): string =>
  `${amount} ${/^(?:since|by|as of) /.test(period) ? '' : /^\d{1,2} /.test(period) ? 'on ' : 'in '}${period}`;

const joined = (items: readonly string[]): string => items.join(', ').replace(/, (?!.*, )/, ' and ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const timeline: TimelineWords = {
  sentence({ label, measure, bars, count, sum, isOverlapping, missing }) {
    const lead = LEADS[measure];
    const clauses = [
      ...(bars.length === count ? [] : [`${count} periods`]),
      joined(bars.map((bar) => told(bar) + (bar.rank ? ` (the ${bar.rank})` : ''))),
      ...(sum ? [`${sum} in all`] : []),
    ].filter(Boolean);
    const notes = [
      ...(isOverlapping ? [OVERLAP] : []),
      ...(missing ? [`${missing} ${missing === 1 ? 'line is' : 'lines are'} not drawn (see the data)`] : []),
    ];
    const subject = label ? `${label}${lead && ` (${lead})`}: ` : lead && `${capital(lead)}: `;
    return `${subject}${[clauses.join(', '), ...notes].join('; ')}.`;
  },
  axis: (unit, shows) =>
    shows === 'amount'
      ? capital(unit)
      : shows === 'cumulative'
        ? `Running total, ${unit}`
        : `${capital(unit)} a year${shows === 'rate' ? '' : '; areas are totals'}`,
  perYear: (amount) => `${amount} a year`,
  years: (from, to) => (from === to ? from : `${from}–${to}`),
  cutPeriod: (period, day) => `${period} (to ${day})`,
  cut: (day) => `to ${day}`,
  partialKey: (day) => `Hatched: not over yet${day && `, to ${day}`}`,
  overlapKey: capital(OVERLAP),
  notDrawn: (lines, count) => `Not drawn: ${lines.join('; ')}${lines.length < count ? ` … (${count} in all)` : ''}`,
  series: (index) => `Series ${index}`,
  month: (month) => MONTHS[month - 1]!,
  day: String,
  monthOfYear: (year, month) => `${MONTHS[month - 1]} ${year}`,
};

const speech: TimelineSpeech = { ...english, timeline };

export const speak: Speaker<TimelineSpeech> = () => speech;
