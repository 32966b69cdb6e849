// A stat in languages the kit has no words in.
import { withLocale } from '../frame/other.js';
import type { Speaker } from '../speech.js';
import { speak as speakEnglish } from './en.js';
import type { StatSpeech } from './words.js';

export const speak: Speaker<StatSpeech> = (locale) => withLocale(speakEnglish('en'), locale);
