// Reads a timeline's rows from a report file and from the table it wraps.
import type { TimelineFields } from '../../report/index.js';
import { readTableWithUnit } from '../../sources/cells.js';
import { Sources } from '../shared/sources.js';

export const openSources = (host: HTMLElement, changed: () => void): Sources<TimelineFields> =>
  new Sources(host, 'timeline', readChildren, changed);

function readChildren(host: HTMLElement): TimelineFields {
  const table = host.querySelector('table');
  return table ? { rows: readTableWithUnit(table) } : {};
}
