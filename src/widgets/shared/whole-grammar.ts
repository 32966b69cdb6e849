// The whole grammar of figures and dates. The texts that were read last are remembered: where one attribute of a widget
// changes, the others need not be read again.
import { formatPeriod } from '../../period/format-period.js';
import { parsePeriod as readPeriod } from '../../period/parse-period.js';
import type { Period } from '../../period/period.js';
import { parseMeasures as readMeasures } from '../../quantity/parse.js';
import type { Result } from '../../result.js';
import type { Speech } from '../../text/speech.js';
import { withAllUnits } from '../../quantity/all-units.js';

export { formatPeriod };

const MOST_REMEMBERED = 500;

function remember<A extends readonly (string | undefined)[], T>(read: (...texts: A) => T): (...texts: A) => T {
  const known = new Map<string, T>();
  return (...texts) => {
    const key = texts.join('\n');
    const answer = known.get(key) ?? read(...texts);
    if (known.size === MOST_REMEMBERED) known.clear();
    known.set(key, answer);
    return answer;
  };
}

export const parseMeasures = remember(readMeasures);

export const parsePeriod = remember((text: string, asOf: string | undefined): Result<Period> =>
  readPeriod(text, asOf === undefined ? {} : { asOf }),
);

const enriched = new WeakMap<Speech, Speech>();

/** The speech with a name for every unit that the whole grammar reads. */
export function withUnits<S extends Speech>(speech: S): S {
  const known = enriched.get(speech) ?? { ...speech, quantity: withAllUnits(speech.quantity) };
  enriched.set(speech, known);
  return known as S;
}
