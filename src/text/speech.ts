// What a widget speaks with: everything of one language, brought together so that a page loads no other.
import type { MomentWording } from '../period/wording.js';
import type { QuantityWording } from '../quantity/wording.js';
import type { FrameWords } from './frame/words.js';
import type { Dictionary } from './language.js';

export interface Speech {
  /** The language of the words. */
  readonly dictionary: Dictionary;
  /** The BCP 47 tag of numbers and dates. */
  readonly locale: string;
  readonly quantity: QuantityWording;
  readonly moment: MomentWording;
  readonly frame: FrameWords;
}

/** The speech of a locale. A locale the kit has no words in speaks English with its own digits and dates. */
export type Speaker<S extends Speech> = (locale: string) => S;
