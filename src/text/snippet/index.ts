// A snippet's words by language.
import type { Dictionary } from '../language.js';
import { en } from './en.js';
import type { SnippetWords } from './words.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

export type { SnippetWords };

export const snippetWords: Record<Dictionary, SnippetWords> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
