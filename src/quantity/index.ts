// The room's door: numbers as reports write them.
export { compare, subtract } from './arithmetic.js';
export { chooseScale, formatQuantity, formatQuantityParts, type FormatOptions } from './format.js';
export { magnitude } from './magnitude.js';
export { parseMeasures, parseQuantities, parseQuantity } from './parse.js';
export type { Bound, Quantity, Unit } from './quantity.js';
export type { Rounding, Scale } from './scale.js';
export { shareOf } from './share-of.js';
export { sum } from './sum.js';
export type { QuantityParts } from './write.js';
