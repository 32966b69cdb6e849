// Finds the fields of a report file that the kit does not know and that are another figure's, or nearly the name of one it does.
import type { Issue } from '../result.js';
import { nearestName } from './nearest-name.js';
import { FIELDS } from './schema.js';

/** Of a file that `checkReport` has found good: what is left out of it there was perhaps meant. */
export function misspeltFields(report: object): Issue[] {
  const { figures = {} } = report as { figures?: Readonly<Record<string, { readonly kind: keyof typeof FIELDS }>> };
  return [
    ...misspeltIn(report, FIELDS.report, 'a report', ''),
    ...Object.entries(figures).flatMap(([name, figure]) =>
      misspeltIn(figure, FIELDS[figure.kind], `a ${figure.kind}`, `figures.${name}.`),
    ),
  ];
}

const KINDS = ['stat', 'timeline', 'map'] as const;

function misspeltIn(given: object, fields: readonly string[], whose: string, path: string): Issue[] {
  const known = new Map(fields.map((field) => [toWords(field), field]));
  return Object.entries(given).flatMap(([name, value]) => {
    if (fields.includes(name)) return [];
    const near = nearestName(toWords(name), [...known.keys()]);
    const owner = path && KINDS.find((kind) => FIELDS[kind].includes(name));
    const hint = owner ? `${name} is one of a ${owner}` : near && `perhaps ${known.get(near)}`;
    const received = typeof value === 'string' ? value : typeof value;
    return hint
      ? [{ code: 'report-invalid', path: path + name, expected: `a field of ${whose}; ${hint}`, received }]
      : [];
  });
}

/** beforeAsOf as before-as-of: a capital is no other letter. */
const toWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
