// Brings together what a snippet's table and its address say.
import { statFromTable } from '../report/terms.js';
import { parseRows, writeRows } from '../report/rows-text.js';
import type { Issue } from '../result.js';
import { attributeOf } from '../widgets/shared/attribute-name.js';
import { haveOtherHeads, isRegular, tellsSame } from './compare-rows.js';
import type { Widget } from './widget.js';

export interface Merged {
  readonly widget: Widget;
  /** What the page's author should know. */
  readonly issues: readonly Issue[];
}

/**
 * Rows come from the table, as editors correct cells; where that is irregular or gone they come from the address, as does
 * everything else. Undefined where neither states anything.
 */
export function mergeSnippet(
  { tag, attributes }: Widget,
  table: readonly (readonly string[])[] | undefined,
  label: string,
): Merged | undefined {
  const { rows } = attributes;
  const isFigure = tag === 'poverty-stat';
  const isGood = !isFigure && table !== undefined && isRegular(table);
  const told = rows === undefined ? undefined : parseRows(rows);
  const isSame = isGood && told !== undefined && tellsSame(table, told) && !haveOtherHeads(table, told);
  const merged: Record<string, string> = {
    ...(label && { label }),
    ...(isFigure && table && attributesOf(statFromTable(table).fields)),
    ...attributes,
    // What says the same is taken from the address: a table may have lost its head on the way, and with it the unit.
    ...(isGood && !isSame && { rows: writeRows(table) }),
  };
  if (!statesSomething(merged)) return undefined;
  const issues: Issue[] =
    isGood && rows !== undefined && !isSame
      ? [
          {
            code: 'rows-differ',
            path: 'rows',
            expected: 'the same figures in the table and in the address; those of the table are shown',
            received: rows,
          },
        ]
      : [];
  return { widget: { tag, attributes: merged }, issues };
}

const attributesOf = (fields: object): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([field, text]) => [attributeOf(field), text as string]));

/** Fields that hold figures, or say where they are. */
const FIGURES = ['value', 'rows', 'total', 'src'];

const statesSomething = (attributes: Readonly<Record<string, string>>): boolean =>
  FIGURES.some((name) => attributes[name]?.trim());
