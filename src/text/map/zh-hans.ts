// A map in simplified Chinese.
import { simplified } from '../frame/zh-hans.js';
import type { Speaker } from '../speech.js';
import type { MapSpeech } from './words.js';
import { chineseMapWords } from './zh.js';

const speech: MapSpeech = { ...simplified, map: chineseMapWords(String.raw) };

export const speak: Speaker<MapSpeech> = () => speech;
