// Chooses the power of ten in which figures are written: 亿, 万 or none; billion, million or none.
import { writtenLanguage } from '../written-language.js';
import { fromNumber, type Decimal } from './decimal.js';
import type { Quantity } from './quantity.js';

/** As many digits as given, rounded to the nearest, or cut off; the last two are marked as such. */
export type Rounding = 'exact' | 'nearest' | 'floor';

/** A power of ten: 8 for 亿. */
export type Scale = number;

interface ScaleWords {
  /** Powers and their words, the largest first. */
  readonly words: readonly (readonly [Scale, string])[];
  /** Beyond this many decimals a scale hides more than it tells: 8.3546万. */
  readonly mostDecimals: number;
}

const CHINESE: ScaleWords = {
  words: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  mostDecimals: 2,
};
const ENGLISH: ScaleWords = {
  words: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million'],
  ],
  mostDecimals: 3,
};

const scalesOf = (lang: string): ScaleWords => (writtenLanguage(lang).startsWith('zh') ? CHINESE : ENGLISH);

/** The word of a scale as it follows the number, in simplified Chinese or English; empty for none. */
export const scaleWord = (scale: Scale, lang: string): string =>
  scalesOf(lang).words.find(([power]) => power === scale)?.[1] ?? '';

/**
 * One scale for all the figures of a widget: the largest that none of them needs more than two decimals in
 * (three in English) and none is less than a tenth of: not 500元 as 0.05万元. Percentages have none. How many decimals
 * a figure would need does not matter where it is rounded.
 */
export function chooseScale(quantities: readonly Quantity[], lang: string, rounding: Rounding = 'exact'): Scale {
  if (quantities.some(({ unit }) => unit.startsWith('percent'))) return 0;
  const { words, mostDecimals } = scalesOf(lang);
  const values = quantities.flatMap(({ value, to }) => (to === undefined ? [value] : [value, to])).filter(Boolean);
  const largest = Math.max(0, ...values.map(Math.abs));
  const fits = (scale: Scale): boolean =>
    10 ** scale <= largest &&
    values.every((value) => Math.abs(value) >= 10 ** (scale - 1)) &&
    (rounding !== 'exact' || values.every((value) => decimalsIn(value, scale) <= mostDecimals));
  return words.find(([scale]) => fits(scale))?.[0] ?? 0;
}

const decimalsIn = (value: number, scale: Scale): number => Math.max(0, scale - trim(fromNumber(value)).power);

/** Without the zeros behind its last digit. */
function trim({ digits, power }: Decimal): Decimal {
  const zeros = /0*$/.exec(String(digits))![0].length;
  return digits === 0n ? { digits, power: 0 } : { digits: digits / 10n ** BigInt(zeros), power: power + zeros };
}
