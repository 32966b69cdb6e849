// Knows what may stand around and between the measures of one fact, where a text holds nothing else: 24036户83546人,
// 24036户（83546人）, 共6839户27393人, 增长8.3%.
import type { Found } from './found.js';
import { normalize } from './normalize.js';
import type { Quantity } from './quantity.js';
import type { Scan } from './read-quantities.js';
import { RISE } from './rise-words.js';

// 高达70% is 70%, 共24036户 is 24036 households.
const FRONT = /^\s*(?:高?达到?|共计?|合计|总计|一共|介于|(?:a )?total of)?\s*$/;
const BETWEEN = /^[\s,，、;；+和及与]*(?:and)?\s*$/;
/** Between the measures of unlike things, the second of which says how much the first is: 24036户、共83546人. */
const UNLIKE = /^[\s,，、;；]*(?:共计?|合计|总计|计|涉及|in)\s*$/;
/** 5户/17人, but not 17人/5户, which may be a rate. */
const PAIR = /^\s*\/\s*$/;
const OPENING = /^\s*\((?:共计?|合计|计)?\s*$/;
const CLOSING = /^\s*\)/;
const END = /^[\s。.,，;；、!]*$/;
/** 3%至5%之间. */
const RANGE_END = /^之间/;

/** The measures, or undefined where the text says anything else. */
export function readFact({ found, text }: Scan): readonly [Quantity, ...Quantity[]] | undefined {
  const plain = normalize(text);
  const [first, ...rest] = found;
  if (!first) return undefined;
  const front = plain.slice(0, first.start);
  const isRise = rest.length === 0 && front.replace(RISE, '').trim() === '' && front.trim() !== '';
  if (!FRONT.test(front) && !isRise) return undefined;
  let last = first;
  let isOpen = false;
  for (const next of rest) {
    const gap = plain.slice(last.end, next.start);
    const opens: boolean = !isOpen && OPENING.test(gap);
    const joins = opens || UNLIKE.test(gap) || (PAIR.test(gap) && last.quantity.unit === 'household');
    if (!BETWEEN.test(gap) && !(joins && areUnlike(last, next))) return undefined;
    isOpen ||= opens;
    last = next;
  }
  // Numbers without units side by side may be one number in pieces: 24036 83546.
  if (rest.length > 0 && found.some(({ quantity }) => quantity.unit === 'none')) return undefined;
  // 减少3户，5人: whether the people are fewer too is not said.
  if (found.some(({ quantity }) => quantity.value < 0) && found.some(({ quantity }) => quantity.value > 0))
    return undefined;
  const behind = plain.slice(last.end).replace(last.quantity.to === undefined ? /^/ : RANGE_END, '');
  if (isOpen && !CLOSING.test(behind)) return undefined;
  if (!END.test(isOpen ? behind.replace(CLOSING, '') : behind)) return undefined;
  const one = isRise ? { ...first.quantity, text: text.slice(0, first.end).trim() } : first.quantity;
  return [one, ...rest.map(({ quantity }) => quantity)];
}

/** Households, people and counts: 54.73亿元（9.77亿元） may be a part, 600亿元（91.7亿美元） the same in other money. */
const areUnlike = (a: Found, b: Found): boolean =>
  a.quantity.unit !== b.quantity.unit &&
  [a, b].every(({ quantity }) => /^(?:household|person|count)$/.test(quantity.unit));
