// Brings a figure's fields together: attributes win over the report file, the report file over the children.
import {
  figureOf,
  mergeFields,
  type CommonFields,
  type FigureKind,
  type MergedFields,
  type Report,
} from '../../report/index.js';
import type { Issue } from '../../result.js';

/** A field's name as an attribute: `beforeAsOf` is `before-as-of`. */
const attributeOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export interface Gathered<F> extends MergedFields<F> {
  readonly issues: readonly Issue[];
}

export function gatherFields<F extends CommonFields>(
  attributes: Partial<F>,
  file: { readonly report: Report | undefined; readonly figure: string; readonly kind: FigureKind },
  children: Partial<F> | undefined,
): Gathered<F> {
  const found = file.report && figureOf(file.report, file.kind, file.figure);
  const merged = mergeFields<Partial<F>>(
    { fields: attributes, where: attributeOf },
    found?.ok
      ? {
          fields: found.value.figure as unknown as Partial<F>,
          where: (field) => `figures.${found.value.name}.${field}`,
        }
      : undefined,
    children && { fields: children, where: (field) => `${attributeOf(field)} (children)` },
  );
  return { fields: merged.fields as F, where: merged.where, issues: found && !found.ok ? found.issues : [] };
}
