// Reads a stat's figures; a bare number is in the unit that the title names: 总投入（亿元） over 54.73.
import type { Quantity } from '../../quantity/quantity.js';
import type { StatFields } from '../../report/index.js';
import { unitOfTitle, withUnit } from '../../report/rows-unit.js';
import type { FieldReader } from '../shared/field-reader.js';
import { measuresOf } from '../shared/read-figures.js';
import { measuresReader } from '../shared/read-parts.js';

type Figures = readonly [Quantity, ...Quantity[]];

/** Undefined where the field states none that can be read. */
export function figuresOf(
  reader: FieldReader<StatFields>,
  field: 'value' | 'before' | 'of' | 'target',
): Figures | undefined {
  const figures = measuresOf(reader, field);
  if (!figures?.some(({ unit }) => unit === 'none')) return figures;
  const unit = unitOfTitle(reader.text('label') ?? '', measuresReader(reader));
  return figures.map((figure) => withUnit(figure, unit)) as unknown as Figures;
}
