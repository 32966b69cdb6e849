// Reads the commonest spellings of a figure at once, in few bytes: 54.73亿元, 24036户83546人, 5500余名, 80%以上,
// 6,839 households, CNY 5.473 billion. What it does not know it leaves to the whole reader, which agrees with it.
import { exactNumber } from './number-text.js';
import type { Bound, Quantity } from './quantity.js';

const SCALES: Readonly<Record<string, number>> = {
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

const UNITS: Readonly<Record<string, string>> = {
  户: 'household',
  戶: 'household',
  households: 'household',
  household: 'household',
  人: 'person',
  名: 'person',
  people: 'person',
  person: 'person',
  元: 'CNY',
  '%': 'percent',
  个百分点: 'percentage-point',
  個百分點: 'percentage-point',
  'percentage points': 'percentage-point',
  亩: 'mu',
  畝: 'mu',
};

const SIMPLIFIED: Readonly<Record<string, string>> = { 個: '个', 處: '处', 項: '项', 條: '条' };

const FIGURE =
  /(约|約|近|超|逾)?(?:(CNY|USD) )?([-−])?((?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?)([余餘多])?(?:([万萬][亿億]|[万萬亿億])([余餘多])?| (thousand|million|billion|trillion))?(?:([户戶人名元%亩畝]|[个個]百分[点點])|([个個所家处處项項套条條次座例])| (households?|people|person|percentage points)(?=\s|$))?(以上|以下)?(?=\s|$|\d)\s*/y;

/** The measures of a fact as the whole reader would read them, or undefined where their spelling is not among these. */
export function readPlainMeasures(text: string): readonly [Quantity, ...Quantity[]] | undefined {
  const trimmed = text.trim();
  const found: Quantity[] = [];
  let at = 0;
  while (at < trimmed.length) {
    FIGURE.lastIndex = at;
    const match = FIGURE.exec(trimmed);
    const quantity = match && toQuantity(match, at);
    if (!match || !quantity) return undefined;
    found.push(quantity);
    at += match[0].length;
  }
  const [first, ...rest] = found;
  // 1,2349 is no two figures: several measures name their units.
  if (rest.length > 0 && found.some(({ unit, text: own }) => unit === 'none' || /[A-Z]/.test(own))) return undefined;
  return first && [first, ...rest];
}

function toQuantity(match: RegExpExecArray, at: number): Quantity | undefined {
  const [written, about, code, minus, digits = '', more, hanScale, moreScale, scale, hanUnit, counter, unit, behind] =
    match;
  const bounds = [
    about && (/[约約近]/.test(about) ? 'near' : 'at-least'),
    (more ?? moreScale) && 'at-least',
    behind && (behind === '以上' ? 'at-least' : 'at-most'),
  ].filter(Boolean) as Bound[];
  const named = unit ?? hanUnit;
  // A sign behind anything may be a dash; two bounds, or a currency with another unit, need the whole reader.
  if (bounds.length > 1 || (minus && (at > 0 || about)) || (code && (named ?? counter))) return undefined;
  const shift = [...(scale ? [scale] : (hanScale ?? ''))].reduce((sum, word) => sum + SCALES[word]!, 0);
  const plain = digits.replaceAll(',', '');
  const value = exactNumber((minus ? '-' : '') + plain, shift);
  if (value === undefined) return undefined;
  const zeros = /\.\d*?(0+)$/.exec(plain);
  return {
    value,
    unit: code ?? (counter ? 'count' : named ? UNITS[named]! : 'none'),
    bound: bounds[0] ?? 'exact',
    text: written.trim(),
    ...(counter ? { counter: SIMPLIFIED[counter] ?? counter } : {}),
    ...(zeros ? { place: shift - (zeros[0].length - 1) } : {}),
  };
}
