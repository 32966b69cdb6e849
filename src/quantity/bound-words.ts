// The words that say how surely a figure is meant, kept in the flavour of the text it was read from.
import type { Quantity } from './quantity.js';

/** What stands before the number, right behind it (余), and behind the unit. */
export interface BoundWords {
  readonly before: string;
  readonly inside: string;
  readonly behind: string;
}

const NONE: BoundWords = { before: '', inside: '', behind: '' };

const MORE = /[余餘]|(?<!至|最|不|高于|高於)多(?!于|於)/;
const BEYOND = /超|逾|突破|over|more than|above|exceed|upwards/i;
const NEARLY = /近|nearly|almost|close to/i;
const BELOW = /不到|不足|低于|低於|少于|少於|不满|不滿|less than|fewer than|under|below/i;

/** In simplified Chinese; a percentage has no 余. A computed figure has no text: 以上 leaves open that it is just that. */
export function chineseBound({ bound, text, unit }: Quantity): BoundWords {
  if (bound === 'near') return { ...NONE, before: NEARLY.test(text) ? '近' : '约' };
  if (bound === 'at-most') return { ...NONE, behind: '以下' };
  if (bound === 'exact') return NONE;
  if (!unit.startsWith('percent') && MORE.test(text)) return { ...NONE, inside: '余' };
  return BEYOND.test(text) ? { ...NONE, before: '超' } : { ...NONE, behind: '以上' };
}

export function englishBound({ bound, text }: Quantity): BoundWords {
  const before =
    bound === 'near'
      ? NEARLY.test(text)
        ? 'nearly '
        : 'about '
      : bound === 'at-most'
        ? BELOW.test(text)
          ? 'under '
          : 'at most '
        : bound === 'at-least'
          ? MORE.test(text) || BEYOND.test(text)
            ? 'over '
            : 'at least '
          : '';
  return { ...NONE, before };
}
