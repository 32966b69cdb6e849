// A timeline's words by language.
import type { Dictionary } from '../language.js';
import { en } from './en.js';
import type { TimelineFacts, TimelineWords, ToldBar } from './words.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

export type { TimelineFacts, TimelineWords, ToldBar };

export const timelineWords: Record<Dictionary, TimelineWords> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
