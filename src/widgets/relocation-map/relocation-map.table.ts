// A map's figures as a table: written out for reading, or as plain numbers for programs.
import { plainDigits } from '../../quantity/number-text.js';
import type { Quantity } from '../../quantity/quantity.js';
import { mapTableWords } from '../../text/map/table-words.js';
import type { MapSpeech } from '../../text/map/words.js';
import type { DataTable } from '../shared/widget.js';
import type { MapModel } from './relocation-map.model.js';
import { writeQuantity, type Amounts } from './relocation-map.amounts.js';
import type { MapLine } from './rows/relocation-map.rows.js';

const DATUM_NAMES = { wgs84: 'WGS84', gcj02: 'GCJ-02', bd09: 'BD-09' } as const;

type Form = 'reading' | 'exact';

/** The lines in the author's order, then the total; columns that hold nothing are left out. */
export function makeMapTable(model: MapModel, speech: MapSpeech, form: Form): DataTable {
  const terms = mapTableWords[speech.dictionary];
  const { lines, asideNames, whole, crs } = model;
  const axisName = (name: string): string => (crs === 'wgs84' ? name : terms.inDatum(name, DATUM_NAMES[crs]));
  const has = (test: (line: MapLine) => boolean): boolean => [...lines].some(test);
  const write = (quantity: Quantity | undefined): string =>
    quantity ? (form === 'exact' ? exactText(quantity) : writeQuantity(quantity, speech)) : '';
  const amount = (measure: keyof Amounts): Column[] => {
    const isKnown = has((line) => line[measure] !== undefined) || whole[measure] !== undefined;
    const isBounded = form === 'exact' && [...lines, whole].some((amounts) => boundOf(amounts[measure]) !== '');
    const own: Column = {
      head: terms[measure],
      cell: (line) => write(line[measure]),
      foot: write(whole[measure]),
      isNumeric: true,
    };
    const bounds: Column = {
      head: terms.bounds[measure],
      cell: (line) => boundOf(line[measure]),
      foot: boundOf(whole[measure]),
    };
    return isBounded ? [own, bounds] : isKnown ? [own] : [];
  };
  const columns: Column[] = [
    {
      head: terms.place,
      cell: ({ place }) => place,
      foot: [terms.total, write(whole.sites), form === 'exact' && boundOf(whole.sites)].filter(Boolean).join(' '),
    },
    ...(has(({ origin }) => origin !== '')
      ? [{ head: terms.origin, cell: ({ origin }: MapLine) => origin, foot: '' }]
      : []),
    ...amount('households'),
    ...amount('people'),
    ...(has(({ position }) => position !== undefined)
      ? [axis(axisName(terms.longitude), 0), axis(axisName(terms.latitude), 1)]
      : []),
    ...asideNames.map((name, i) => ({
      head: name || terms.asWritten,
      cell: ({ asides }: MapLine) => asides[i]!,
      foot: '',
    })),
    ...(has(({ asTyped }) => asTyped.length > 0)
      ? [{ head: terms.asWritten, cell: ({ asTyped }: MapLine) => asTyped.join(' '), foot: '' }]
      : []),
  ];
  const rows = lines.map((line) => columns.map(({ cell }) => cell(line)));
  const foot = columns.map((column) => column.foot);
  return {
    head: columns.map(({ head }) => head),
    numeric: new Set(columns.flatMap(({ isNumeric }, i) => (isNumeric ? [i] : []))),
    rows: foot.slice(1).some(Boolean) || rows.length === 0 ? [...rows, foot] : rows,
  };
}

interface Column {
  readonly head: string;
  readonly cell: (line: MapLine) => string;
  readonly foot: string;
  readonly isNumeric?: true;
}

const axis = (head: string, i: 0 | 1): Column => ({
  head,
  cell: ({ position }) => (position ? String(position[i]) : ''),
  foot: '',
  isNumeric: true,
});

const boundOf = (quantity: Quantity | undefined): string =>
  quantity && quantity.bound !== 'exact' ? quantity.bound : '';

/** The plain number, of a range both ends. */
const exactText = ({ value, to }: Quantity): string =>
  (to === undefined ? [value] : [value, to]).map(plainDigits).join('–');
