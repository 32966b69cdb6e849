// Households and people: what a map counts, and how it writes them.
import type { Quantity } from '../../quantity/quantity.js';
import { chooseScaleIn } from '../../quantity/scale.js';
import { joinParts, writeParts } from '../../quantity/write.js';
import type { MapSpeech } from '../../text/map/words.js';

/** Rounding, for the maps that ask for it. */
export const ROUNDING = () => import('../../quantity/round.js');

/** Households and people, each where it is stated and can be read. */
export interface Amounts {
  readonly households?: Quantity | undefined;
  readonly people?: Quantity | undefined;
}

/** The whole of which the places are parts: as the author states it, else as they add up. */
export interface Total extends Amounts {
  /** How many sites: 12个. */
  readonly sites?: Quantity | undefined;
}

export const MEASURES = ['households', 'people'] as const;
export const UNITS = { households: 'household', people: 'person' } as const;

/** Exact, in a scale of its own. */
export const writeQuantity = (quantity: Quantity, { quantity: wording }: MapSpeech): string =>
  joinParts(writeParts(quantity, wording, chooseScaleIn(wording, [quantity])));

/** Households and people together; empty where neither is known. */
export const writeExact = ({ households, people }: Amounts, speech: MapSpeech): string =>
  speech.frame.joinMeasures(
    [households, people].flatMap((quantity) => (quantity ? [writeQuantity(quantity, speech)] : [])),
  );
