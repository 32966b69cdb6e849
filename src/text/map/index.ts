// A map's words by language.
import type { Dictionary } from '../language.js';
import { en } from './en.js';
import type { MapFacts, MapWords } from './words.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

export type { MapFacts, MapWords };

export const mapWords: Record<Dictionary, MapWords> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
