// Reads a map's rows from a report file and from the table it wraps.
import type { MapFields } from '../../report/index.js';
import { readTableWithUnit } from '../../sources/cells.js';
import { Sources } from '../shared/sources.js';

export const openSources = (host: HTMLElement, changed: () => void): Sources<MapFields> =>
  new Sources(host, 'map', readChildren, changed);

function readChildren(host: HTMLElement): MapFields {
  const table = host.querySelector('table');
  return table ? { rows: readTableWithUnit(table) } : {};
}
