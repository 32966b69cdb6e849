// Knows what may stand around and between the measures of one fact, where a text holds nothing else: 24036户83546人,
// 24036户（83546人）, 共6839户27393人, 增长8.3%.
import type { Found } from './found.js';
import type { Quantity } from './quantity.js';
import type { Scan } from './read-quantities.js';
import { isWordedFall } from './read-sequel.js';
import { RISE } from './rise-words.js';

// 高达70% and 降至70% are 70%, 共24036户 is 24036 households.
const FRONT =
  /^\s*(?:高?达到?|(?:下降|降低|回落|减少|缩小|增加|增长|提高|提升|上升|降|减|增|升)(?:至|到|为)|共计?|合计|总计|一共|介于|(?:a )?total of)?\s*$/;
const BETWEEN = /^[\s,，、;；+和及与]*(?:and)?\s*$/;
/** Between the measures of unlike things, the second of which says how much the first is: 24036户、共83546人. */
const UNLIKE = /^[\s,，、;；]*(?:共计?|合计|总计|计|涉及|in)\s*$/;
/** 5户/17人, but not 17人/5户, which may be a rate. */
const PAIR = /^\s*\/\s*$/;
const OPENING = /^\s*\((?:共计?|合计|计)?\s*$/;
const END = /^[\s。.,，;；、!]*$/;
const CLOSED_END = /^\s*\)[\s。.,，;；、!]*$/;
/** 3%至5%之间. */
const RANGE_END = /^之间/;

/** The measures, or undefined where the text says anything else. */
export function readFact(scan: Scan): readonly [Quantity, ...Quantity[]] | undefined {
  const [first, ...rest] = scan.found;
  const front = scan.plain.slice(0, first?.start);
  const isRise = rest.length === 0 && front.trim() !== '' && front.replace(RISE, '').trim() === '';
  if (!first || !(FRONT.test(front) || isRise) || !areOneFact(scan)) return undefined;
  const one = isRise ? { ...first.quantity, text: scan.text.slice(0, first.end).trim() } : first.quantity;
  return [one, ...rest.map(({ quantity }) => quantity)];
}

/** Whether from the first measure on nothing stands in the text but what joins them and ends them. */
function areOneFact({ found, plain }: Scan): boolean {
  let isOpen = false;
  const areJoined = found.every((next, i) => {
    const last = found[i - 1];
    if (!last) return true;
    const gap = plain.slice(last.end, next.start);
    const opens = !isOpen && OPENING.test(gap);
    const joins = opens || UNLIKE.test(gap) || (PAIR.test(gap) && last.quantity.unit === 'household');
    isOpen ||= opens;
    return BETWEEN.test(gap) || (joins && areUnlike(last, next));
  });
  const { end, quantity } = found.at(-1)!;
  let behind = plain.slice(end);
  if (quantity.to !== undefined) behind = behind.replace(RANGE_END, '');
  return areJoined && (isOpen ? CLOSED_END : END).test(behind) && areAlike(found);
}

function areAlike(found: readonly Found[]): boolean {
  const some = (holds: (quantity: Quantity) => boolean): boolean => found.some(({ quantity }) => holds(quantity));
  // Numbers without units side by side may be one number in pieces: 24036 83546.
  if (found.length > 1 && some(({ unit }) => unit === 'none')) return false;
  // 减少3户，5人: whether the people are fewer too is not said.
  return !(some(isWordedFall) && some(({ value }) => value > 0));
}

/** Households, people and counts: 54.73亿元（9.77亿元） may be a part, 600亿元（91.7亿美元） the same in other money. */
const areUnlike = (a: Found, b: Found): boolean =>
  a.quantity.unit !== b.quantity.unit &&
  [a, b].every(({ quantity }) => /^(?:household|person|count)$/.test(quantity.unit));
