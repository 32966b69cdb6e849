// A map in languages the kit has no words in.
import { speakEnglishIn } from '../frame/other.js';
import type { Speaker } from '../speech.js';
import { speak as speakEnglish } from './en.js';
import type { MapSpeech } from './words.js';

export const speak: Speaker<MapSpeech> = speakEnglishIn(speakEnglish('en'));
