// The whole grammar of figures and dates.
import { formatPeriod } from '../../period/format-period.js';
import { parsePeriod as readPeriod } from '../../period/parse-period.js';
import type { Period } from '../../period/period.js';
import { parseMeasures as readMeasures } from '../../quantity/parse.js';
import type { Result } from '../../result.js';
import type { Speech } from '../../text/speech.js';
import { withAllUnits } from '../../quantity/all-units.js';
import { SIMPLIFIED } from '../../quantity/chinese-wording.js';
import { remember } from '../../remember.js';

export { formatPeriod };

export const parseMeasures = remember(readMeasures);

const periodsAt = remember((asOf: string) =>
  remember((text: string): Result<Period> => readPeriod(text, asOf === '' ? {} : { asOf })),
);

/** A period, where `asOf` cuts open ends. */
export const parsePeriod = (text: string, asOf = ''): Result<Period> => periodsAt(asOf)(text);

const enriched = new WeakMap<Speech, Speech>();

/** The speech with a name for every unit that the whole grammar reads. */
export function withUnits<S extends Speech>(speech: S): S {
  // Of simplified Chinese the first picture may have brought the commonest wording alone.
  const wording = speech.dictionary === 'zh-Hans' ? SIMPLIFIED : speech.quantity;
  const known = enriched.get(speech) ?? { ...speech, quantity: withAllUnits(wording) };
  enriched.set(speech, known);
  return known as S;
}
