// A timeline in simplified Chinese.
import { simplified as asWritten } from '../../script.js';
import { simplified } from '../frame/zh-hans.js';
import type { Speaker } from '../speech.js';
import type { TimelineSpeech } from './words.js';
import { chineseTimelineWords } from './zh.js';

const speech: TimelineSpeech = { ...simplified, timeline: chineseTimelineWords(asWritten) };

export const speak: Speaker<TimelineSpeech> = () => speech;
