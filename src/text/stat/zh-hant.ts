// A stat in traditional Chinese.
import { traditional as inTraditional } from '../../traditional-script.js';
import { traditional } from '../frame/zh-hant.js';
import type { Speaker } from '../speech.js';
import type { StatSpeech } from './words.js';
import { chineseStatWords } from './zh.js';

const speech: StatSpeech = { ...traditional, stat: chineseStatWords(inTraditional) };

export const speak: Speaker<StatSpeech> = () => speech;
