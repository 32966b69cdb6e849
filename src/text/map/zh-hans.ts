// A map in simplified Chinese.
import { simplified as asWritten } from '../../script.js';
import { simplified } from '../frame/zh-hans.js';
import type { Speaker } from '../speech.js';
import type { MapSpeech } from './words.js';
import { chineseMapWords } from './zh.js';

const speech: MapSpeech = { ...simplified, map: chineseMapWords(asWritten) };

export const speak: Speaker<MapSpeech> = () => speech;
