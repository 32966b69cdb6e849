// Which colour a stat's marks have: by meaning, where its author says what is better, never by sign.
import type { Tone } from '../../drawing/index.js';
import type { BarName } from './poverty-stat.bars.js';
import type { StatModel } from './poverty-stat.model.js';

/** Whether the figure moved the better or the worse way; undefined where the author names no way or it moved none. */
export function verdictOf({ better, measures }: StatModel): 'better' | 'worse' | undefined {
  const trends = new Set(measures.map(({ trend }) => trend));
  const [trend] = trends;
  if (!better || trends.size !== 1 || (trend !== 'fell' && trend !== 'rose')) return undefined;
  return (trend === 'fell') === (better === 'lower') ? 'better' : 'worse';
}

/** What is compared with is pale; the figure itself has the accent, or the colour of its meaning. */
export const toneOf = (name: BarName, model: StatModel): Tone =>
  name === 'value' ? (verdictOf(model) ?? 'accent') : 'soft';
