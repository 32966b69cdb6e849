// A map in simplified Chinese. Figures of more than the commonest kind bring the whole wording along.
import { CHINESE_MOMENT } from '../../period/chinese-moment.js';
import { PLAIN_CHINESE } from '../../quantity/plain-wording.js';
import { simplified as asWritten } from '../../script.js';
import { chineseFrame } from '../frame/zh.js';
import type { Speaker } from '../speech.js';
import type { MapSpeech } from './words.js';
import { chineseMapWords } from './zh.js';

const speech: MapSpeech = {
  dictionary: 'zh-Hans',
  locale: 'zh-Hans',
  quantity: PLAIN_CHINESE,
  moment: CHINESE_MOMENT,
  frame: chineseFrame(asWritten),
  map: chineseMapWords(asWritten),
};

export const speak: Speaker<MapSpeech> = () => speech;
