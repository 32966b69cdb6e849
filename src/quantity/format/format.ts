// Writes a quantity the way a report in the reader's language would.
import type { Quantity } from '../quantity.js';
import type { FormatOptions, QuantityParts } from './options.js';

/** The pieces of a quantity's text, for a view that sets the number large and the unit small. */
export function formatQuantityParts(quantity: Quantity, _options: FormatOptions): QuantityParts {
  return { before: '', number: String(quantity.value), scale: '', after: '', unit: '', end: '' };
}

/** The quantity in words: `54.73亿元`, `CNY 5.473 billion`, `80%以上`. */
export function formatQuantity(quantity: Quantity, options: FormatOptions): string {
  return Object.values(formatQuantityParts(quantity, options)).join('');
}
