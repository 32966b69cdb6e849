// The maps whose places are listed: read from their rows, compared with the total, and shown as a ranked list.
import type { Quantity } from '../../quantity/quantity.js';
import type { MapFields } from '../../report/index.js';
import type { MapSpeech } from '../../text/map/words.js';
import type { FieldReader } from '../shared/field-reader.js';
import { guestOf, type Invitation } from '../shared/guests.js';
import { MEASURES, type Amounts, type Total } from './relocation-map.amounts.js';
import { cellsOf, strangeCells, tableOf } from './rows/relocation-map.cells.js';
import { DOUBTS } from './relocation-map.invitations.js';
import type { readMany } from './rows/relocation-map.many.js';
import type { Listed } from './relocation-map.model.js';
import { hasLargest } from './rows/relocation-map.largest.js';
import { findBroken, findCrowded, isBroken } from './rows/relocation-map.odd-amounts.js';
import { gatherPlaces, together, type Add, type Places } from './rows/relocation-map.places.js';
import { MAYBE_TOTAL, readPlainLines, rolesOf } from './rows/relocation-map.plain-rows.js';
import type { Remark } from './rows/relocation-map.remarks.js';
import type { MapLine } from './rows/relocation-map.rows.js';
import { amountOf } from './relocation-map.scale.js';
import type { Sequence } from '../../sequence.js';

export { caveatOf } from './picture/relocation-map.caveat.js';
export { nameEntry, rowsShown, viewList, writeAmounts } from './relocation-map.list.js';
export { bandsKey, gridKey, mapKey } from './picture/relocation-map.key.js';
export { pictureStyles } from './picture/relocation-map.picture-styles.js';
export { sizedGrid } from './picture/relocation-map.sized-grid.js';

/** All that a table of places may say, beside the plainest rows. */
export const ROWS = () => import('./rows/relocation-map.rows.js');

/** What does not fit together, in words. */
export const tellRemarks = (remarks: readonly Remark[], speech: MapSpeech): string[] =>
  guestOf(DOUBTS)?.tellRemarks(remarks, speech) ?? [];

/** More sites than this wait for the code that reads them as columns of numbers; with a boundary all wait for it anyway. */
const MANY = 400;

/** A title that may give its amounts their unit: 易地搬迁（万人）. Bare numbers are then no people one by one. */
const MAYBE_UNIT = /(?:[(（[【].*|[\s:：—–-])(?:[十百千万萬亿億]|hundred|thousand|million)/i;

/**
 * The places of the rows, and what is the whole of them; undefined while a part of the kit is on its way. `columns` brings
 * what reads thousands of rows as columns of numbers.
 */
export function readListed(
  reader: FieldReader<MapFields>,
  stated: Total | undefined,
  columns: Invitation<{ readonly readMany: typeof readMany }>,
): Listed | undefined {
  const table = tableOf(reader.fields.rows);
  const roles = MAYBE_UNIT.test(reader.text('label') ?? '') ? undefined : rolesOf(table[0]);
  const isOnMap = roles?.has('longitude') && roles.has('latitude') && !roles.has('origin');
  const isMany = Boolean(reader.fields.boundary) || table.length > MANY;
  const many = roles && isOnMap && isMany ? reader.ask(columns)?.readMany(table, roles, MAYBE_TOTAL) : undefined;
  if (many) return compare(reader, stated, many.parts, many, many.isOdd);
  if (reader.isPending) return undefined;

  const rows = table.map(cellsOf);
  const plain = roles && readPlainLines(rows, roles);
  const whole = plain ? undefined : reader.ask(ROWS)?.readMapLines(reader, rows);
  const read = plain ?? whole?.lines;
  if (!read) return undefined;
  const lines = read.filter(({ isTotal }) => !isTotal);
  const total: Total | undefined = stated ?? read.find(({ isTotal }) => isTotal);
  // A sum with parts of a person would be exact of what is in doubt.
  const add: Add = (quantities) =>
    addExactly(quantities) ?? (quantities.some(isBroken) ? undefined : reader.ask(DOUBTS)?.sum(quantities));
  const places = gatherPlaces(lines, add);
  const parts = together(places.sites, add);
  // Which place an amount is of nobody can tell then.
  const isRefused =
    whole &&
    (!whole.columns.has('place') || whole.faults.some(({ kind }) => /^(?:joined|unparted|across)$/.test(kind)));
  const isDoubtful = isRefused || (whole && whole.unread.length + whole.faults.length > 0);
  const strange = strangeCells(table);
  const doubts = isDoubtful || strange.length > 0 ? reader.ask(DOUBTS) : undefined;
  if (reader.isPending) return undefined;
  doubts?.tellStrange(strange, reader);
  if (whole) doubts?.tellFaults(whole, reader);
  if (isRefused && read.length > 0) return undefined;
  const asideNames = whole?.asideNames ?? [];
  return compare(
    reader,
    total,
    parts,
    { ...places, rows, lines, asideNames, noun: whole?.noun ?? '' },
    isDoubtful,
    add,
  );
}

/** The places with the whole of them, and with what does not fit. */
function compare(
  reader: FieldReader<MapFields>,
  total: Total | undefined,
  parts: Amounts,
  places: Omit<Listed, 'whole' | 'isWhole' | 'fromPlaces' | 'hasLargest' | 'remarks'>,
  isDoubtful = false,
  add: Add = addExactly,
): Listed | undefined {
  // Thousands of lines are made only where there is something to tell of them.
  const lines = places.many && !isDoubtful ? [] : [...places.lines];
  const odd = { crowded: findCrowded(lines), broken: findBroken(lines) };
  const isOdd = odd.crowded.lines.length + odd.broken.length > 0;
  const doubts = isDoubtful || isOdd || !fits(total, parts, places) ? reader.ask(DOUBTS) : undefined;
  if (reader.isPending) return undefined;
  const remarks = doubts?.findRemarks(total, parts, places, [...places.lines], (all) => together(all, add), odd) ?? [];
  for (const remark of remarks) {
    const issue = doubts?.issueOf(remark);
    if (issue) reader.issues.push({ ...issue, path: reader.where(issue.path) });
  }
  const isWhole =
    (total?.sites?.bound ?? 'exact') === 'exact' && !remarks.some(({ kind }) => /^(?:total|sites)-/.test(kind));
  const own = isWhole ? parts : undefined;
  const whole = {
    sites: total?.sites,
    households: total?.households ?? own?.households,
    people: total?.people ?? own?.people,
  };
  const isTraced = isWhole && !remarks.some(({ kind }) => kind === 'no-origin');
  const fromPlaces = isTraced ? places.origins.length : 0;
  return { ...places, whole, isWhole, fromPlaces, hasLargest: isWhole && hasLargest(places), remarks };
}

/** Whole numbers of one unit, thousands at once; any other sum is left to who knows decimals and bounds. */
function addExactly(quantities: readonly Quantity[]): Quantity | undefined {
  const [first] = quantities;
  let sum = 0;
  for (const { value, unit, bound, to } of quantities) {
    if (unit !== first!.unit || bound !== 'exact' || to !== undefined || !Number.isInteger(value)) return undefined;
    sum += value;
  }
  return first && Number.isSafeInteger(sum) ? amountOf(sum, first.unit) : undefined;
}

/** Whether there is surely nothing to remark: all names once, and parts that are the whole to the last person. */
function fits(
  total: Total | undefined,
  parts: Amounts,
  { sites, origins, entries, unknown, repeated, lines }: Places & { readonly lines: Sequence<MapLine> },
): boolean {
  const isSame = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
    !a || !b || (a.value === b.value && a.bound === b.bound && a.bound === 'exact');
  const hasOwn =
    origins.length > 0 && [...lines].some(({ origin, people, households }) => !origin && (people ?? households));
  const isCounted = !total?.sites || sites.length === 0 || total.sites.value === sites.length;
  const isMoved =
    origins.length === 0 ||
    [...entries].every(({ origin, site }) => origin !== undefined && origins.at(origin)!.name !== sites.at(site)!.name);
  const isWhole = !total || MEASURES.every((measure) => isSame(total[measure], parts[measure]));
  return isCounted && isWhole && isMoved && !hasOwn && unknown.length === 0 && repeated.length === 0;
}
