// What a map says: one sentence from its figures, and what stands around list and picture. Figures arrive already
// written out.
import type { Speech } from '../speech.js';

/** The facts of the sentence, each as the reader sees it. */
export interface MapFacts {
  readonly label: string;
  /** How many sites: 12个, 12; empty where that is not known. */
  readonly sites: string;
  /** What the places are, as the author names them; empty for sites. */
  readonly noun: string;
  /** The site's name, where all moved to one. */
  readonly onlySite: string;
  /** How many places people came from; empty where that is not stated. */
  readonly origins: string;
  /** Households and people of all; empty where it is not known. */
  readonly whole: string;
  readonly largest: { readonly name: string; readonly amount: string } | undefined;
  /** How many sites and origins are on no map; empty where none is, or where no map is drawn. */
  readonly unlocated: string;
  /** True where that is so as no position of theirs is stated. */
  readonly isUnpublished: boolean;
  /** Until when the figures count: 截至2020年10月21日; empty where that is not stated. */
  readonly date: string;
}

export interface MapWords {
  sentence(facts: MapFacts): string;
  /** Whence and where to, in that order on the page. */
  flow(origin: string, place: string): string;
  /** A place that its line does not name. */
  readonly unnamed: string;
  /** Said in the list of a site that is on no map while others are, as its position is not stated. */
  readonly noPosition: string;
  /** The same where it may be for another reason: a position that is wrong, a name that no region bears. */
  readonly offMap: string;
  /** The list to a screen reader. */
  listOf(label: string): string;
  eachMark(amount: string): string;
}

export interface MapSpeech extends Speech {
  readonly map: MapWords;
}
