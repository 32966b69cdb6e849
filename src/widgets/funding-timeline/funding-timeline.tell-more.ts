// What the sentence says of a timeline that is more than a series of amounts, and what stands for a series without a name.
import type { TimelineFacts, TimelineSpeech } from '../../text/timeline/words.js';
import { timelineMoreWords, type TimelineMoreWords } from '../../text/timeline/more.js';
import type { TimelineModel } from './funding-timeline.model.js';

export const wordsOf = ({ dictionary }: TimelineSpeech): TimelineMoreWords => timelineMoreWords[dictionary];

export function tellMore(
  { basis, isPerYear, lanes, missing }: TimelineModel,
  speech: TimelineSpeech,
): Pick<TimelineFacts, 'measure' | 'notes'> {
  const words = wordsOf(speech);
  return {
    measure: basis === 'cumulative' ? words.measures.cumulative : isPerYear ? words.measures['per-year'] : '',
    notes: [...(lanes > 1 ? [words.overlapping] : []), ...(missing > 0 ? [words.missing(missing)] : [])],
  };
}

/** The names of the series, where there are several. */
export const seriesNames = ({ series }: TimelineModel, speech: TimelineSpeech): readonly string[] =>
  series.length > 1 ? series.map((name, i) => name || wordsOf(speech).series(i + 1)) : [];
