// Reads texts that are parts of a field, cells of a table; what is wrong with them is their reader's to tell.
import type { Period } from '../../period/period.js';
import { readPlainDate } from '../../period/plain.js';
import { readPlainMeasures } from '../../quantity/plain.js';
import type { Quantity } from '../../quantity/quantity.js';
import { success, type Result } from '../../result.js';
import { WHOLE_GRAMMAR, type FieldReader } from './field-reader.js';

/** Undefined while the grammar that is needed is on its way. */
export const measuresReader =
  <F>(reader: FieldReader<F>) =>
  (text: string): Result<readonly [Quantity, ...Quantity[]]> | undefined => {
    const plain = readPlainMeasures(text);
    return plain ? success(plain) : reader.ask(WHOLE_GRAMMAR)?.parseMeasures(text);
  };

/** The same of a period. */
export const readPeriodPart = <F>(
  reader: FieldReader<F>,
  text: string,
  asOf: string | undefined,
): Result<Period> | undefined => {
  const plain = readPlainDate(text);
  return plain ? success(plain) : reader.ask(WHOLE_GRAMMAR)?.parsePeriod(text, asOf);
};
