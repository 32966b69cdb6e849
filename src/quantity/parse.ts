// Reads quantities from text: one, several measures of one fact, or all that a sentence holds.
import { failure, success, type Result } from '../result.js';
import type { Quantity } from './quantity.js';
import { scan } from './read-quantities.js';

/** Beyond this a text is no figure, and is not read. */
const LONGEST_FIGURE = 200;

// What may stand between the measures of one fact, and around them.
const BETWEEN = /^[\s,，、;；+和及与]*(?:and)?\s*$/;

// 高达70% is 70%.
const LEVEL = /^\s*高?达到?$/;

const refuse = (received: string, expected: string): Result<never> =>
  failure({ code: 'quantity-unreadable', path: '', expected, received });

const EXPECTED_ONE = 'one quantity, e.g. 54.73亿元, 80%以上 or 6,839 households';
const EXPECTED_SOME = 'one or more quantities and nothing else, e.g. 54.73亿元 or 24036户83546人';

/** Reads exactly one quantity. Fails with `quantity-unreadable` where there is none, more than one, or anything else. */
export function parseQuantity(text: string): Result<Quantity> {
  const measures = parseMeasures(text);
  const [only] = measures.ok ? measures.value : [];
  return only && measures.ok && measures.value.length === 1 ? success(only) : refuse(text, EXPECTED_ONE);
}

/**
 * Reads the measures of one fact, `24036户83546人`, where the text holds nothing else.
 * Fails with `quantity-unreadable`.
 */
export function parseMeasures(text: string): Result<readonly [Quantity, ...Quantity[]]> {
  if (text.length > LONGEST_FIGURE) return refuse(text, EXPECTED_SOME);
  const { found, text: read } = scan(text, false);
  let end = 0;
  for (const item of found) {
    const between = read.slice(end, item.start);
    if (!BETWEEN.test(between) && !(end === 0 && LEVEL.test(between))) return refuse(text, EXPECTED_SOME);
    end = item.end;
  }
  const [first, ...rest] = found.map(({ quantity }) => quantity);
  // Numbers without units side by side may be one number in pieces: 24036 83546.
  if (rest.length > 0 && found.some(({ quantity }) => quantity.unit === 'none')) return refuse(text, EXPECTED_SOME);
  return first && /^[\s。.]*$/.test(read.slice(end)) ? success([first, ...rest]) : refuse(text, EXPECTED_SOME);
}

/** All quantities of a phrase, in order. What is no quantity is passed over: ranks, dates, slogans, names. */
export function parseQuantities(text: string): Quantity[] {
  return scan(text, true).found.map(({ quantity }) => quantity);
}
