// A stat's words in English.
import type { StatFacts, StatWords } from './words.js';

export const en: StatWords = {
  sentence: (facts) => `${[subject(facts), part(facts), goal(facts)].filter(Boolean).join(', ')}.`,
  during: (period) => (period.startsWith('since') ? period : `in ${period}`),
  verdict: { better: 'better', worse: 'worse' },
  eachMark: (amount) => `Each mark is ${amount}`,
  terms: {
    item: 'Item',
    figure: 'Figure',
    asWritten: 'As written',
    date: 'Date',
    exactValue: 'Exact value',
    unit: 'Unit',
    bound: 'Bound',
    value: 'Value',
    before: 'Before',
    change: 'Change',
    of: 'Of',
    share: 'Share',
    target: 'Target',
  },
};

function subject({ label, value, date, before, beforeDate, trend, difference }: StatFacts): string {
  if (before === undefined) return `${label}: ${value}${date ? ` (${date.plain})` : ''}`;
  const by = date ? ` ${date.leading}` : '';
  const was = beforeDate ? `${before} (${beforeDate.plain})` : before;
  if (trend === 'same')
    return `${label} stayed at ${value}${by}, unchanged from ${beforeDate?.plain.replace(/^end/, 'the end') ?? 'before'}`;
  if (trend !== 'fell' && trend !== 'rose') return `${label} went from ${was} to ${value}${by}`;
  const moved = `${label} ${trend} from ${was} to ${value}${by}`;
  return difference ? `${moved}, ${trend === 'fell' ? 'down' : 'up'} ${difference}` : moved;
}

function part({ whole, shares, isShareRounded }: StatFacts): string {
  if (!whole) return '';
  return shares.length > 0 ? `${isShareRounded ? 'about ' : ''}${shares.join(' and ')} of ${whole}` : `out of ${whole}`;
}

function goal({ target, isMet, gap, isAbove }: StatFacts): string {
  if (!target) return '';
  if (isMet) return `meeting the target of ${target}`;
  return gap ? `${gap} ${isAbove ? 'above' : 'short of'} the target of ${target}` : `against a target of ${target}`;
}
