// A map in traditional Chinese.
import { traditional as inTraditional } from '../../traditional-script.js';
import { traditional } from '../frame/zh-hant.js';
import type { Speaker } from '../speech.js';
import type { MapSpeech } from './words.js';
import { chineseMapWords } from './zh.js';

const speech: MapSpeech = { ...traditional, map: chineseMapWords(inTraditional) };

export const speak: Speaker<MapSpeech> = () => speech;
