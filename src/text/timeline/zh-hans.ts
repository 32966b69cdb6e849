// A timeline in simplified Chinese.
import { simplified } from '../frame/zh-hans.js';
import type { Speaker } from '../speech.js';
import type { TimelineSpeech } from './words.js';
import { chineseTimelineWords } from './zh.js';

const speech: TimelineSpeech = { ...simplified, timeline: chineseTimelineWords(String.raw) };

export const speak: Speaker<TimelineSpeech> = () => speech;
