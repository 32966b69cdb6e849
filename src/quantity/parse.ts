// Reads quantities from text: one, several measures of one fact, or all that a sentence holds.
import { describeValue } from '../not-text.js';
import { failure, success, type Result } from '../result.js';
import type { Quantity } from './quantity.js';
import { readFact } from './read-fact.js';
import { scan } from './read-quantities.js';
import { expectedFor } from './refusal.js';

/** Beyond this a text is no figure, and is not read. */
const LONGEST_FIGURE = 200;

const refuse = (received: string, expected: string): Result<never> =>
  failure({ code: 'quantity-unreadable', path: '', expected, received });

/** A script may pass anything. */
const refuseValue = (value: unknown): Result<never> => refuse(describeValue(value), 'text, e.g. "54.73亿元"');

const EXPECTED_ONE = 'one quantity, e.g. 54.73亿元, 80%以上 or 6,839 households';
const EXPECTED_SOME = 'one or more quantities and nothing else, e.g. 54.73亿元 or 24036户83546人';

type Measures = readonly [Quantity, ...Quantity[]];

/** The marks of footnotes behind a figure: 83546人①, 83546人[1]. */
const MARKS = /(?:[*†‡※①-⑳]|\[\d{1,2}\])+\s*$/;

const readMeasures = (text: string): Measures | undefined =>
  text.length > LONGEST_FIGURE ? undefined : readFact(scan(text.replace(MARKS, ''), false));

/** Reads exactly one quantity. Fails with `quantity-unreadable` where there is none, more than one, or anything else. */
export function parseQuantity(text: string): Result<Quantity> {
  if (typeof text !== 'string') return refuseValue(text);
  const measures = readMeasures(text);
  if (measures?.length === 1) return success(measures[0]);
  return refuse(text, (!measures && expectedFor(text)) || EXPECTED_ONE);
}

/**
 * Reads the measures of one fact, `24036户83546人`, where the text holds nothing else.
 * Fails with `quantity-unreadable`.
 */
export function parseMeasures(text: string): Result<Measures> {
  if (typeof text !== 'string') return refuseValue(text);
  const measures = readMeasures(text);
  return measures ? success(measures) : refuse(text, expectedFor(text) ?? EXPECTED_SOME);
}

/** All quantities of a phrase, in order. What is no quantity is passed over: ranks, dates, slogans, names; what is no text has none. */
export function parseQuantities(text: string): Quantity[] {
  if (typeof text !== 'string') return [];
  return scan(text, true).found.map(({ quantity }) => quantity);
}
