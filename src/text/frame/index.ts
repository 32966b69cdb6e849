// The frame's words by language.
import type { Dictionary } from '../language.js';
import { en } from './en.js';
import type { FrameWords } from './words.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

export type { FrameWords };

export const frameWords: Record<Dictionary, FrameWords> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
