// The event of a widget that stands. Like all of ours it bubbles and crosses shadow roots.

/** The widget has drawn its figures. */
export class ReportReadyEvent extends Event {
  constructor() {
    super('report-ready', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'report-ready': ReportReadyEvent;
  }
}
