// A stat in simplified Chinese.
import { simplified as asWritten } from '../../script.js';
import { simplified } from '../frame/zh-hans.js';
import type { Speaker } from '../speech.js';
import type { StatSpeech } from './words.js';
import { chineseStatWords } from './zh.js';

const speech: StatSpeech = { ...simplified, stat: chineseStatWords(asWritten) };

export const speak: Speaker<StatSpeech> = () => speech;
