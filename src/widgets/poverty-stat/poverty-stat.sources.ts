// Reads a stat's fields from a report file and from the list or table it wraps.
import { statFromTable, statFromTerms, type StatFields, type StatTerms } from '../../report/index.js';
import type { Issue } from '../../result.js';
import { readList, readTableWithUnit } from '../../sources/cells.js';
import { Sources } from '../shared/sources.js';

export function openSources(host: HTMLElement, changed: () => void): Sources<StatFields> {
  let missed: StatTerms['missed'] = [];
  const read = (): StatFields => {
    const found = readChildren(host);
    ({ missed } = found);
    return found.fields;
  };
  // Children that only stand for readers without a script may say more.
  const doubt = (where: (field: string) => string): Issue[] =>
    where('value') === 'value (children)' ? missed.map(tellMissed) : [];
  return new Sources(host, 'stat', read, changed, doubt);
}

const tellMissed = ([term, text]: StatTerms['missed'][number]): Issue => ({
  code: 'attribute-unknown',
  path: `${term} (children)`,
  expected: 'one of 数值, 原值, 总数, 目标, 时间 or value, before, of, target, time; it is not shown',
  received: text,
});

function readChildren(host: HTMLElement): StatTerms {
  const list = host.querySelector('dl');
  if (list) return statFromTerms(readList(list));
  const table = host.querySelector('table');
  return table ? statFromTable(readTableWithUnit(table)) : { fields: {}, missed: [] };
}
