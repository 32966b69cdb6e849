// A timeline in traditional Chinese.
import { traditional as inTraditional } from '../../traditional-script.js';
import { traditional } from '../frame/zh-hant.js';
import type { Speaker } from '../speech.js';
import type { TimelineSpeech } from './words.js';
import { chineseTimelineWords } from './zh.js';

const speech: TimelineSpeech = { ...traditional, timeline: chineseTimelineWords(inTraditional) };

export const speak: Speaker<TimelineSpeech> = () => speech;
