// The speech of a widget one of whose numbers has a comma: then all that could have one have.
import type { Speech } from '../../text/speech.js';

const alikes = new WeakMap<Speech, Speech>();

/** The same speech where its language groups all numbers as it is. */
export function groupedAlike<S extends Speech>(speech: S): S {
  const { quantity } = speech;
  if (!quantity.alike) return speech;
  const alike = alikes.get(speech) ?? { ...speech, quantity: { ...quantity, digits: quantity.alike } };
  alikes.set(speech, alike);
  return alike as S;
}
