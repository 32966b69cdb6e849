// A stat's words by language.
import type { Dictionary } from '../language.js';
import { en } from './en.js';
import type { StatDateWords, StatFacts, StatWords, Trend } from './words.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

export type { StatDateWords, StatFacts, StatWords, Trend };

export const statWords: Record<Dictionary, StatWords> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
