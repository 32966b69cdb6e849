// A timeline in English.
import { english } from '../frame/en.js';
import type { Speaker } from '../speech.js';
import type { TimelineSpeech, TimelineWords, ToldBar } from './words.js';

// CNY 9.77 million since 2016, CNY 1 million by the end of 2019; CNY 5 million in 2018.
const told = ({ period, amount }: ToldBar): string =>
  `${amount} ${/^(?:since|by|as of) /.test(period) ? '' : /^\d{1,2} /.test(period) ? 'on ' : 'in '}${period}`;

const joined = (items: readonly string[]): string => items.join(', ').replace(/, (?!.*, )/, ' and ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const timeline: TimelineWords = {
  sentence({ subject, bars, count, sum, notes }) {
    const clauses = [
      ...(count ? [`${count} periods`] : []),
      joined(bars.map((bar) => told(bar) + (bar.rank ? ` (the ${bar.rank})` : ''))),
      ...(sum ? [`${sum} in all`] : []),
    ].filter(Boolean);
    return `${subject && `${subject}: `}${[clauses.join(', '), ...notes].join('; ')}.`;
  },
  axis: (unit, shows) =>
    capital(unit) + { amount: '', rate: ' a year', 'rate-and-area': ' a year; areas are totals' }[shows],
  perYear: (amount) => `${amount} a year`,
  years: (from, to) => (from === to ? from : `${from}–${to}`),
  cutPeriod: (period, day) => `${period} (to ${day})`,
  cut: (day) => `to ${day}`,
  partialKey: (day) => `Hatched: not over yet${day && `, to ${day}`}`,
};

const speech: TimelineSpeech = { ...english, timeline };

export const speak: Speaker<TimelineSpeech> = () => speech;
