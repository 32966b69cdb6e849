// A stat in English.
import { isolate } from '../../isolate.js';
import { english } from '../frame/en.js';
import type { Speaker } from '../speech.js';
import type { StatFacts, StatSpeech, StatWords } from './words.js';

const stat: StatWords = {
  sentence: (facts, clauses) => `${[subject(facts), ...clauses].join(', ')}.`,
  during: (period) => (period.startsWith('since') ? period : `in ${period}`),
  verdict: { better: 'better', worse: 'worse' },
  terms: { value: 'Value', before: 'Before', of: 'Of', target: 'Target' },
};

const speech: StatSpeech = { ...english, stat };

export const speak: Speaker<StatSpeech> = () => speech;

function subject({ label: title, value, date, before, beforeDate, trend, difference }: StatFacts): string {
  const label = isolate(title);
  if (before === undefined) return `${label}: ${value}${date ? ` (${date.plain})` : ''}`;
  const by = date ? ` ${date.leading}` : '';
  const was = beforeDate ? `${before} (${beforeDate.plain})` : before;
  if (trend === 'same')
    return `${label} stayed at ${value}${by}, unchanged from ${beforeDate?.plain.replace(/^end/, 'the end') ?? 'before'}`;
  if (trend !== 'fell' && trend !== 'rose') return `${label} went from ${was} to ${value}${by}`;
  const moved = `${label} ${trend} from ${was} to ${value}${by}`;
  return difference ? `${moved}, ${trend === 'fell' ? 'down' : 'up'} ${difference}` : moved;
}
