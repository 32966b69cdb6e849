// Knows whether the visible text of a figure's link still says what its address says, or was edited by hand.
import { parseQuantities } from '../quantity/index.js';
import { wordsOf } from './says-all.js';
import type { Widget } from './widget.js';

const key = ({ value, unit, to }: { value: number; unit: string; to?: number }): string =>
  `${value} ${unit} ${to ?? ''}`;

/** The first figure or date of the text that the widget does not state anywhere, as written; undefined where there is none. */
export function strangeFigure(text: string, widget: Widget): string | undefined {
  const own = Object.values(widget.attributes);
  const known = new Set(own.flatMap((value) => parseQuantities(value)).map(key));
  // A cell may hold a bare number, which prose does not count as a figure: 89 of 148.
  const bare = new Set(own.map((value) => Number.parseFloat(value.replaceAll(',', ''))));
  const figure = parseQuantities(text).find(
    (quantity) => !known.has(key(quantity)) && !(isBare(quantity.unit) && bare.has(quantity.value)),
  );
  return figure?.text ?? strangeDate(text, wordsOf(widget));
}

// A bare year is one only at the end or before a bracket: 2000 may be an amount.
const DATE = /(?<!\d)(?:19|20)\d{2}(?:年(?:\d{1,2}月(?:\d{1,2}日)?|[底末初])?|(?:-\d{2}){1,2}|(?=\s*(?:[)）]|$)))/g;

const strangeDate = (text: string, words: readonly string[]): string | undefined =>
  text.match(DATE)?.find((date) => !words.some((word) => word.includes(date)));

const isBare = (unit: string): boolean => unit === 'none' || unit === 'count';
