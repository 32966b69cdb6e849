// A stat in simplified Chinese. Figures of more than the commonest kind bring the whole wording along.
import { CHINESE_MOMENT } from '../../period/chinese-moment.js';
import { PLAIN_CHINESE } from '../../quantity/plain-wording.js';
import { simplified as asWritten } from '../../script.js';
import { chineseFrame } from '../frame/zh.js';
import type { Speaker } from '../speech.js';
import type { StatSpeech } from './words.js';
import { chineseStatWords } from './zh.js';

const speech: StatSpeech = {
  dictionary: 'zh-Hans',
  locale: 'zh-Hans',
  quantity: PLAIN_CHINESE,
  moment: CHINESE_MOMENT,
  frame: chineseFrame(asWritten),
  stat: chineseStatWords(asWritten),
};

export const speak: Speaker<StatSpeech> = () => speech;
