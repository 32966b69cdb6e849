// Reads the commonest spellings of a figure at once, in few bytes: 54.73亿元, 24036户83546人, 5500余名, 80%以上,
// 6,839 households, CNY 5.473 billion. What it does not know it leaves to the whole reader, which agrees with it.
import { remember } from '../remember.js';
import { exactNumber, type Power } from './number-text.js';
import type { Bound, Quantity, Unit } from './quantity.js';

const SCALES = new Map([
  ['', 0],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
  ['万亿', 12],
  ['萬億', 12],
  [' thousand', 3],
  [' million', 6],
  [' billion', 9],
  [' trillion', 12],
]);

const UNITS = new Map([
  ['', 'none'],
  ['户', 'household'],
  ['戶', 'household'],
  ['人', 'person'],
  ['名', 'person'],
  ['元', 'CNY'],
  ['%', 'percent'],
  ['个百分点', 'percentage-point'],
  ['個百分點', 'percentage-point'],
  ['亩', 'mu'],
  ['畝', 'mu'],
  [' household', 'household'],
  [' households', 'household'],
  [' person', 'person'],
  [' people', 'person'],
  [' percentage points', 'percentage-point'],
]);

// Each as written and as kept.
const COUNTERS = new Map(
  '个个個个所所家家处处處处项项項项套套条条條条次次座座例例'.match(/../g)!.map((pair) => [pair[0]!, pair[1]!]),
);

const FIGURE = /(约|約|近|超|逾)?(?:(CNY|USD) )?([-−])?([\d.,]+)(\D*)/y;
// 2019.1 may be a month, whatever follows.
const NUMBER = /^(?!\d{4}\.)(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.(?=\d)\d*?(0*))?$/;
const TAIL =
  /^([余餘多]?)(?:( (?:thousand|million|billion|trillion))|([万萬]?[亿億]|[万萬])([余餘多]?))?(.*?)(以上|以下)?$/;

/** What stands behind the digits: `亿元`, `余名`, ` million people`. */
interface Tail {
  readonly power: Power;
  readonly unit: Unit;
  readonly counter: string | undefined;
  readonly bound: Bound | undefined;
  readonly isNamed: boolean;
}

/** A page has few tails, each many times. Two bounds need the whole reader. */
const readTail = remember((text: string): Tail | undefined => {
  const [, more, word, scale = word ?? '', moreScale, name = '', behind] = TAIL.exec(text) ?? [];
  const power = SCALES.get(scale);
  const counter = COUNTERS.get(name);
  const unit = counter ? 'count' : UNITS.get(name);
  const isMore = more || moreScale;
  // Whoever writes 80余% means 80%以上, and says so elsewhere.
  if (power === undefined || !unit || (isMore && (behind || unit.startsWith('percent')))) return undefined;
  const bound = isMore || behind === '以上' ? 'at-least' : behind && 'at-most';
  return { power, unit, counter, bound: bound || undefined, isNamed: name !== '' };
});

/** The measures of a fact as the whole reader would read them, or undefined where their spelling is not among these. */
export function readPlainMeasures(text: string): readonly [Quantity, ...Quantity[]] | undefined {
  const trimmed = text.trim();
  const found: Quantity[] = [];
  FIGURE.lastIndex = 0;
  for (let at = 0; at < trimmed.length; at = FIGURE.lastIndex) {
    const match = FIGURE.exec(trimmed);
    const quantity = match && toQuantity(match, at);
    if (!quantity) return undefined;
    found.push(quantity);
  }
  const [first, ...rest] = found;
  // 1,2349 is no two figures: several measures name their units, and in Chinese nothing need part them.
  if (rest.length > 0 && found.some(({ unit, text: own }) => unit === 'none' || /[a-z]/i.test(own))) return undefined;
  return first && [first, ...rest];
}

function toQuantity(match: RegExpExecArray, at: number): Quantity | undefined {
  const [written, about, code, minus = '', digits = '', behind = ''] = match;
  const number = NUMBER.exec(digits);
  const tail = readTail(behind.trimEnd());
  // A sign behind anything may be a dash; two bounds, or a currency with another unit, need the whole reader.
  if (!number || !tail || (minus && (at > 0 || about)) || (about && tail.bound) || (code && tail.isNamed))
    return undefined;
  const { power, unit, counter, bound = 'exact' } = tail;
  const zeros = number[1];
  // 1.510 may be more than a thousand.
  if (zeros && !power && /^\d+\.\d\d0$/.test(digits)) return undefined;
  const plain = digits.replaceAll(',', '');
  const value = exactNumber((minus && '-') + plain, power);
  return value === undefined
    ? undefined
    : {
        value,
        unit: code ?? unit,
        bound: about ? (/[约約近]/.test(about) ? 'near' : 'at-least') : bound,
        text: written.trim(),
        ...(counter ? { counter } : {}),
        ...(zeros ? { place: power - plain.length + plain.indexOf('.') + 1 } : {}),
      };
}
