// Reads the figures and dates that fields are: the commonest at once, every other by the whole grammar.
import type { Period } from '../../period/period.js';
import { readPlainDate } from '../../period/plain.js';
import { readPlainMeasures } from '../../quantity/plain.js';
import type { Quantity } from '../../quantity/quantity.js';
import { remember } from '../../remember.js';
import type { Result } from '../../result.js';
import { WHOLE_GRAMMAR, type FieldReader } from './field-reader.js';

const plainMeasures = remember(readPlainMeasures);
const plainDate = remember(readPlainDate);

/** The measures a field states, or undefined where it states none that can be read. */
export function measuresOf<F>(
  reader: FieldReader<F>,
  field: keyof F & string,
): readonly [Quantity, ...Quantity[]] | undefined {
  const text = reader.text(field);
  if (text === undefined && reader.fields[field] != null)
    reader.report('quantity-unreadable', field, 'text, e.g. "54.73亿元"');
  return text
    ? (plainMeasures(text) ?? keep(reader, reader.ask(WHOLE_GRAMMAR)?.parseMeasures(text), field))
    : undefined;
}

/** The period a field names, or undefined where it names none that can be read. */
export function periodOf<F>(reader: FieldReader<F>, field: keyof F & string, asOf?: string): Period | undefined {
  const text = reader.text(field);
  return text
    ? (plainDate(text) ?? keep(reader, reader.ask(WHOLE_GRAMMAR)?.parsePeriod(text, asOf), field))
    : undefined;
}

function keep<F, T>(reader: FieldReader<F>, result: Result<T> | undefined, field: string): T | undefined {
  if (result?.ok) return result.value;
  if (result) reader.issues.push(...result.issues.map((issue) => ({ ...issue, path: reader.where(field) })));
  return undefined;
}
