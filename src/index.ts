// The package's door: classes, types and functions. Importing it registers nothing.
export { readAddress } from './embed/read-address.js';
export type { Widget, WidgetTag } from './embed/widget.js';
export { writeAddress } from './embed/write-address.js';
export { writeSnippet } from './embed/write-snippet.js';
export { formatPeriod, parsePeriod, type Period, type PeriodOptions } from './period/index.js';
export {
  formatQuantity,
  parseQuantities,
  parseQuantity,
  type Bound,
  type FormatOptions,
  type Quantity,
  type Rounding,
  type Unit,
} from './quantity/index.js';
export type { Figure, FigureKind, MapFields, Report, StatFields, TimelineFields } from './report/index.js';
export { checkReport } from './report/schema.js';
export type { Issue, IssueCode, Result } from './result.js';
export { prepareBoundary, type PrepareOptions } from './geography/prepare-boundary.js';
export type { PreparedBoundary } from './geography/prepared.js';
export { FundingTimelineElement } from './widgets/funding-timeline/funding-timeline.element.js';
export { PovertyStatElement } from './widgets/poverty-stat/poverty-stat.element.js';
export { RelocationMapElement } from './widgets/relocation-map/relocation-map.element.js';
export { ReportErrorEvent } from './widgets/shared/error-event.js';
export { ReportReadyEvent } from './widgets/shared/ready-event.js';
export { ReportSelectEvent, type SelectedRow } from './widgets/shared/select-event.js';
