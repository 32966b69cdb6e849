// Picks one figure out of a report, with what the report says of all its figures.
import { failure, success, type Result } from '../result.js';
import type { Figure, FigureKind, Report } from './fields.js';

/**
 * The figure of that name, or, without a name, the first of that kind. The figure's own fields win over the report's.
 * Fails with `figure-missing` where there is none.
 */
export function figureOf<K extends FigureKind>(
  report: Report,
  kind: K,
  name = '',
): Result<{ name: string; figure: Extract<Figure, { kind: K }> }> {
  const found = figuresOf(report).find(([key, figure]) => (name ? key === name : figure?.kind === kind));
  if (!found || found[1]?.kind !== kind) {
    const expected = `a figure of kind "${kind}"; the report has ${listFigures(report) || 'none'}`;
    return failure({ code: 'figure-missing', path: name ? `figures.${name}` : 'figures', expected, received: name });
  }
  const { lang, asOf, source, sourceHref, note } = report;
  const shared = Object.fromEntries(
    Object.entries({ lang, asOf, source, sourceHref, note }).filter(([, value]) => value !== undefined),
  );
  return success({ name: found[0], figure: { ...shared, ...found[1] } as Extract<Figure, { kind: K }> });
}

const MOST_NAMED = 10;

/** A report that a script sets as a property may be anything. */
const figuresOf = ({ figures }: Report): [string, Figure | undefined][] => Object.entries(figures ?? {});

const listFigures = (report: Report): string =>
  figuresOf(report)
    .slice(0, MOST_NAMED)
    .map(([name, figure]) => `${name} (${figure?.kind})`)
    .join(', ') + (figuresOf(report).length > MOST_NAMED ? ' …' : '');
