// Reads the commonest spellings of one rough figure: 5500余名, 1.2万多户, 80%以上, 近10万人, 超5000元. What it does not know it
// leaves to the whole reader, which agrees with it.
import type { Bound, Quantity } from './quantity.js';
import { readPlainMeasures } from './plain.js';

const ROUGH =
  /^(约|約|近|超|逾)?([\d.,]+)([余餘多]?)((?: (?:thousand|million|billion|trillion)|[万萬]?[亿億]|[万萬])?)([余餘多]?)(\D*?)(以上|以下)?$/;

/** Undefined where the spelling is not among these: there are two bounds, none, or several figures. */
export function readRoughFigure(text: string): Quantity | undefined {
  const written = text.trim();
  const [, about, digits = '', more, scale = '', moreScale, name = '', behind] = ROUGH.exec(written) ?? [];
  const bounds = [about, more, moreScale, behind].filter(Boolean);
  const [exact, second] = bounds.length === 1 ? (readPlainMeasures(digits + scale + name) ?? []) : [];
  return exact && !second ? { ...exact, bound: boundOf(about, behind), text: written } : undefined;
}

function boundOf(about = '', behind = ''): Bound {
  if (/[约約近]/.test(about)) return 'near';
  return behind === '以下' ? 'at-most' : 'at-least';
}
