// A timeline in simplified Chinese. Amounts of more than the commonest kind bring the whole wording along.
import { CHINESE_MOMENT } from '../../period/chinese-moment.js';
import { PLAIN_CHINESE_MONEY } from '../../quantity/plain-money-wording.js';
import { simplified as asWritten } from '../../script.js';
import { chineseFrame } from '../frame/zh.js';
import type { Speaker } from '../speech.js';
import type { TimelineSpeech } from './words.js';
import { chineseTimelineWords } from './zh.js';

const speech: TimelineSpeech = {
  dictionary: 'zh-Hans',
  locale: 'zh-Hans',
  quantity: PLAIN_CHINESE_MONEY,
  moment: CHINESE_MOMENT,
  frame: chineseFrame(asWritten),
  timeline: chineseTimelineWords(asWritten),
};

export const speak: Speaker<TimelineSpeech> = () => speech;
