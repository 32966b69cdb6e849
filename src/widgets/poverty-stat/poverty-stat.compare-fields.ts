// The stats that most pages do not need: shares, targets, grids, changes of rough figures, units that do not match.
import type { Quantity } from '../../quantity/quantity.js';
import type { StatFields } from '../../report/index.js';
import { A_QUANTITY, type FieldReader } from '../shared/field-reader.js';
import { figuresOf } from './poverty-stat.figures.js';
import { compareMeasure, type ComparedTo } from './poverty-stat.compare.js';
import type { Compared, Direction, Display, Measures } from './poverty-stat.measure.js';

const FIELDS = ['before', 'of', 'target'] as const;

export function compareFields(
  values: readonly Quantity[],
  before: readonly Quantity[] | undefined,
  better: Direction | undefined,
  reader: FieldReader<StatFields>,
): Compared {
  const of = figuresOf(reader, 'of');
  const target = figuresOf(reader, 'target');
  const others = [before, of, target].flatMap((each) => each ?? []);
  const measures = inTheirUnit(values, others).map((value) => {
    const pick = (candidates: readonly Quantity[] | undefined, field: (typeof FIELDS)[number]) =>
      candidates && pickMeasure(candidates, field, value, reader);
    const to: ComparedTo = { before: pick(before, 'before'), whole: pick(of, 'of'), target: pick(target, 'target') };
    return { value, ...to, ...compareMeasure(value, to, better) };
  }) as unknown as Measures;
  return {
    display: chooseDisplay(reader, measures),
    measures,
    unread: FIELDS.flatMap((field) => {
      const text = reader.text(field);
      const isRead = measures.some((measure) => measure[field === 'of' ? 'whole' : field]);
      return text && !isRead ? [{ field, text }] : [];
    }),
  };
}

/** A lone number with no unit of its own is taken to share that of all it is compared with: 89 of 148个. */
function inTheirUnit(values: readonly Quantity[], others: readonly Quantity[]): readonly Quantity[] {
  const [value, second] = values;
  const [first, ...rest] = others.filter(({ unit }) => unit !== 'none');
  if (!value || second || value.unit !== 'none' || !first) return values;
  const { unit, counter } = first;
  const isOne = rest.every((other) => other.unit === unit && other.counter === counter);
  return isOne ? [{ ...value, unit, ...(counter === undefined ? {} : { counter }) }] : values;
}

/** The quantity to compare a value with: the one in its unit. A number with no unit of its own is taken to share it. */
function pickMeasure(
  candidates: readonly Quantity[],
  field: (typeof FIELDS)[number],
  { unit, counter, text }: Quantity,
  reader: FieldReader<StatFields>,
): Quantity | undefined {
  const sameUnit = candidates.filter((candidate) => candidate.unit === unit);
  // 所 are not to be compared with 座; a count that names no measure word may be of either.
  const found =
    sameUnit.find((candidate) => candidate.counter === counter) ??
    sameUnit.find((candidate) => candidate.counter === undefined || counter === undefined);
  if (found) return found;
  const [only] = candidates;
  if (only?.unit === 'none' && candidates.length === 1) return { ...only, unit };
  reader.report('unit-mismatch', field, `an amount in the unit of ${text} (${unit})`);
  return undefined;
}

function chooseDisplay(reader: FieldReader<StatFields>, measures: Measures): Display {
  const { fields } = reader;
  const choice = reader.choice('display', ['auto', 'number', 'change', 'share', 'units']);
  const hasBefore = measures.some(({ before }) => before);
  const hasWhole = measures.some(({ whole }) => whole);
  if (choice === 'auto') return hasBefore ? 'change' : hasWhole ? 'share' : 'number';
  if (choice === 'change' && !fields.before) reader.report('value-missing', 'before', A_QUANTITY);
  if (choice === 'share' && !fields.of) reader.report('value-missing', 'of', A_QUANTITY);
  const canDraw = choice === 'change' ? hasBefore : choice === 'share' ? hasWhole : true;
  return canDraw ? choice : 'number';
}
