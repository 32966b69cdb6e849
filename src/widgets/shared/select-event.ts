// The event of a reader who chooses a row of the figures, in the list or in the picture.

/** What the reader chose: a period or a site. */
export interface SelectedRow {
  /** Its place in the author's rows, the header counted, from 0; where a table has its periods across, its column. */
  readonly index: number;
  /** The period or the site as the widget names it. */
  readonly name: string;
  /** As the author wrote them. */
  readonly cells: readonly string[];
}

/** The reader chose a row of the figures, in the list or in the picture. */
export class ReportSelectEvent extends Event {
  constructor(readonly row: SelectedRow) {
    super('report-select', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'report-select': ReportSelectEvent;
  }
}
