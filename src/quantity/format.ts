// Writes a quantity: exact unless asked otherwise, in the house style of each language.
import { writtenLanguage } from '../written-language.js';
import { chineseBound, englishBound } from './bound-words.js';
import { fromNumber, plainText } from './decimal.js';
import type { Quantity } from './quantity.js';
import { round } from './round.js';
import { chooseScale, scaleWord, type Rounding, type Scale } from './scale.js';
import { chineseUnit, englishUnit, hasChineseName, isCurrency, toTraditional } from './unit-names.js';

export interface FormatOptions {
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly rounding?: Rounding;
  /** The widget's one scale, from {@link chooseScale}; by default the quantity's own. */
  readonly scale?: Scale;
}

/** A written quantity in the order it is read, so that a page can set the number larger than the rest. */
export interface QuantityParts {
  /** `约`, `over `, `CNY ` */
  readonly before: string;
  /** `54.73`, `−20`, `3–5` */
  readonly number: string;
  /** `亿元`, `余万人`, `% `, ` billion` */
  readonly after: string;
}

/** The quantity as text: `54.73亿元`, `CNY 5.473 billion`. Percentage points are never per cent. */
export function formatQuantity(quantity: Quantity, options: FormatOptions): string {
  const { before, number, after } = formatQuantityParts(quantity, options);
  return before + number + after;
}

export function formatQuantityParts(quantity: Quantity, options: FormatOptions): QuantityParts {
  const { lang, rounding = 'exact' } = options;
  // Nothing is nothing in any scale: 0人, not 0万人.
  const isNothing = quantity.value === 0 && quantity.to === undefined;
  const scale = isNothing ? 0 : (options.scale ?? chooseScale([quantity], lang, rounding));
  const shown = round(quantity, rounding, scale);
  const number = [shown.value, ...(shown.to === undefined ? [] : [shown.to])]
    .map((value) => formatNumber(value, scale, shown.place, lang))
    .join('–');
  const written = writtenLanguage(lang);
  if (!written.startsWith('zh')) {
    const { before } = englishBound(shown);
    const code = isCurrency(shown.unit) ? `${shown.unit.slice(0, 3)} ` : '';
    return { before: before + code, number, after: scaleWord(scale, lang) + englishUnit(shown) };
  }
  const bound = chineseBound(shown);
  const code = isCurrency(shown.unit) && !hasChineseName(shown.unit) ? `${shown.unit.slice(0, 3)} ` : '';
  const script = written === 'zh-Hant' ? toTraditional : (word: string): string => word;
  return {
    before: script(bound.before) + code,
    number,
    after: script(scaleWord(scale, lang) + bound.inside + chineseUnit(shown) + bound.behind),
  };
}

/** The digits of a value in its scale, grouped by thousands: in Chinese from five digits on. */
function formatNumber(value: number, scale: Scale, place: number | undefined, lang: string): string {
  const { digits, power } = fromNumber(value);
  const plain = plainText({ digits: digits < 0n ? -digits : digits, power: power - scale });
  const [whole = '', given = ''] = plain.split('.');
  const fraction = given.replace(/0+$/, '').padEnd(place === undefined ? 0 : scale - place, '0');
  const written = writtenLanguage(lang);
  const sign = value < 0 ? '−' : '';
  if (written === 'other') return sign + formatByLocale(whole, fraction, lang);
  const isGrouped = whole.length > (written === 'en' ? 3 : 4);
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return sign + grouped + (fraction && `.${fraction}`);
}

/** Digits and separators of a locale; a tag that no browser knows is written as English. */
function formatByLocale(whole: string, fraction: string, lang: string): string {
  const options = { minimumFractionDigits: Math.min(20, fraction.length), maximumFractionDigits: 20 };
  const value = Number(fraction ? `${whole}.${fraction}` : whole);
  try {
    return new Intl.NumberFormat(lang, options).format(value);
  } catch {
    return new Intl.NumberFormat('en', options).format(value);
  }
}
