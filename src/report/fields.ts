// What can be said of a figure, as its author wrote it: every field is text in the figure language.

/** Fields that all three kinds of figure have. */
export interface CommonFields {
  label?: string;
  lang?: string;
  asOf?: string;
  source?: string;
  sourceHref?: string;
  note?: string;
  rounding?: string;
  /** Of the page, not of the report: only an attribute has it. */
  headingLevel?: string;
}

/** Fields of a `<poverty-stat>`. */
export interface StatFields extends CommonFields {
  value?: string;
  before?: string;
  beforeAsOf?: string;
  of?: string;
  target?: string;
  better?: string;
  display?: string;
}

/** Fields of a `<funding-timeline>`. */
export interface TimelineFields extends CommonFields {
  rows?: string[][];
  measure?: string;
  milestones?: string;
  unit?: string;
}

/** Fields of a `<relocation-map>`. */
export interface MapFields extends CommonFields {
  rows?: string[][];
  total?: string;
  boundary?: string | object;
  boundarySource?: string;
  mapApproval?: string;
  crs?: string;
  boundaryCrs?: string;
}

/** A figure of a report file: the fields of its element and its kind. */
export type Figure =
  | ({ kind: 'stat' } & StatFields)
  | ({ kind: 'timeline' } & TimelineFields)
  | ({ kind: 'map' } & MapFields);

export type FigureKind = Figure['kind'];

/** A report file: figures by name, and what is true of all of them. */
export interface Report extends Omit<CommonFields, 'label' | 'rounding' | 'headingLevel'> {
  version: 1;
  title?: string;
  figures: Record<string, Figure>;
}
