// What a stat's fields amount to: plain figures, how they moved, what part they are, how far from the target.
import { parsePeriod, type Period } from '../../period/index.js';
import { compare, parseMeasures, shareOf, subtract, type Quantity, type Rounding } from '../../quantity/index.js';
import type { StatFields } from '../../report/index.js';
import type { Issue, Result } from '../../result.js';
import type { Trend } from '../../text/stat/index.js';
import { readChoice } from '../shared/choice.js';

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
type Where = (field: string) => string;

const DISPLAYS = ['auto', 'number', 'change', 'share', 'units'] as const;
const ROUNDINGS = ['exact', 'nearest', 'floor'] as const;
const DIRECTIONS = ['', 'lower', 'higher'] as const;

/** Reads the fields. Without a readable `value` there is no model; any other field that cannot be read is kept as typed. */
export function makeStatModel(
  fields: StatFields,
  where: Where,
): { model?: StatModel | undefined; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const values = readMeasures(fields, 'value', where, issues);
  if (!values) {
    if (!fields.value) issues.push(missing(where('value')));
    return { issues };
  }

  const compared = {
    before: readMeasures(fields, 'before', where, issues),
    of: readMeasures(fields, 'of', where, issues),
    target: readMeasures(fields, 'target', where, issues),
  };
  const better = readChoice(fields.better, DIRECTIONS, where('better'), issues) || undefined;
  const pick = (field: Compared, value: Quantity): Quantity | undefined =>
    pickMeasure(compared[field], value, where(field), issues);
  const measures = values.map((value) =>
    makeMeasure(value, pick('before', value), pick('of', value), pick('target', value), better),
  ) as [Measure, ...Measure[]];

  return {
    issues,
    model: {
      label: fields.label ?? '',
      display: chooseDisplay(fields, where, measures, issues),
      measures,
      better,
      rounding: readChoice(fields.rounding, ROUNDINGS, where('rounding'), issues),
      asOf: readDate(fields.asOf, undefined, where('asOf'), issues),
      beforeAsOf: readDate(fields.beforeAsOf, fields.asOf, where('beforeAsOf'), issues),
      unread: (['before', 'of', 'target'] as const).flatMap((field) =>
        fields[field] && !compared[field] ? [{ field, text: fields[field] }] : [],
      ),
    },
  };
}

function readMeasures(
  fields: StatFields,
  field: 'value' | Compared,
  where: Where,
  issues: Issue[],
): readonly Quantity[] | undefined {
  const text = fields[field];
  return text ? keep(parseMeasures(text), where(field), issues) : undefined;
}

/** The value of a result; of a failure its issues, under the path of the field they are about. */
function keep<T>(result: Result<T>, path: string, issues: Issue[]): T | undefined {
  if (result.ok) return result.value;
  issues.push(...result.issues.map((issue) => ({ ...issue, path })));
  return undefined;
}

const missing = (path: string): Issue => ({
  code: 'value-missing',
  path,
  expected: 'a quantity, e.g. 54.73亿元 or 43.74%',
  received: '',
});

/** The quantity to compare a value with: the one in its unit. A number with no unit of its own is taken to share it. */
function pickMeasure(
  candidates: readonly Quantity[] | undefined,
  value: Quantity,
  path: string,
  issues: Issue[],
): Quantity | undefined {
  if (!candidates) return undefined;
  const found = candidates.find(({ unit }) => unit === value.unit);
  if (found) return found;
  const [only] = candidates;
  if (candidates.length === 1 && only?.unit === 'none') return { ...only, unit: value.unit };
  const received = candidates.map(({ text }) => text).join(' ');
  issues.push({
    code: 'unit-mismatch',
    path,
    expected: `an amount in the unit of ${value.text} (${value.unit})`,
    received,
  });
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
    gap: target && isMet === false ? magnitude(subtract(target, value)) : undefined,
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

const magnitude = (quantity: Quantity | undefined): Quantity | undefined =>
  quantity && { ...quantity, value: Math.abs(quantity.value) };

function chooseDisplay(fields: StatFields, where: Where, measures: readonly Measure[], issues: Issue[]): Display {
  const choice = readChoice(fields.display, DISPLAYS, where('display'), issues);
  const has = { before: measures.some(({ before }) => before), of: measures.some(({ whole }) => whole) };
  if (choice === 'auto') return has.before ? 'change' : has.of ? 'share' : 'number';
  if (choice === 'change' && !has.before && !fields.before) issues.push(missing(where('before')));
  if (choice === 'share' && !has.of && !fields.of) issues.push(missing(where('of')));
  const canDraw = choice === 'change' ? has.before : choice === 'share' ? has.of : true;
  return canDraw ? choice : 'number';
}

function readDate(
  text: string | undefined,
  asOf: string | undefined,
  path: string,
  issues: Issue[],
): StatDate | undefined {
  if (!text) return undefined;
  return { text, period: keep(parsePeriod(text, asOf ? { asOf } : {}), path, issues) };
}
