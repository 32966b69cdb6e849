// Reads any fields of a stat: rough figures, wholes and targets, rounding, and what is wrong with them.
import type { StatFields } from '../../report/index.js';
import { readCarefully } from '../shared/careful.js';
import { A_QUANTITY, type FieldReader } from '../shared/field-reader.js';
import type { Guests } from '../shared/guests.js';
import { readDate } from '../shared/read-date.js';
import { figuresOf } from './poverty-stat.figures.js';
import type { Gathered } from '../shared/sources.js';
import type { Reading } from '../shared/widget.js';
import { withWholeWording } from '../shared/whole-wording.js';
import { compareFields } from './poverty-stat.compare-fields.js';
import { compareAtOnce, trendOf, verdictOf, type StatModel } from './poverty-stat.model.js';

export const read = (gathered: Gathered<StatFields>, guests: Guests): Reading<StatModel> =>
  readCarefully(gathered, guests, makeStatModel, withWholeWording);

/** Without a readable `value` there is no model; any other field that cannot be read is kept as typed. */
export function makeStatModel(reader: FieldReader<StatFields>): StatModel | undefined {
  const { fields } = reader;
  const values = figuresOf(reader, 'value');
  if (!values && !fields.value)
    reader.report('value-missing', 'value', `${A_QUANTITY}; in a list or a table under 数值 or value`);
  const before = figuresOf(reader, 'before');
  const better = reader.choice('better', ['', 'lower', 'higher']) || undefined;
  const rounding = reader.choice('rounding', ['exact', 'nearest', 'floor']);
  const isPlain = !fields.of && !fields.target && !fields.display && !!fields.before === !!before;
  const compared =
    values && ((isPlain && compareAtOnce(values, before)) || compareFields(values, before, better, reader));
  if (!compared || reader.isPending) return undefined;

  const asOf = readDate(reader, 'asOf');
  const beforeAsOf = readDate(reader, 'beforeAsOf', asOf?.period && fields.asOf);
  const [then, now] = [beforeAsOf?.period?.start, asOf?.period?.end];
  if (then && now && then > now)
    reader.report(
      'period-after-as-of',
      'beforeAsOf',
      `a date by ${now}, that of the value; perhaps the two are the wrong way round`,
    );
  const trend = trendOf(compared.measures);
  return {
    ...compared,
    label: fields.label ?? '',
    trend,
    verdict: verdictOf(trend, better),
    rounding,
    asOf,
    beforeAsOf,
  };
}
