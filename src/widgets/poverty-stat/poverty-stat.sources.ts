// Reads a stat's fields from a report file and from the list or table it wraps.
import { statFromTable, statFromTerms, type StatFields } from '../../report/index.js';
import { readList, readTableWithUnit } from '../../sources/cells.js';
import { Sources } from '../shared/sources.js';

export const openSources = (host: HTMLElement, changed: () => void): Sources<StatFields> =>
  new Sources(host, 'stat', readChildren, changed);

function readChildren(host: HTMLElement): StatFields {
  const list = host.querySelector('dl');
  if (list) return statFromTerms(readList(list));
  const table = host.querySelector('table');
  return table ? statFromTable(readTableWithUnit(table)) : {};
}
