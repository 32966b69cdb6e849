// The frame in traditional Chinese.
import { CHINESE_MOMENT } from '../../period/chinese-moment.js';
import { TRADITIONAL } from '../../quantity/traditional-wording.js';
import { traditional as inTraditional } from '../../traditional-script.js';
import type { Speech } from '../speech.js';
import { chineseFrame } from './zh.js';

export const traditional: Speech = {
  dictionary: 'zh-Hant',
  locale: 'zh-Hant',
  quantity: TRADITIONAL,
  moment: CHINESE_MOMENT,
  frame: chineseFrame(inTraditional),
};
