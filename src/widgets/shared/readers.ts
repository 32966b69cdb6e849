// Reads figures and dates: the commonest spellings at once, every other when the whole grammar has arrived.
import { readPlainDate } from '../../period/plain.js';
import type { Period } from '../../period/period.js';
import { readPlainMeasures } from '../../quantity/plain.js';
import type { Quantity } from '../../quantity/quantity.js';
import { success, type Result } from '../../result.js';
import type * as Whole from './whole-readers.js';

/** What a model reads its fields with; undefined where the answer is still on its way. */
export interface Readers {
  measures(text: string): Result<readonly [Quantity, ...Quantity[]]> | undefined;
  period(text: string, asOf: string | undefined): Result<Period> | undefined;
}

// One for all widgets of a page.
let whole: typeof Whole | undefined;
let arriving: Promise<void> | undefined;

/** Brings the whole grammar. Rejects where its file cannot be had. */
function loadWholeReaders(): Promise<void> {
  return (arriving ??= import('./whole-readers.js').then(
    (module) => {
      whole = module;
    },
    (error: unknown) => {
      // The next widget that needs it asks again.
      arriving = undefined;
      throw error;
    },
  ));
}

/** A stretch of days in words. Only the whole grammar reads one, so that it is there to write it. */
export const writePeriod = (period: Period, lang: string): string =>
  whole?.formatPeriod(period, { lang }) ?? period.text;

const MOST_REMEMBERED = 8;

/** Keeps the last few answers: where one attribute changes, the others need not be read again. */
function remember<A extends readonly (string | undefined)[], T>(read: (...texts: A) => T | undefined): typeof read {
  const known = new Map<string, T>();
  return (...texts) => {
    const key = texts.join('\n');
    const answer = known.get(key) ?? read(...texts);
    if (answer !== undefined && !known.has(key)) {
      if (known.size === MOST_REMEMBERED) known.clear();
      known.set(key, answer);
    }
    return answer;
  };
}

/** Readers that ask for the whole grammar when they first need it, and say when it has come or could not. */
export function lazyReaders(arrived: () => void, failed: (error: unknown) => void): Readers {
  let hasFailed = false;
  // Asked once: a blocked file would be asked for again by the very rendering that tells of it.
  const ask = (): undefined => {
    if (hasFailed) return;
    loadWholeReaders().then(arrived, (error: unknown) => {
      hasFailed = true;
      failed(error);
    });
  };
  return {
    measures: remember((text) => {
      const plain = readPlainMeasures(text);
      return plain ? success(plain) : whole ? whole.parseMeasures(text) : ask();
    }),
    period: remember((text, asOf) => {
      const plain = readPlainDate(text);
      return plain ? success(plain) : whole ? whole.parsePeriod(text, asOf === undefined ? {} : { asOf }) : ask();
    }),
  };
}
