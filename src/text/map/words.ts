// What a map says: one sentence from its figures, what does not fit in them, and the names of its parts. Figures arrive
// already written out.

/** The facts of the sentence, each as the reader sees it. */
export interface MapFacts {
  readonly label: string;
  /** How many sites: 12个, 12. */
  readonly sites: string;
  /** One site, where that matters to the words. */
  readonly isOneSite: boolean;
  /** How many places people came from; undefined where that is not stated. */
  readonly origins: string | undefined;
  readonly isOneOrigin: boolean;
  /** Households and people of all; undefined where it is not known. */
  readonly whole: string | undefined;
  readonly largest: { readonly name: string; readonly amount: string } | undefined;
  /** How many sites are on no map; 0 where none is, or where no map is drawn. */
  readonly unlocated: number;
}

export interface MapWords {
  sentence(facts: MapFacts): string;
  /** A flow by its two ends. */
  flow(origin: string, place: string): string;
  /** A place that its line does not name. */
  unnamed: string;
  totalDiffers(parts: string, total: string): string;
  sitesDiffer(listed: number, total: string): string;
  flowsDiffer(name: string, parts: string, total: string): string;
  repeated(names: string): string;
  negative(names: string): string;
  unknownSite(names: string): string;
  misplaced(names: string): string;
  /** Said in the list of a site that is on no map while others are. */
  noPosition: string;
  /** Said under a grid of marks that are not places. */
  noPlaces: string;
  /** The list to a screen reader. */
  listOf(label: string): string;
  showAll(count: number): string;
  showFewer: string;
  eachMark(amount: string): string;
  approval(number: string): string;
  boundarySource(name: string): string;
  zoomIn: string;
  zoomOut: string;
  zoomReset: string;
  zoomed(times: string): string;
  chosen(name: string): string;
  join(names: readonly string[]): string;
  terms: {
    place: string;
    origin: string;
    households: string;
    people: string;
    longitude: string;
    latitude: string;
    total: string;
    asWritten: string;
    bound: string;
  };
}
