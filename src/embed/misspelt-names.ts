// Finds the names in a snippet that no widget of its kind has and that are nearly one of its attributes'.
import { nearestName } from '../report/nearest-name.js';
import type { Issue } from '../result.js';
import { attributesOf, type WidgetTag } from './widget.js';

/** `pairs` as they are written, names in any case. */
export function misspeltNames(tag: WidgetTag, pairs: Iterable<readonly [string, string]>): Issue[] {
  const names = attributesOf(tag);
  return [...pairs].flatMap(([name, received]) => {
    const path = name.toLowerCase();
    const near = names.includes(path) ? undefined : nearestName(path, names);
    const expected = `an attribute of ${tag}; perhaps ${near}`;
    return near ? [{ code: 'attribute-unknown', path, expected, received }] : [];
  });
}
