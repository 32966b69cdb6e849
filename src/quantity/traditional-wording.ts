// Writes quantities in traditional Chinese.
import { toTraditional } from '../traditional-script.js';
import { SIMPLIFIED } from './chinese-wording.js';
import type { QuantityWording } from './wording.js';

export const TRADITIONAL: QuantityWording = {
  ...SIMPLIFIED,
  around(quantity, scaleWord) {
    const { before, after } = SIMPLIFIED.around.call(this, quantity, scaleWord);
    return { before: toTraditional(before), after: toTraditional(after) };
  },
};
