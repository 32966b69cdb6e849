// Knows whether the visible text of a figure's link still says what its address says, or was edited by hand.
import { parseQuantities } from '../quantity/index.js';
import type { Widget } from './widget.js';

const key = ({ value, unit, to }: { value: number; unit: string; to?: number }): string =>
  `${value} ${unit} ${to ?? ''}`;

/** The first figure of the text that the widget does not state anywhere, as written there; undefined where there is none. */
export function strangeFigure(text: string, { attributes }: Widget): string | undefined {
  const own = Object.values(attributes);
  const known = new Set(own.flatMap((value) => parseQuantities(value)).map(key));
  // A cell may hold a bare number, which prose does not count as a figure: 89 of 148.
  const bare = new Set(own.map((value) => Number.parseFloat(value.replaceAll(',', ''))));
  return parseQuantities(text).find(
    (quantity) => !known.has(key(quantity)) && !(isBare(quantity.unit) && bare.has(quantity.value)),
  )?.text;
}

const isBare = (unit: string): boolean => unit === 'none' || unit === 'count';
