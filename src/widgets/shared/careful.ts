// Reads any fields of a widget one by one, and gathers what is wrong with them.
import type { CommonFields } from '../../report/index.js';
import { isSafeLink } from '../../sources/link.js';
import type { Speech } from '../../text/speech.js';
import { FieldReader, WHOLE_GRAMMAR } from './field-reader.js';
import { guestOf, type Guests } from './guests.js';
import type { Gathered } from './sources.js';
import type { Reading } from './widget.js';

/** None, and those that a page may give its figures. */
const HEADING_LEVELS = ['', '2', '3', '4', '5', '6'] as const;

/** The speech with a name for every unit that can be read by now. */
export const withUnits = <S extends Speech>(speech: S): S => guestOf(WHOLE_GRAMMAR)?.withUnits(speech) ?? speech;

export function readCarefully<F extends CommonFields, M>(
  { fields, where }: Gathered<F>,
  guests: Guests,
  makeModel: (reader: FieldReader<F>) => M | undefined,
  enrich: <S extends Speech>(speech: S) => S = withUnits,
): Reading<M> {
  const reader = new FieldReader(fields, where, guests);
  const { sourceHref = '' } = fields;
  const isSafe = isSafeLink(sourceHref);
  if (!isSafe) reader.report('link-refused', 'sourceHref', 'an http or https address');
  const level = reader.choice('headingLevel', HEADING_LEVELS);
  const model = makeModel(reader);
  const { issues, isPending } = reader;
  return { model, level, address: isSafe ? sourceHref : '', issues, isPending, enrich };
}
