// The frame in simplified Chinese.
import { CHINESE_MOMENT } from '../../period/chinese-moment.js';
import { SIMPLIFIED } from '../../quantity/chinese-wording.js';
import { simplified as asWritten } from '../../script.js';
import type { Speech } from '../speech.js';
import { chineseFrame } from './zh.js';

export const simplified: Speech = {
  dictionary: 'zh-Hans',
  locale: 'zh-Hans',
  quantity: SIMPLIFIED,
  moment: CHINESE_MOMENT,
  frame: chineseFrame(asWritten),
};
