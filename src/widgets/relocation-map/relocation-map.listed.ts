// The maps whose places are listed: read from their rows, compared with the total, and shown as a ranked list.
import { outcome } from '../../quantity/difference.js';
import { plus } from '../../quantity/plus.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { MapFields } from '../../report/index.js';
import type { MapSpeech } from '../../text/map/words.js';
import type { FieldReader } from '../shared/field-reader.js';
import { guestOf } from '../shared/guests.js';
import { MEASURES, type Amounts, type Total } from './relocation-map.amounts.js';
import type { Listed } from './relocation-map.model.js';
import { gatherPlaces, together, type Add, type Places } from './relocation-map.places.js';
import type { Remark } from './relocation-map.remarks.js';
import { DOUBTS, readMapLines, type MapLine } from './relocation-map.rows.js';

export { nameEntry, viewList, writeAmounts } from './relocation-map.list.js';

/** What does not fit together, in words. */
export const tellRemarks = (remarks: readonly Remark[], speech: MapSpeech): string[] =>
  guestOf(DOUBTS)?.tellRemarks(remarks, speech) ?? [];

/** The places of the rows, and what is the whole of them; undefined while a part of the kit is on its way. */
export function readListed(reader: FieldReader<MapFields>, stated: Total | undefined): Listed | undefined {
  const read = readMapLines(reader);
  const lines = read.lines.filter(({ isTotal }) => !isTotal);
  const total: Total | undefined = stated ?? read.lines.find(({ isTotal }) => isTotal);
  const add: Add = (quantities) => addExactly(quantities) ?? reader.ask(DOUBTS)?.sum(quantities);
  const places = gatherPlaces(lines, add);
  const parts = together(places.sites, add);
  // Which place an amount is of nobody can tell then.
  const isRefused = !read.columns.has('place') || read.faults.some(({ kind }) => kind === 'joined');
  const isDoubtful =
    isRefused || read.unread.length > 0 || read.faults.length > 0 || !fits(total, parts, places, lines);
  const doubts = isDoubtful ? reader.ask(DOUBTS) : undefined;
  if (reader.isPending) return undefined;
  doubts?.tellFaults(read, reader);
  if (isRefused && read.lines.length > 0) return undefined;
  const remarks = doubts?.findRemarks(total, parts, places, lines, (all) => together(all, add)) ?? [];
  for (const remark of remarks) {
    const issue = doubts?.issueOf(remark);
    if (issue) reader.issues.push({ ...issue, path: reader.where(issue.path) });
  }
  const whole = {
    sites: total?.sites,
    households: total?.households ?? parts.households,
    people: total?.people ?? parts.people,
  };
  return { ...places, rows: read.rows, lines, asideNames: read.asideNames, whole, remarks };
}

/** Exact amounts of one unit; any other sum is left to who knows bounds. */
function addExactly(quantities: readonly Quantity[]): Quantity | undefined {
  const [first] = quantities;
  const isPlain = quantities.every(
    ({ unit, bound, to }) => unit === first?.unit && bound === 'exact' && to === undefined,
  );
  if (!first || !isPlain) return undefined;
  // Thousands of whole numbers need no care to be exact.
  const whole = quantities.reduce((all, { value }) => all + (Number.isInteger(value) ? value : NaN), 0);
  if (Number.isSafeInteger(whole)) return outcome(first, whole);
  const total = quantities.reduce<number | undefined>(
    (all, { value }, i) => (i === 0 ? value : all === undefined ? all : plus(all, value)),
    0,
  );
  return total === undefined ? undefined : outcome(first, total);
}

/** Whether there is surely nothing to remark: all names once, and parts that are the whole to the last person. */
function fits(
  total: Total | undefined,
  parts: Amounts,
  { sites, origins, unknown, repeated }: Places,
  lines: readonly MapLine[],
): boolean {
  const isSame = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
    !a || !b || (a.value === b.value && a.bound === b.bound && a.bound === 'exact');
  const hasOwn =
    origins.length > 0 && lines.some(({ origin, people, households }) => !origin && (people ?? households));
  const isCounted = !total?.sites || sites.length === 0 || total.sites.value === sites.length;
  const isWhole = !total || MEASURES.every((measure) => isSame(total[measure], parts[measure]));
  return isCounted && isWhole && !hasOwn && unknown.length === 0 && repeated.length === 0;
}
