// Reads a stat's figures; a bare number is in the unit that the title names: 总投入（亿元） over 54.73.
import type { Quantity } from '../../quantity/quantity.js';
import type { StatFields } from '../../report/index.js';
import { WHOLE_GRAMMAR, type FieldReader } from '../shared/field-reader.js';
import { measuresOf } from '../shared/read-figures.js';

/** What reads the unit of a title. */
export const TITLE_UNIT = () => import('./poverty-stat.title-unit.js');

type Figures = readonly [Quantity, ...Quantity[]];

/** Undefined where the field states none that can be read. */
export function figuresOf(
  reader: FieldReader<StatFields>,
  field: 'value' | 'before' | 'of' | 'target',
): Figures | undefined {
  const figures = measuresOf(reader, field);
  if (!figures?.some(({ unit }) => unit === 'none')) return figures;
  const lender = reader.ask(TITLE_UNIT);
  const unit = lender?.unitOfTitle(reader.text('label') ?? '', (text) =>
    reader.ask(WHOLE_GRAMMAR)?.parseMeasures(text),
  );
  return figures.map((figure) => lender?.withUnit(figure, unit) ?? figure) as unknown as Figures;
}
