// Reads the commonest fields at once; all others with the part of the kit that can.
import type { CommonFields } from '../../report/index.js';
import { isPlainLink } from '../../sources/link.js';
import type { Guests, Invitation } from './guests.js';
import type { Gathered } from './sources.js';
import type { Reading } from './widget.js';

/** What reads any fields of a widget, and what is wrong with them. */
export interface CarefulReader<F, M> {
  read(gathered: Gathered<F>, guests: Guests): Reading<M>;
}

/** `readPlain` gives undefined where anything is not of the commonest kind: then `more` is asked. */
export function readAtOnce<F extends CommonFields, M>(
  gathered: Gathered<F>,
  readPlain: (fields: F) => M | undefined,
  guests: Guests,
  more: Invitation<CarefulReader<F, M>> | undefined,
): Reading<M> {
  const { headingLevel: level = '', sourceHref: address = '' } = gathered.fields;
  const isPlain = (!level || /^[2-6]$/.test(level)) && (!address || isPlainLink(address));
  const model = isPlain ? readPlain(gathered.fields) : undefined;
  const guest = model || !more ? undefined : guests.ask(more);
  if (guest) return guest.read(gathered, guests);
  return { model, level, address, issues: [], isPending: !model && !!more && guests.awaits(more) };
}
