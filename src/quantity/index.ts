// The room's door: numbers as reports write them.
export { compare, shareOf, subtract, sum } from './arithmetic.js';
export { formatQuantity, formatQuantityParts, type FormatOptions, type QuantityParts } from './format.js';
export { parseMeasures, parseQuantities, parseQuantity } from './parse.js';
export type { Bound, Quantity, Unit } from './quantity.js';
export { chooseScale, type Rounding, type Scale } from './scale.js';
