// The door of the room: numbers as reports write them.
export type { Bound, Quantity, Unit } from './quantity.js';
export type { FormatOptions, QuantityParts, Rounding, Scale } from './format/options.js';
export { parseMeasures, parseQuantities, parseQuantity } from './parse.js';
export { formatQuantity, formatQuantityParts } from './format/format.js';
export { chooseScale } from './format/scale.js';
export { compare, shareOf, subtract, sum } from './arithmetic.js';
