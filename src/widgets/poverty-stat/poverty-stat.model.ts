// What a stat's fields amount to: plain figures, how they moved, what part they are, how far from the target.
import type { Period } from '../../period/period.js';
import { compare, magnitude, shareOf, subtract } from '../../quantity/arithmetic.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Rounding } from '../../quantity/scale.js';
import type { StatFields } from '../../report/index.js';
import type { Trend } from '../../text/stat/index.js';
import type { FieldReader } from '../shared/field-reader.js';

/** What is drawn: the number alone, before and after, a part of its whole, a grid of equal marks. */
export type Display = 'number' | 'change' | 'share' | 'units';

/** A date as read, or as typed where it could not be. */
export interface StatDate {
  readonly text: string;
  readonly period: Period | undefined;
}

/** One measure of the fact (户 or 人) with what it is compared to, each in the same unit. */
export interface Measure {
  readonly value: Quantity;
  readonly before: Quantity | undefined;
  readonly trend: Trend | undefined;
  /** How far it moved, signed; undefined where the bounds give no exact difference. */
  readonly difference: Quantity | undefined;
  readonly whole: Quantity | undefined;
  /** In per cent; above 100 where the value is more than its whole. */
  readonly share: Quantity | undefined;
  readonly target: Quantity | undefined;
  /** Undefined where it cannot be told. */
  readonly isMet: boolean | undefined;
  /** What is missing to the target, without sign. */
  readonly gap: Quantity | undefined;
}

export interface StatModel {
  readonly label: string;
  readonly display: Display;
  readonly measures: readonly [Measure, ...Measure[]];
  readonly better: 'lower' | 'higher' | undefined;
  readonly rounding: Rounding;
  readonly asOf: StatDate | undefined;
  readonly beforeAsOf: StatDate | undefined;
  /** Fields that could not be read, as their author typed them. */
  readonly unread: readonly { readonly field: 'before' | 'of' | 'target'; readonly text: string }[];
}

type Compared = 'before' | 'of' | 'target';

const DISPLAYS = ['auto', 'number', 'change', 'share', 'units'] as const;
const ROUNDINGS = ['exact', 'nearest', 'floor'] as const;
const DIRECTIONS = ['', 'lower', 'higher'] as const;
const COMPARED = ['before', 'of', 'target'] as const;
const MEASURED_AS = { before: 'before', of: 'whole', target: 'target' } as const;
const A_QUANTITY = 'a quantity, e.g. 54.73亿元 or 43.74%';

/** Without a readable `value` there is no model; any other field that cannot be read is kept as typed. */
export function makeStatModel(reader: FieldReader<StatFields>): StatModel | undefined {
  const { fields } = reader;
  const values = reader.measures('value');
  if (!values) {
    if (fields.value === undefined) reader.report('value-missing', 'value', A_QUANTITY);
    return undefined;
  }

  const compared = {
    before: reader.measures('before'),
    of: reader.measures('of'),
    target: reader.measures('target'),
  };
  const better = reader.choice('better', DIRECTIONS) || undefined;
  const pick = (field: Compared, value: Quantity): Quantity | undefined =>
    pickMeasure(compared[field], field, value, reader);
  const measures = values.map((value) =>
    makeMeasure(value, pick('before', value), pick('of', value), pick('target', value), better),
  ) as [Measure, ...Measure[]];

  return {
    label: fields.label ?? '',
    display: chooseDisplay(reader, measures),
    measures,
    better,
    rounding: reader.choice('rounding', ROUNDINGS),
    asOf: readDate(reader, 'asOf'),
    beforeAsOf: readDate(reader, 'beforeAsOf', fields.asOf),
    unread: COMPARED.flatMap((field) => {
      const text = reader.text(field);
      return text && measures.every((measure) => !measure[MEASURED_AS[field]]) ? [{ field, text }] : [];
    }),
  };
}

/** The quantity to compare a value with: the one in its unit. A number with no unit of its own is taken to share it. */
function pickMeasure(
  candidates: readonly Quantity[] | undefined,
  field: Compared,
  value: Quantity,
  reader: FieldReader<StatFields>,
): Quantity | undefined {
  const [only, ...others] = candidates ?? [];
  if (!only) return undefined;
  const sameUnit = [only, ...others].filter(({ unit }) => unit === value.unit);
  // 所 are not to be compared with 座; a count that names no measure word may be of either.
  const found =
    sameUnit.find(({ counter }) => counter === value.counter) ??
    sameUnit.find(({ counter }) => counter === undefined || value.counter === undefined);
  if (found) return found;
  if (others.length === 0 && only.unit === 'none') return { ...only, unit: value.unit };
  reader.report('unit-mismatch', field, `an amount in the unit of ${value.text} (${value.unit})`);
  return undefined;
}

function makeMeasure(
  value: Quantity,
  before: Quantity | undefined,
  whole: Quantity | undefined,
  target: Quantity | undefined,
  better: StatModel['better'],
): Measure {
  const order = before && compare(value, before);
  const goal = target && (better ?? directionOf(before, target));
  const isMet = target && meets(value, target, goal);
  return {
    value,
    before,
    trend: before && (order === undefined ? 'unclear' : order < 0 ? 'fell' : order > 0 ? 'rose' : 'same'),
    difference: before && subtract(value, before),
    whole,
    share: whole && shareOf(value, whole),
    target,
    isMet,
    gap: target && isMet === false ? gapOf(value, target) : undefined,
  };
}

/** Whether a value has reached its target; at least 80% has reached 80%, whatever it is exactly. */
function meets(value: Quantity, target: Quantity, goal: StatModel['better']): boolean | undefined {
  const order = compare(value, target);
  if (order === 0) return true;
  const isAtBound = value.value === target.value && target.bound === 'exact';
  if (goal === 'higher' && isAtBound && value.bound === 'at-least') return true;
  if (goal === 'lower' && isAtBound && value.bound === 'at-most') return true;
  return goal && order && (goal === 'lower' ? order < 0 : order > 0);
}

/** Whether a target lies below or above where the figure came from; from nowhere it has no direction. */
function directionOf(before: Quantity | undefined, target: Quantity): 'lower' | 'higher' | undefined {
  const order = before && compare(target, before);
  return order === undefined || order === 0 ? undefined : order < 0 ? 'lower' : 'higher';
}

function gapOf(value: Quantity, target: Quantity): Quantity | undefined {
  const difference = subtract(target, value);
  return difference && magnitude(difference);
}

function chooseDisplay(reader: FieldReader<StatFields>, measures: readonly Measure[]): Display {
  const { fields } = reader;
  const choice = reader.choice('display', DISPLAYS);
  const hasBefore = measures.some(({ before }) => before);
  const hasWhole = measures.some(({ whole }) => whole);
  if (choice === 'auto') return hasBefore ? 'change' : hasWhole ? 'share' : 'number';
  if (choice === 'change' && !fields.before) reader.report('value-missing', 'before', A_QUANTITY);
  if (choice === 'share' && !fields.of) reader.report('value-missing', 'of', A_QUANTITY);
  const canDraw = choice === 'change' ? hasBefore : choice === 'share' ? hasWhole : true;
  return canDraw ? choice : 'number';
}

function readDate(reader: FieldReader<StatFields>, field: 'asOf' | 'beforeAsOf', asOf?: string): StatDate | undefined {
  const text = reader.text(field);
  return text ? { text, period: reader.period(field, asOf) } : undefined;
}
