// A stat in languages the kit has no words in.
import { speakEnglishIn } from '../frame/other.js';
import type { Speaker } from '../speech.js';
import { speak as speakEnglish } from './en.js';
import type { StatSpeech } from './words.js';

export const speak: Speaker<StatSpeech> = speakEnglishIn(speakEnglish('en'));
